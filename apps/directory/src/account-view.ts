import type { AccountView, GrantView } from '@idea-map/contracts';
import type { PersonEntity } from './person.entity.js';
import type { RoleGrantEntity } from './role-grant.entity.js';

export function grantView({
  id,
  role,
  organisation,
  nominator,
  startsOn,
  endsOn,
}: RoleGrantEntity): GrantView {
  return { id, role, organisation, nominator, startsOn, endsOn };
}

/** An account as an operator sees it: grants past and present, the oldest first. */
export function accountView(person: PersonEntity, grants: readonly RoleGrantEntity[]): AccountView {
  return {
    id: person.id,
    name: person.name,
    machine: person.machine,
    organisation: person.organisation,
    grants: grants.map(grantView),
    lastSignInAt: person.lastSignInAt && person.lastSignInAt.toISOString(),
    endedAt: person.endedAt && person.endedAt.toISOString(),
  };
}
