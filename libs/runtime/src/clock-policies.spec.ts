import { clockPolicyNames, type ClockPolicyName } from '@idea-map/contracts';
import { clockPolicies, dueOf, stepsDue, type Tier } from './clock-policies.js';

/** The table of the design, one line each. */
const asDesigned: Record<keyof typeof clockPolicies, string> = {
  CHECK: '1 DATA_OFFICER · 3 FORCE_LEAD',
  LOCAL_TRIAGE: '3 BROKER · 5 FORCE_LEAD · 8 COLLEGE_BROKER · 10 NATIONAL_DESK',
  RETURNED: '5 AUTHOR · 10 AUTHOR · 20 AUTHOR then PARK',
  SHARED_LOCALLY: '20 BROKER · 40 FORCE_LEAD',
  NATIONAL_TRIAGE: '5 COLLEGE_BROKER · 10 NATIONAL_DESK · 15 NATIONAL_DESK',
  RESPONSE: '10 BROKER · 20 BROKER · 30 FORCE_LEAD',
  DOCKET: '10 LEADER · 20 NATIONAL_DESK',
  LEADERS_WORD: '0 LEADER · 10 NATIONAL_DESK',
  WILL_TEST: '10 COLLEGE_BROKER and EVALUATOR · 20 NATIONAL_DESK',
  EVALUATION_REQUEST: '10 EVALUATOR · 20 COLLEGE_BROKER',
  TEST_START: '10 EVALUATOR · 20 COLLEGE_BROKER',
  TEST_RESULTS: '20 EVALUATOR · 40 COLLEGE_BROKER',
  EVIDENCE: '15 EVIDENCE_EDITOR · 30 COLLEGE_BROKER',
  REVIEW: '0 HOLDER',
};

/** From nearest the work to farthest from it. */
const ladder: readonly (readonly Tier[])[] = [
  ['AUTHOR', 'HOLDER', 'DATA_OFFICER', 'BROKER', 'EVALUATOR', 'EVIDENCE_EDITOR', 'LEADER'],
  ['FORCE_LEAD'],
  ['COLLEGE_BROKER'],
  ['NATIONAL_DESK'],
];
const rung = (tier: Tier) => ladder.findIndex((tiers) => tiers.includes(tier));
const named = Object.keys(clockPolicies) as (keyof typeof clockPolicies)[];
const monday = new Date('2026-02-02T09:00:00Z');

describe('the clock policies', () => {
  it('have a row for every policy but a reminder of one’s own', () => {
    const expected: ClockPolicyName[] = clockPolicyNames.filter((name) => name !== 'OWN');
    expect(named).toEqual(expected);
  });

  it.each(named)('run %s as the design has it', (policy) => {
    const steps = clockPolicies[policy].steps.map(({ workingDays, to, also, then }) => {
      return `${workingDays} ${to}${also ? ` and ${also}` : ''}${then ? ` then ${then}` : ''}`;
    });
    expect(steps.join(' · ')).toBe(asDesigned[policy]);
  });

  it.each(named)('take %s upwards only: later, and never to a lower tier', (policy) => {
    const { steps, starts, stops } = clockPolicies[policy];
    const pairs = steps.slice(1).map((step, place) => [steps[place], step] as const);
    for (const [before, after] of pairs) {
      expect(before?.workingDays).toBeLessThan(after.workingDays);
      expect(rung(before?.to ?? 'AUTHOR')).toBeLessThanOrEqual(rung(after.to));
    }
    expect([steps.length > 0, starts.endsWith('.'), stops.endsWith('.')]).toEqual([true, true, true]);
  });

  it('say when each step of a case opened on a Monday morning is due', () => {
    expect(stepsDue('LOCAL_TRIAGE', monday)).toEqual([
      { step: 1, workingDays: 3, to: 'BROKER', due: new Date('2026-02-05T17:00:00Z') },
      { step: 2, workingDays: 5, to: 'FORCE_LEAD', due: new Date('2026-02-09T17:00:00Z') },
      { step: 3, workingDays: 8, to: 'COLLEGE_BROKER', due: new Date('2026-02-12T17:00:00Z') },
      { step: 4, workingDays: 10, to: 'NATIONAL_DESK', due: new Date('2026-02-16T17:00:00Z') },
    ]);
  });

  it.each(clockPolicyNames)('give the first step of %s as what is due', (policy) => {
    expect(dueOf(policy, monday)).toEqual(stepsDue(policy, monday)[0]?.due);
  });

  it('make a review due on its day, or on the next that is worked', () => {
    expect(dueOf('REVIEW', new Date('2026-07-01')).toISOString()).toBe('2026-07-01T16:00:00.000Z');
    expect(dueOf('REVIEW', new Date('2026-08-29')).toISOString()).toBe('2026-09-01T16:00:00.000Z');
  });
});
