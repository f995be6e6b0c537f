import type { CheckOutcome, ClockPolicyName, Move, Role, Stage } from '@idea-map/contracts';

/** Who holds an idea in a stage, what they are to do, and by which clock; null holders are endings. */
export interface Standing {
  readonly holder: Role | 'AUTHOR' | null;
  readonly move: Move | null;
  readonly policy: Exclude<ClockPolicyName, 'OWN'> | null;
}

/** The table of stages, one row each: who must act next. */
export const standings: Readonly<Record<Stage, Standing>> = {
  DRAFT: { holder: 'AUTHOR', move: 'SUBMIT', policy: null },
  IN_CHECK: { holder: 'DATA_OFFICER', move: 'RELEASE', policy: 'CHECK' },
  LOCAL_TRIAGE: { holder: 'BROKER', move: 'CLAIM', policy: 'LOCAL_TRIAGE' },
  RETURNED: { holder: 'AUTHOR', move: 'REVISE', policy: 'RETURNED' },
  SHARED_LOCALLY: { holder: 'BROKER', move: 'ESCALATE', policy: 'SHARED_LOCALLY' },
  NATIONAL_TRIAGE: { holder: 'COLLEGE_BROKER', move: 'SHARE_NATIONALLY', policy: 'NATIONAL_TRIAGE' },
  SHARED_NATIONALLY: { holder: 'COLLEGE_BROKER', move: 'SELECT_FOR_TEST', policy: 'RESPONSE' },
  SELECTED_FOR_TEST: { holder: 'EVALUATOR', move: 'START_TEST', policy: 'TEST_START' },
  IN_TEST: { holder: 'EVALUATOR', move: 'COMPLETE_TEST', policy: 'TEST_RESULTS' },
  EVALUATED: { holder: 'EVIDENCE_EDITOR', move: 'PUBLISH', policy: 'EVIDENCE' },
  PUBLISHED: { holder: null, move: null, policy: null },
  PARKED: { holder: 'BROKER', move: 'RESUME', policy: 'REVIEW' },
  CLOSED: { holder: null, move: null, policy: null },
  WITHDRAWN: { holder: null, move: null, policy: null },
};

/** The row of a stage; what the check blocked is its author's to change, and no data officer can release it. */
export function standingOf({
  stage,
  checkOutcome,
}: {
  stage: Stage;
  checkOutcome: CheckOutcome | null;
}): Standing {
  const held = standings[stage];
  return stage === 'IN_CHECK' && checkOutcome === 'BLOCK'
    ? { ...held, holder: 'AUTHOR', move: 'REVISE' }
    : held;
}

/** Who may make a move: a role, the author, the check, a day that came, or a licence to share by itself. */
export type Mover = Role | 'AUTHOR' | 'CHECK' | 'CLOCK' | 'LICENCE';

/** What a move must come with; the services that take it refuse it otherwise. */
export type Need =
  | 'TEXT'
  | 'NOTE'
  | 'QUESTION'
  | 'REASON'
  | 'REVIEW_DATE'
  | 'STOP_REASON'
  | 'EXPLANATION'
  | 'EVERY_SCORE'
  | 'SECOND_KEY'
  | 'PROTOCOL'
  | 'RESULTS'
  | 'ENTRY';

/**
 * A row of the table of moves: from which stages, to which, who may, and what it needs. `STAYS` leaves the idea where it
 * is; `BACK` leads to the triage that it was returned or parked from.
 */
export interface MoveRow {
  readonly move: Move;
  readonly from: readonly Stage[];
  readonly to: Stage | 'STAYS' | 'BACK';
  readonly who: readonly Mover[];
  readonly needs: readonly Need[];
}

const BEFORE_A_TEST: readonly Stage[] = [
  'IN_CHECK',
  'LOCAL_TRIAGE',
  'SHARED_LOCALLY',
  'NATIONAL_TRIAGE',
  'SHARED_NATIONALLY',
  'PARKED',
];
const TRIAGE: readonly Stage[] = ['LOCAL_TRIAGE', 'NATIONAL_TRIAGE'];
const WITH_THE_COLLEGE: readonly Stage[] = ['SHARED_NATIONALLY', 'SELECTED_FOR_TEST'];
const BROKERS: readonly Mover[] = ['BROKER', 'COLLEGE_BROKER'];
const TIERS: readonly Mover[] = [...BROKERS, 'FORCE_LEAD', 'NATIONAL_DESK'];

