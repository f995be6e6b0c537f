import { readFileSync } from 'node:fs';
import * as contracts from '@idea-map/contracts';
import { clockPolicies } from '@idea-map/runtime';
import * as decided from './clock-lines.js';
import * as learned from './learning-lines.js';

const lines = { ...decided, ...learned };

function sample<Data>(event: contracts.EventDefinition<Data>): Data {
  const file = new URL(
    `../../../../libs/contracts/samples/${contracts.eventName(event)}.json`,
    import.meta.url,
  );
  return event.schema.parse((JSON.parse(readFileSync(file, 'utf8')) as { data: unknown }).data);
}
const ideaId = '019b2c00-0000-7000-8000-000000000001';
const testId = '019b2c00-0000-7000-8000-000000000002';
const at = '2026-04-01T10:00:00Z';
const plan = { testId, ideaId, at, startsOn: '2026-05-01', endsOn: '2026-09-01' };
const entry = { entryId: testId, ideaId, reviewOn: '2027-05-04' };
const standing = { ideaId, force: 'kent', due: '2026-06-01T16:00:00Z', at: '2026-03-02T09:00:00Z' };

/** What each event, as it is said, starts and stops. */
const all: readonly (readonly [string, decided.ClockLine])[] = [
  ['an idea submitted', lines.submitted(sample(contracts.IdeaSubmitted))],
  ['an idea shared nationally', lines.sharedNationally(sample(contracts.IdeaSharedNationally))],
  ['a force’s answer', lines.responded({ ...sample(contracts.ForceResponded), level: 'NATIONAL' })],
  ['a local outcome', lines.responded({ ...sample(contracts.ForceResponded), level: 'LOCAL' })],
  ['an idea on the docket', lines.docketAdded(sample(contracts.DocketAdded))],
  [
    'a leader’s word with a day',
    lines.docketAnswered({
      ...sample(contracts.DocketAnswered),
      ...{ answer: 'WILL_IMPLEMENT', targetOn: '2026-06-01', referredTo: null },
    }),
  ],
  [
    'a leader’s word that there will be a test',
    lines.docketAnswered({
      ...sample(contracts.DocketAnswered),
      ...{ answer: 'WILL_TEST', targetOn: null, referredTo: null },
    }),
  ],
  [
    'a referral',
    lines.docketAnswered({
      ...sample(contracts.DocketAnswered),
      ...{ answer: 'REFERRED', targetOn: null, referredTo: 'home-office' },
    }),
  ],
  ['an outcome on the docket', lines.outcomeRecorded(sample(contracts.DocketOutcomeRecorded))],
  ['an idea selected for a test', lines.selectedForTest(sample(contracts.IdeaSelectedForTest))],
  ['a test planned', lines.testPlanned(plan)],
  ['a test planned without its days', lines.testPlanned({ ...plan, startsOn: null, endsOn: null })],
  ['a test started', lines.testStarted(sample(contracts.TestStarted))],
  ['a test stopped', lines.testStopped(sample(contracts.TestStopped))],
  ['a test completed', lines.testCompleted({ testId, ideaId, at }, 'IN_TEST')],
  ['a later test completed', lines.testCompleted({ testId, ideaId, at }, 'PUBLISHED')],
  ['help asked for', lines.evaluationRequested({ ideaId, force: 'kent', at })],
  ['help given', lines.evaluationAnswered({ ideaId, force: 'kent' })],
  ['evidence published', lines.evidencePublished({ ...entry, tests: [testId] })],
  ['evidence confirmed', lines.evidenceConfirmed(entry)],
  ['evidence withdrawn', lines.evidenceWithdrawn(entry)],
  ...contracts.stages.map((stage) => [`an idea in ${stage}`, lines.cameTo({ ...standing, stage })] as const),
];

