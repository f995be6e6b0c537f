import type { ClockPolicyName, Move, Role, Stage } from '@idea-map/contracts';

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

/** A row of the table of moves: from which stages, to which (null: it stays), and who may. */
export interface MoveRow {
  readonly move: Move;
  readonly from: readonly Stage[];
  readonly to: Stage | null;
  readonly who: 'AUTHOR';
}

const BEFORE_A_TEST: readonly Stage[] = [
  'IN_CHECK',
  'LOCAL_TRIAGE',
  'RETURNED',
  'SHARED_LOCALLY',
  'NATIONAL_TRIAGE',
  'SHARED_NATIONALLY',
  'PARKED',
];

/** The author's moves. Those of brokers, evaluators and editors join as their services do. */
export const moveTable: readonly MoveRow[] = [
  { move: 'SUBMIT', from: ['DRAFT'], to: 'LOCAL_TRIAGE', who: 'AUTHOR' },
  { move: 'REVISE', from: BEFORE_A_TEST, to: null, who: 'AUTHOR' },
  { move: 'WITHDRAW', from: [...BEFORE_A_TEST, 'SELECTED_FOR_TEST'], to: 'WITHDRAWN', who: 'AUTHOR' },
];

/** The moves open to an author in a stage. */
export function authorsMoves(stage: Stage): Move[] {
  return moveTable.filter((row) => row.from.includes(stage)).map((row) => row.move);
}

/** Where a move leads from a stage; undefined where it does not fit. */
export function target(move: Move, from: Stage): Stage | undefined {
  const row = moveTable.find((one) => one.move === move && one.from.includes(from));
  return row && (row.to ?? from);
}
