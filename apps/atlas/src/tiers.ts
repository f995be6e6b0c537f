import type { Role, Stage } from '@idea-map/contracts';

/** The role that holds an idea in a stage; null where that is its author, or nobody. As in intake's table of stages. */
const holders: Readonly<Record<Stage, Role | null>> = {
  DRAFT: null,
  IN_CHECK: 'DATA_OFFICER',
  LOCAL_TRIAGE: 'BROKER',
  RETURNED: null,
  SHARED_LOCALLY: 'BROKER',
  NATIONAL_TRIAGE: 'COLLEGE_BROKER',
  SHARED_NATIONALLY: 'COLLEGE_BROKER',
  SELECTED_FOR_TEST: 'EVALUATOR',
  IN_TEST: 'EVALUATOR',
  EVALUATED: 'EVIDENCE_EDITOR',
  PUBLISHED: null,
  PARKED: 'BROKER',
  CLOSED: null,
  WITHDRAWN: null,
};

/** Every tier that can be behind, in the order in which an idea meets them. */
export const tiers: readonly Role[] = [
  'DATA_OFFICER',
  'BROKER',
  'COLLEGE_BROKER',
  'LEADER',
  'EVALUATOR',
  'EVIDENCE_EDITOR',
];

/** Who holds an idea in a stage: the College's brokers stand in for a force's where it has no force. */
export function tierOf(stage: Stage, forceless: boolean): Role | null {
  const holder = holders[stage];
  return holder === 'BROKER' && forceless ? 'COLLEGE_BROKER' : holder;
}