/** The table of moves: all that can happen to an idea. */
export const moveTable: readonly MoveRow[] = [
  { move: 'SUBMIT', from: ['DRAFT'], to: 'LOCAL_TRIAGE', who: ['AUTHOR'], needs: ['TEXT'] },
  { move: 'HOLD', from: ['DRAFT'], to: 'IN_CHECK', who: ['CHECK'], needs: [] },
  { move: 'SHARE_UNDER_LICENCE', from: ['DRAFT'], to: 'SHARED_LOCALLY', who: ['LICENCE'], needs: [] },
  { move: 'RELEASE', from: ['IN_CHECK'], to: 'LOCAL_TRIAGE', who: ['DATA_OFFICER'], needs: ['NOTE'] },
  { move: 'REVISE', from: BEFORE_A_TEST, to: 'STAYS', who: ['AUTHOR'], needs: ['TEXT'] },
  { move: 'REVISE', from: ['RETURNED'], to: 'BACK', who: ['AUTHOR'], needs: ['TEXT'] },
  {
    move: 'WITHDRAW',
    from: [...BEFORE_A_TEST, 'RETURNED', 'SELECTED_FOR_TEST'],
    to: 'WITHDRAWN',
    who: ['AUTHOR'],
    needs: [],
  },
  { move: 'CLAIM', from: TRIAGE, to: 'STAYS', who: BROKERS, needs: [] },
  { move: 'ASSIGN', from: TRIAGE, to: 'STAYS', who: TIERS, needs: [] },
  { move: 'RETURN', from: TRIAGE, to: 'RETURNED', who: BROKERS, needs: ['QUESTION'] },
  { move: 'PARK', from: TRIAGE, to: 'PARKED', who: BROKERS, needs: ['REASON', 'REVIEW_DATE'] },
  {
    move: 'PARK',
    from: ['RETURNED'],
    to: 'PARKED',
    who: [...BROKERS, 'CLOCK'],
    needs: ['REASON', 'REVIEW_DATE'],
  },
  { move: 'RESUME', from: ['PARKED'], to: 'BACK', who: [...BROKERS, 'CLOCK'], needs: [] },
  {
    move: 'CLOSE',
    from: [...TRIAGE, 'RETURNED', 'PARKED', 'SHARED_LOCALLY'],
    to: 'CLOSED',
    who: BROKERS,
    needs: ['STOP_REASON', 'EXPLANATION'],
  },
  {
    move: 'CLOSE',
    from: WITH_THE_COLLEGE,
    to: 'CLOSED',
    who: ['COLLEGE_BROKER'],
    needs: ['STOP_REASON', 'EXPLANATION'],
  },
  { move: 'SHARE_LOCALLY', from: ['LOCAL_TRIAGE'], to: 'SHARED_LOCALLY', who: BROKERS, needs: ['REASON'] },
  {
    move: 'ESCALATE',
    from: ['LOCAL_TRIAGE', 'SHARED_LOCALLY'],
    to: 'NATIONAL_TRIAGE',
    who: BROKERS,
    needs: ['REASON'],
  },
  {
    move: 'SEND_BACK',
    from: ['NATIONAL_TRIAGE'],
    to: 'LOCAL_TRIAGE',
    who: ['COLLEGE_BROKER'],
    needs: ['REASON'],
  },
  {
    move: 'SHARE_NATIONALLY',
    from: ['NATIONAL_TRIAGE'],
    to: 'SHARED_NATIONALLY',
    who: ['COLLEGE_BROKER'],
    needs: ['REASON', 'EVERY_SCORE', 'SECOND_KEY'],
  },
  {
    move: 'SELECT_FOR_TEST',
    from: ['SHARED_NATIONALLY'],
    to: 'SELECTED_FOR_TEST',
    who: ['COLLEGE_BROKER'],
    needs: ['REASON'],
  },
  { move: 'START_TEST', from: ['SELECTED_FOR_TEST'], to: 'IN_TEST', who: ['EVALUATOR'], needs: ['PROTOCOL'] },
  { move: 'COMPLETE_TEST', from: ['IN_TEST'], to: 'EVALUATED', who: ['EVALUATOR'], needs: ['RESULTS'] },
  { move: 'PUBLISH', from: ['EVALUATED'], to: 'PUBLISHED', who: ['EVIDENCE_EDITOR'], needs: ['ENTRY'] },
];

/** The row by which a move leaves a stage; undefined where it does not fit. */
export function rowOf(move: Move, from: Stage): MoveRow | undefined {
  return moveTable.find((one) => one.move === move && one.from.includes(from));
}

/**
 * Where a move leads from a stage; undefined where it does not fit.
 * @param backTo the triage that the idea was returned or parked from: its force's where none is on record
 */
export function target(move: Move, from: Stage, backTo: Stage | null = null): Stage | undefined {
  const found = rowOf(move, from);
  if (!found) return undefined;
  if (found.to === 'STAYS') return from;
  return found.to === 'BACK' ? (backTo ?? 'LOCAL_TRIAGE') : found.to;
}

/** Whether a stage, or the triage that it came from, is the College's to decide. */
export function isNational(stage: Stage, backTo: Stage | null): boolean {
  if (stage === 'PARKED' || stage === 'RETURNED') return backTo === 'NATIONAL_TRIAGE';
  return stage === 'NATIONAL_TRIAGE' || WITH_THE_COLLEGE.includes(stage);
}

/** The moves of a stage whose row a caller may take. */
export function movesOf(stage: Stage, may: (row: MoveRow) => boolean): Move[] {
  return moveTable.filter((row) => row.from.includes(stage) && may(row)).map((row) => row.move);
}
