import type { OrganisationKind, Role } from '@idea-map/contracts';

/** Of which kinds of body each role can be held: one table, read by people. */
export const roleBodies: Readonly<Record<Role, readonly OrganisationKind[]>> = {
  CONTRIBUTOR: ['FORCE', 'COLLEGE', 'NATIONAL', 'LOCAL_POLICING_BODY', 'OTHER'],
  BROKER: ['FORCE'],
  FORCE_LEAD: ['FORCE'],
  COLLEGE_BROKER: ['COLLEGE'],
  NATIONAL_DESK: ['COLLEGE'],
  EVALUATOR: ['COLLEGE', 'FORCE', 'OTHER'],
  EVIDENCE_EDITOR: ['COLLEGE'],
  LEADER: ['NATIONAL', 'LOCAL_POLICING_BODY', 'COLLEGE'],
  DATA_OFFICER: ['FORCE', 'COLLEGE'],
  OPERATOR: ['COLLEGE'],
};

export function canBeHeldOf(role: Role, kind: OrganisationKind): boolean {
  return roleBodies[role].includes(kind);
}
