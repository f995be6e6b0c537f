import type { Role } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import type { HoldersOf, Place } from './ladder.js';

interface Held {
  readonly role: Role;
  readonly organisation: string;
  readonly force: string | null;
  readonly person: string;
}

const ofTheirForce: readonly Role[] = ['BROKER', 'FORCE_LEAD', 'DATA_OFFICER'];

/** Who holds which role today, of every force or of one; a leaver holds none. */
export async function loadHolders(
  tx: Transaction,
  { today, force }: { readonly today: string; readonly force?: string | null },
): Promise<HoldersOf> {
  const held = await tx.query<Held>(
    `select r.role, r.organisation, r.force, r.person_id as person
     from known_role r join known_person p using (person_id)
     where r.role <> 'CONTRIBUTOR' and r.starts_on <= $1 and (r.ends_on is null or r.ends_on > $1)
       and p.ended_at is null and ($2::text is null or r.force is null or r.force = $2)
     order by r.person_id`,
    [today, force ?? null],
  );
  const byRole = Map.groupBy(held, ({ role }) => role);
  return (role, place) => [
    ...new Set((byRole.get(role) ?? []).filter((one) => isOf(one, place)).map(({ person }) => person)),
  ];
}

function isOf({ role, organisation, force }: Held, place: Place): boolean {
  if (ofTheirForce.includes(role)) return force === place.force;
  return role !== 'LEADER' || place.part === '' || organisation === place.part;
}
