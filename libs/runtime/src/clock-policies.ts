import type { ClockPolicyName, Move, Role } from '@idea-map/contracts';
import { addWorkingDays } from './working-days.js';

/** Who is told at a step: a role, the idea's author, or whoever holds the record then. */
export type Tier = 'AUTHOR' | 'HOLDER' | Exclude<Role, 'CONTRIBUTOR' | 'OPERATOR'>;

export interface PolicyStep {
  readonly workingDays: number;
  readonly to: Tier;
  /** Told at the same step. */
  readonly also?: Tier;
  /** What happens at the step by itself, with notice. */
  readonly then?: Move;
}

/** A ladder: what starts and stops its clock, in words, and whom it tells after how many working days. */
export interface ClockPolicy {
  readonly starts: string;
  readonly stops: string;
  readonly steps: readonly PolicyStep[];
}

/** A step with its day. `step` counts up from 1, the holder first. */
export interface DueStep extends PolicyStep {
  readonly step: number;
  readonly due: Date;
}

/** The table of clock policies, but a person's own reminders, whose day is their own. */
export const clockPolicies: Readonly<Record<Exclude<ClockPolicyName, 'OWN'>, ClockPolicy>> = {
  CHECK: {
    starts: 'The text is held by the check.',
    stops: 'It is released or revised.',
    steps: [
      { workingDays: 1, to: 'DATA_OFFICER' },
      { workingDays: 3, to: 'FORCE_LEAD' },
    ],
  },
  LOCAL_TRIAGE: {
    starts: 'The case is opened.',
    stops: 'It is decided, or returned to its author.',
    steps: [
      { workingDays: 3, to: 'BROKER' },
      { workingDays: 5, to: 'FORCE_LEAD' },
      { workingDays: 8, to: 'COLLEGE_BROKER' },
      { workingDays: 10, to: 'NATIONAL_DESK' },
    ],
  },
  RETURNED: {
    starts: 'Its author is asked a question.',
    stops: 'It is revised.',
    steps: [
      { workingDays: 5, to: 'AUTHOR' },
      { workingDays: 10, to: 'AUTHOR' },
      { workingDays: 20, to: 'AUTHOR', then: 'PARK' },
    ],
  },
  SHARED_LOCALLY: {
    starts: 'The idea is shared within its force.',
    stops: 'It is escalated, or its local outcome is recorded.',
    steps: [
      { workingDays: 20, to: 'BROKER' },
      { workingDays: 40, to: 'FORCE_LEAD' },
    ],
  },
  NATIONAL_TRIAGE: {
    starts: 'The idea is escalated to the College.',
    stops: 'It is decided.',
    steps: [
      { workingDays: 5, to: 'COLLEGE_BROKER' },
      { workingDays: 10, to: 'NATIONAL_DESK' },
      { workingDays: 15, to: 'NATIONAL_DESK' },
    ],
  },
  RESPONSE: {
    starts: 'The idea is shared nationally.',
    stops: 'Every force that it was shared with has answered.',
    steps: [
      { workingDays: 10, to: 'BROKER' },
      { workingDays: 20, to: 'BROKER' },
      { workingDays: 30, to: 'FORCE_LEAD' },
    ],
  },
  DOCKET: {
    starts: 'The idea is added to the docket.',
    stops: 'A leader answers it.',
    steps: [
      { workingDays: 10, to: 'LEADER' },
      { workingDays: 20, to: 'NATIONAL_DESK' },
    ],
  },
  LEADERS_WORD: {
    starts: 'The day comes by which a leader said that it would be done.',
    stops: 'Its outcome is recorded.',
    steps: [
      { workingDays: 0, to: 'LEADER' },
      { workingDays: 10, to: 'NATIONAL_DESK' },
    ],
  },
  WILL_TEST: {
    starts: 'A leader or the College says that the idea will be tested.',
    stops: 'It is selected and its test is planned.',
    steps: [
      { workingDays: 10, to: 'COLLEGE_BROKER', also: 'EVALUATOR' },
      { workingDays: 20, to: 'NATIONAL_DESK' },
    ],
  },
  TEST_START: {
    starts: 'The planned start of the test comes.',
    stops: 'The test is started.',
    steps: [
      { workingDays: 10, to: 'EVALUATOR' },
      { workingDays: 20, to: 'COLLEGE_BROKER' },
    ],
  },
  TEST_RESULTS: {
    starts: 'The planned end of the test comes.',
    stops: 'The test is completed with its results.',
    steps: [
      { workingDays: 20, to: 'EVALUATOR' },
      { workingDays: 40, to: 'COLLEGE_BROKER' },
    ],
  },
  EVIDENCE: {
    starts: 'The idea is evaluated.',
    stops: 'The evidence is published.',
    steps: [
      { workingDays: 15, to: 'EVIDENCE_EDITOR' },
      { workingDays: 30, to: 'COLLEGE_BROKER' },
    ],
  },
  REVIEW: {
    starts: 'The review date of evidence, or of a parked idea, comes.',
    stops: 'The evidence is confirmed, revised or withdrawn, or the idea is taken up again.',
    steps: [{ workingDays: 0, to: 'HOLDER' }],
  },
};

/** A reminder of one's own: that day, to who asked for it. */
const OWN_STEPS: readonly PolicyStep[] = [{ workingDays: 0, to: 'HOLDER' }];

/**
 * Every step of a policy with its due instant, soonest first, for a clock that starts at `from`: when the
 * thing happened, or on LEADERS_WORD, TEST_START, TEST_RESULTS, REVIEW and OWN the day that was named.
 */
export function stepsDue(policy: ClockPolicyName, from: Date): readonly DueStep[] {
  return stepsOf(policy).map((step, place) => ({
    ...step,
    step: place + 1,
    due: addWorkingDays(from, step.workingDays),
  }));
}

/** The due instant of a policy's first step, for a clock that starts at `from`. */
export function dueOf(policy: ClockPolicyName, from: Date): Date {
  return addWorkingDays(from, stepsOf(policy)[0]?.workingDays ?? 0);
}

function stepsOf(policy: ClockPolicyName): readonly PolicyStep[] {
  return policy === 'OWN' ? OWN_STEPS : clockPolicies[policy].steps;
}
