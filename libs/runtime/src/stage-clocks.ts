import type { ClockPolicyName, Stage } from '@idea-map/contracts';

/** The one clock that runs on an idea because it stands in a stage. Others run for a force, a body, a test or an entry. */
export const stageClocks: Readonly<Partial<Record<Stage, Exclude<ClockPolicyName, 'OWN'>>>> = {
  IN_CHECK: 'CHECK',
  LOCAL_TRIAGE: 'LOCAL_TRIAGE',
  RETURNED: 'RETURNED',
  SHARED_LOCALLY: 'SHARED_LOCALLY',
  NATIONAL_TRIAGE: 'NATIONAL_TRIAGE',
  EVALUATED: 'EVIDENCE',
  PARKED: 'REVIEW',
};