describe('what starts and stops clocks', () => {
  it('is this, event by event', () => {
    const words = all.map(([name, { stops, starts }]) => {
      const stopped = stops.map(({ policies }) => (policies === 'ALL' ? 'all' : [...policies].join(' ')));
      const started = starts.map(({ policy, part }) => (part === '' ? policy : `${policy} of ${part}`));
      return `${name}: stops ${stopped.join('; ') || 'none'}, starts ${started.join(', ') || 'none'}`;
    });
    const ofStages = 'CHECK LOCAL_TRIAGE RETURNED SHARED_LOCALLY NATIONAL_TRIAGE EVIDENCE REVIEW';
    const { forces } = sample(contracts.IdeaSharedNationally);
    const { responding } = sample(contracts.ForceResponded);
    const { body } = sample(contracts.DocketAnswered);
    expect(responding).not.toBe('');
    expect(words).toEqual([
      `an idea submitted: stops ${ofStages}, starts LOCAL_TRIAGE`,
      `an idea shared nationally: stops RESPONSE, starts ${forces.map((force) => `RESPONSE of ${force}`).join(', ')}`,
      'a force’s answer: stops RESPONSE, starts none',
      'a local outcome: stops SHARED_LOCALLY, starts none',
      `an idea on the docket: stops none, starts DOCKET of ${sample(contracts.DocketAdded).body}`,
      `a leader’s word with a day: stops DOCKET LEADERS_WORD, starts LEADERS_WORD of ${body}`,
      'a leader’s word that there will be a test: stops DOCKET LEADERS_WORD, starts WILL_TEST',
      'a referral: stops DOCKET LEADERS_WORD, starts DOCKET of home-office',
      'an outcome on the docket: stops LEADERS_WORD, starts none',
      'an idea selected for a test: stops none, starts WILL_TEST',
      'a test planned: stops WILL_TEST; TEST_START TEST_RESULTS, starts TEST_START, TEST_RESULTS',
      'a test planned without its days: stops WILL_TEST; TEST_START TEST_RESULTS, starts TEST_START',
      'a test started: stops WILL_TEST; TEST_START, starts none',
      'a test stopped: stops all, starts TEST_RESULTS',
      'a test completed: stops all, starts none',
      `a later test completed: stops all, starts EVIDENCE of ${testId}`,
      'help asked for: stops none, starts EVALUATION_REQUEST of kent',
      'help given: stops EVALUATION_REQUEST, starts none',
      'evidence published: stops REVIEW; EVIDENCE, starts REVIEW',
      'evidence confirmed: stops REVIEW; EVIDENCE, starts REVIEW',
      'evidence withdrawn: stops all, starts none',
      ...contracts.stages.map((stage) => {
        const policy = { EVALUATED: 'EVIDENCE', PARKED: 'REVIEW', IN_CHECK: 'CHECK' }[String(stage)] ?? stage;
        const runs = policy in clockPolicies ? policy : 'none';
        const ends = stage === 'CLOSED' || stage === 'WITHDRAWN';
        return `an idea in ${stage}: stops ${ends ? 'all' : ofStages}, starts ${runs}`;
      }),
    ]);
  });

  it('has a start for every policy of the table', () => {
    const started = new Set(all.flatMap(([, { starts }]) => starts.map(({ policy }) => policy)));
    expect([...started].sort()).toEqual(Object.keys(clockPolicies).sort());
  });

  it('counts from the day that was named, where one was', () => {
    const from = (line: decided.ClockLine) => line.starts.map((start) => start.from.toISOString());
    expect(from(lines.cameTo({ ...standing, stage: 'PARKED' }))).toEqual(['2026-06-01T16:00:00.000Z']);
    expect(from(lines.evidenceStands(entry))).toEqual(['2027-05-04T12:00:00.000Z']);
    expect(from(lines.testPlanned(plan))).toEqual(['2026-05-01T12:00:00.000Z', '2026-09-01T12:00:00.000Z']);
    expect(from(lines.testPlanned({ ...plan, startsOn: null, endsOn: null }))).toEqual([
      '2026-04-01T10:00:00.000Z',
    ]);
  });
});
