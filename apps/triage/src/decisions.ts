import type { Level, Move, Stage } from '@idea-map/contracts';

export type Decision = Extract<
  Move,
  | 'RETURN'
  | 'PARK'
  | 'CLOSE'
  | 'SHARE_LOCALLY'
  | 'ESCALATE'
  | 'SEND_BACK'
  | 'SHARE_NATIONALLY'
  | 'SELECT_FOR_TEST'
>;

/** In which stages a decision can be taken, on which level of case (null: either), and where the idea is then. */
export interface DecisionRule {
  readonly from: readonly Stage[];
  readonly level: Level | null;
  readonly to: Stage;
}

/** The decisions of brokers. The table of stages is intake's; a test holds these rows to it. */
export const decisions: Readonly<Record<Decision, DecisionRule>> = {
  RETURN: { from: ['LOCAL_TRIAGE', 'NATIONAL_TRIAGE'], level: null, to: 'RETURNED' },
  PARK: { from: ['LOCAL_TRIAGE', 'NATIONAL_TRIAGE', 'RETURNED'], level: null, to: 'PARKED' },
  CLOSE: {
    from: [
      'LOCAL_TRIAGE',
      'NATIONAL_TRIAGE',
      'RETURNED',
      'PARKED',
      'SHARED_LOCALLY',
      'SHARED_NATIONALLY',
      'SELECTED_FOR_TEST',
    ],
    level: null,
    to: 'CLOSED',
  },
  SHARE_LOCALLY: { from: ['LOCAL_TRIAGE'], level: 'LOCAL', to: 'SHARED_LOCALLY' },
  ESCALATE: { from: ['LOCAL_TRIAGE', 'SHARED_LOCALLY'], level: 'LOCAL', to: 'NATIONAL_TRIAGE' },
  SEND_BACK: { from: ['NATIONAL_TRIAGE'], level: 'NATIONAL', to: 'LOCAL_TRIAGE' },
  SHARE_NATIONALLY: { from: ['NATIONAL_TRIAGE'], level: 'NATIONAL', to: 'SHARED_NATIONALLY' },
  SELECT_FOR_TEST: { from: ['SHARED_NATIONALLY'], level: 'NATIONAL', to: 'SELECTED_FOR_TEST' },
};

/** The stage that a level of triage is. */
export function triageStage(level: Level): Stage {
  return level === 'LOCAL' ? 'LOCAL_TRIAGE' : 'NATIONAL_TRIAGE';
}
