import type { LicenceView, Principal } from '@idea-map/contracts';
import { checksOf, mayIssue, stateOf, type ChosenLevel } from './licence.js';
import type { LicenceEntity } from './licence.entity.js';

/** A licence as a caller may see it; why it ended is for its holder and for those who issue. */
export function licenceView(
  licence: LicenceEntity,
  { caller, level, today }: { caller: Principal; level: ChosenLevel; today: string },
): LicenceView {
  const { id, holderId, force, kinds, themes, issuedBy, issuedOn, expiresOn } = licence;
  const role = force === null ? ('NATIONAL_DESK' as const) : ('FORCE_LEAD' as const);
  const theirs = holderId === caller.id || mayIssue(licence, caller);
  return {
    ...{ id, holderId, kinds, themes, issuedOn, expiresOn },
    issuer: issuedBy === null ? null : { personId: issuedBy, role, force },
    state: stateOf(licence, today),
    reason: theirs ? licence.reason : null,
    checks: checksOf(licence, level),
  };
}
