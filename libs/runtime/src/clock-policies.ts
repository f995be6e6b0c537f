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
  readonly startsCy: string;
  readonly stops: string;
  readonly stopsCy: string;
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
    startsCy: 'Delir y testun gan y gwiriad.',
    stops: 'It is released or revised.',
    stopsCy: 'Caiff ei ryddhau neu ei ddiwygio.',
    steps: [
      { workingDays: 1, to: 'DATA_OFFICER' },
      { workingDays: 3, to: 'FORCE_LEAD' },
    ],
  },
  LOCAL_TRIAGE: {
    starts: 'The case is opened.',
    startsCy: 'Agorir yr achos.',
    stops: 'It is decided, or returned to its author.',
    stopsCy: 'Penderfynir arno, neu fe’i dychwelir at ei awdur.',
    steps: [
      { workingDays: 3, to: 'BROKER' },
      { workingDays: 5, to: 'FORCE_LEAD' },
      { workingDays: 8, to: 'COLLEGE_BROKER' },
      { workingDays: 10, to: 'NATIONAL_DESK' },
    ],
  },
  RETURNED: {
    starts: 'Its author is asked a question.',
    startsCy: 'Gofynnir cwestiwn i’w awdur.',
    stops: 'It is revised.',
    stopsCy: 'Caiff ei ddiwygio.',
    steps: [
      { workingDays: 5, to: 'AUTHOR' },
      { workingDays: 10, to: 'AUTHOR' },
      { workingDays: 20, to: 'AUTHOR', then: 'PARK' },
    ],
  },
  SHARED_LOCALLY: {
    starts: 'The idea is shared within its force.',
    startsCy: 'Rhennir y syniad o fewn ei heddlu.',
    stops: 'It is escalated, or its local outcome is recorded.',
    stopsCy: 'Caiff ei basio i’r Coleg, neu cofnodir ei ganlyniad lleol.',
    steps: [
      { workingDays: 20, to: 'BROKER' },
      { workingDays: 40, to: 'FORCE_LEAD' },
    ],
  },
  NATIONAL_TRIAGE: {
    starts: 'The idea is escalated to the College.',
    startsCy: 'Pasir y syniad i’r Coleg.',
    stops: 'It is decided.',
    stopsCy: 'Penderfynir arno.',
    steps: [
      { workingDays: 5, to: 'COLLEGE_BROKER' },
      { workingDays: 10, to: 'NATIONAL_DESK' },
      { workingDays: 15, to: 'NATIONAL_DESK' },
    ],
  },
  RESPONSE: {
    starts: 'The idea is shared nationally.',
    startsCy: 'Rhennir y syniad yn genedlaethol.',
    stops: 'Every force that it was shared with has answered.',
    stopsCy: 'Mae pob heddlu y’i rhannwyd ag ef wedi ateb.',
    steps: [
      { workingDays: 10, to: 'BROKER' },
      { workingDays: 20, to: 'BROKER' },
      { workingDays: 30, to: 'FORCE_LEAD' },
    ],
  },
  DOCKET: {
    starts: 'The idea is added to the docket.',
    startsCy: 'Ychwanegir y syniad at restr yr arweinwyr.',
    stops: 'A leader answers it.',
    stopsCy: 'Mae arweinydd yn ei ateb.',
    steps: [
      { workingDays: 10, to: 'LEADER' },
      { workingDays: 20, to: 'NATIONAL_DESK' },
    ],
  },
  LEADERS_WORD: {
    starts: 'The day comes by which a leader said that it would be done.',
    startsCy: 'Daw’r diwrnod y dywedodd arweinydd y byddai wedi’i wneud erbyn hynny.',
    stops: 'Its outcome is recorded.',
    stopsCy: 'Cofnodir ei ganlyniad.',
    steps: [
      { workingDays: 0, to: 'LEADER' },
      { workingDays: 10, to: 'NATIONAL_DESK' },
    ],
  },
  WILL_TEST: {
    starts: 'A leader or the College says that the idea will be tested.',
    startsCy: 'Dywed arweinydd neu’r Coleg y caiff y syniad ei brofi.',
    stops: 'It is selected and its test is planned.',
    stopsCy: 'Caiff ei ddewis a chynllunnir ei brawf.',
    steps: [
      { workingDays: 10, to: 'COLLEGE_BROKER', also: 'EVALUATOR' },
      { workingDays: 20, to: 'NATIONAL_DESK' },
    ],
  },
  EVALUATION_REQUEST: {
    starts: 'A force asks evaluators for help with a test.',
    startsCy: 'Mae heddlu’n gofyn i werthuswyr am gymorth gyda phrawf.',
    stops: 'They answer it.',
    stopsCy: 'Atebant.',
    steps: [
      { workingDays: 10, to: 'EVALUATOR' },
      { workingDays: 20, to: 'COLLEGE_BROKER' },
    ],
  },
  TEST_START: {
    starts: 'The planned start of the test comes.',
    startsCy: 'Daw dechrau arfaethedig y prawf.',
    stops: 'The test is started.',
    stopsCy: 'Dechreuir y prawf.',
    steps: [
      { workingDays: 10, to: 'EVALUATOR' },
      { workingDays: 20, to: 'COLLEGE_BROKER' },
    ],
  },
  TEST_RESULTS: {
    starts: 'The planned end of the test comes.',
    startsCy: 'Daw diwedd arfaethedig y prawf.',
    stops: 'The test is completed with its results.',
    stopsCy: 'Cwblheir y prawf gyda’i ganlyniadau.',
    steps: [
      { workingDays: 20, to: 'EVALUATOR' },
      { workingDays: 40, to: 'COLLEGE_BROKER' },
    ],
  },
  EVIDENCE: {
    starts: 'The idea is evaluated.',
    startsCy: 'Gwerthusir y syniad.',
    stops: 'The evidence is published.',
    stopsCy: 'Cyhoeddir y dystiolaeth.',
    steps: [
      { workingDays: 15, to: 'EVIDENCE_EDITOR' },
      { workingDays: 30, to: 'COLLEGE_BROKER' },
    ],
  },
  REVIEW: {
    starts: 'The review date of evidence, or of a parked idea, comes.',
    startsCy: 'Daw dyddiad adolygu’r dystiolaeth, neu’r syniad a roddwyd o’r neilltu.',
    stops: 'The evidence is confirmed, revised or withdrawn, or the idea is taken up again.',
    stopsCy: 'Cadarnheir, diwygir neu tynnir y dystiolaeth yn ôl, neu ailgydir yn y syniad.',
    steps: [{ workingDays: 0, to: 'HOLDER' }],
  },
};

/** A reminder of one's own: at the hour that was named, to who asked for it. */
const OWN_STEPS: readonly PolicyStep[] = [{ workingDays: 0, to: 'HOLDER' }];

/**
 * Every step of a policy with its due instant, soonest first, for a clock that starts at `from`: when the
 * thing happened, or on LEADERS_WORD, TEST_START, TEST_RESULTS and REVIEW the day that was named. OWN is due at `from`.
 */
export function stepsDue(policy: ClockPolicyName, from: Date): readonly DueStep[] {
  return stepsOf(policy).map((step, place) => ({
    ...step,
    step: place + 1,
    due: policy === 'OWN' ? from : addWorkingDays(from, step.workingDays),
  }));
}

/** The due instant of a policy's first step, for a clock that starts at `from`. */
export function dueOf(policy: ClockPolicyName, from: Date): Date {
  return stepsDue(policy, from)[0]?.due ?? from;
}

function stepsOf(policy: ClockPolicyName): readonly PolicyStep[] {
  return policy === 'OWN' ? OWN_STEPS : clockPolicies[policy].steps;
}
