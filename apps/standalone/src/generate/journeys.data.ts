import type { Move, Role, Stage } from '@idea-map/contracts';

/** One move of a journey: to which stage, by whom, and after how many days (the median). */
export interface Leg {
  readonly move: Move;
  readonly stage: Stage;
  readonly by: Extract<Role, 'BROKER' | 'COLLEGE_BROKER' | 'EVALUATOR' | 'EVIDENCE_EDITOR'> | 'AUTHOR';
  readonly days: number;
}

const claim: Leg = { move: 'CLAIM', stage: 'LOCAL_TRIAGE', by: 'BROKER', days: 2 };
const ask: Leg = { move: 'RETURN', stage: 'RETURNED', by: 'BROKER', days: 3 };
const revise: Leg = { move: 'REVISE', stage: 'LOCAL_TRIAGE', by: 'AUTHOR', days: 5 };
const close: Leg = { move: 'CLOSE', stage: 'CLOSED', by: 'BROKER', days: 5 };
const park: Leg = { move: 'PARK', stage: 'PARKED', by: 'BROKER', days: 6 };
const resume: Leg = { move: 'RESUME', stage: 'LOCAL_TRIAGE', by: 'BROKER', days: 110 };
const shareLocally: Leg = { move: 'SHARE_LOCALLY', stage: 'SHARED_LOCALLY', by: 'BROKER', days: 5 };
const escalate: Leg = { move: 'ESCALATE', stage: 'NATIONAL_TRIAGE', by: 'BROKER', days: 8 };
const sendBack: Leg = { move: 'SEND_BACK', stage: 'LOCAL_TRIAGE', by: 'COLLEGE_BROKER', days: 7 };
const closeNationally: Leg = { move: 'CLOSE', stage: 'CLOSED', by: 'COLLEGE_BROKER', days: 9 };
const shareNationally: Leg = {
  move: 'SHARE_NATIONALLY',
  stage: 'SHARED_NATIONALLY',
  by: 'COLLEGE_BROKER',
  days: 9,
};
const select: Leg = { move: 'SELECT_FOR_TEST', stage: 'SELECTED_FOR_TEST', by: 'COLLEGE_BROKER', days: 45 };
const start: Leg = { move: 'START_TEST', stage: 'IN_TEST', by: 'EVALUATOR', days: 60 };
const complete: Leg = { move: 'COMPLETE_TEST', stage: 'EVALUATED', by: 'EVALUATOR', days: 150 };
const publish: Leg = { move: 'PUBLISH', stage: 'PUBLISHED', by: 'EVIDENCE_EDITOR', days: 30 };
const withdraw: Leg = { move: 'WITHDRAW', stage: 'WITHDRAWN', by: 'AUTHOR', days: 12 };

const nationally = [claim, escalate, shareNationally];

export interface Journey {
  /** Where it begins: IN_CHECK for a text that is held. */
  readonly from: Extract<Stage, 'LOCAL_TRIAGE' | 'IN_CHECK'>;
  readonly legs: readonly Leg[];
  /** How often ideas go this way, in a hundred. */
  readonly weight: number;
}

const way = (weight: number, ...legs: Leg[]): Journey => ({ from: 'LOCAL_TRIAGE', legs, weight });

/** The ways that ideas go: most wait for their broker, or are answered and closed; a few reach publication. */
export const journeys: readonly Journey[] = [
  way(15),
  way(12, claim),
  { from: 'IN_CHECK', legs: [], weight: 0.6 },
  way(4, claim, ask),
  way(3, claim, ask, revise),
  way(1, withdraw),
  way(0.5, claim, ask, withdraw),
  way(27, claim, close),
  way(3, claim, ask, revise, close),
  way(5, claim, park),
  way(1, claim, park, resume, close),
  way(1, claim, park, resume, shareLocally),
  way(9, claim, shareLocally),
  way(1, claim, ask, revise, shareLocally),
  way(2, claim, shareLocally, escalate),
  way(2, claim, escalate),
  way(0.7, claim, escalate, sendBack, shareLocally),
  way(2, claim, escalate, closeNationally),
  way(4.5, ...nationally),
  way(0.8, ...nationally, select),
  way(0.8, ...nationally, select, start),
  way(0.5, ...nationally, select, start, complete),
  way(1.2, ...nationally, select, start, complete, publish),
];
