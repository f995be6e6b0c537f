import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import {
  PersonEnded,
  PersonRegistered,
  RoleEnded,
  RoleGranted,
  type Principal,
  type Role,
  type TextRedacted,
} from '@idea-map/contracts';
import type { Transaction, Transactions } from '@idea-map/database';
import { Clears, Hears, PEOPLE } from '@idea-map/messaging';
import type { Clock } from '@idea-map/runtime';
import { KnownPerson, KnownRole } from './known-people.entity.js';

/** How a service names the subject of a token to itself: SHA-256 of issuer, newline, subject. */
export function subjectHash(issuer: string, subject: string): string {
  return createHash('sha256').update(`${issuer}\n${subject}`).digest('base64url');
}

interface Row {
  readonly personId: string;
  readonly organisation: string;
  readonly force: string | null;
  readonly machine: boolean;
  readonly role: Role | null;
  readonly roleOrganisation: string | null;
  readonly roleForce: string | null;
}

/** A person as they are now, with these roles and no others. */
const KNOW = `with person as (
    insert into known_person (person_id, subject_hash, organisation, force, machine, ended_at)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (person_id) do update set (subject_hash, organisation, force, machine, ended_at)
      = (excluded.subject_hash, excluded.organisation, excluded.force, excluded.machine, excluded.ended_at)
  ), held as (
    select * from jsonb_to_recordset($7::jsonb) as g
      ("grantId" uuid, role text, organisation text, force text, "startsOn" date, "endsOn" date)
  ), gone as (
    delete from known_role where person_id = $1 and grant_id not in (select "grantId" from held)
  )
  insert into known_role (grant_id, person_id, role, organisation, force, starts_on, ends_on)
  select "grantId", $1::uuid, role, organisation, force, "startsOn", "endsOn" from held
  on conflict (grant_id) do update set (person_id, role, organisation, force, starts_on, ends_on)
    = (excluded.person_id, excluded.role, excluded.organisation, excluded.force, excluded.starts_on, excluded.ends_on)`;

/** Who is who, as one service keeps it: from the directory's events, so that it can decide with the directory away. */
export class KnownPeople {
  // Another replica may have heard of a leaver: what is remembered here is never older than half a second.
  private readonly remembered = new LRUCache<string, Principal>({ max: 5_000, ttl: 500 });

  // Counts changes: what was read before one may not be remembered after it.
  private generation = 0;

  private readonly followers: ((tx: Transaction) => Promise<void>)[] = [];

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Calls back in the transaction in which somebody's roles changed, once they are known here. */
  onRolesChanged(follow: (tx: Transaction) => Promise<void>): void {
    this.followers.push(follow);
  }

  /** The person of this token with the roles held today; null if unknown or a leaver. */
  async find(issuer: string, subject: string): Promise<Principal | null> {
    const hash = subjectHash(issuer, subject);
    const known = this.remembered.get(hash);
    if (known) return known;
    const { generation } = this;
    const rows = await this.transactions.query<Row>(
      `select p.person_id as "personId", p.organisation, p.force, p.machine, r.role,
         r.organisation as "roleOrganisation", r.force as "roleForce"
       from known_person p
       left join known_role r on r.person_id = p.person_id and r.starts_on <= $2 and (r.ends_on is null or r.ends_on > $2)
       where p.subject_hash = $1 and p.ended_at is null`,
      [hash, this.clock.today()],
    );
    const principal = toPrincipal(rows);
    if (principal && generation === this.generation) this.remembered.set(hash, principal);
    return principal;
  }

  @Hears(PersonRegistered)
  async onPersonRegistered(event: PersonRegistered, tx: Transaction): Promise<void> {
    const { personId, subjectHash: hash, organisation, force, machine, endedAt, grants } = event;
    // Every service hears of everybody: one statement, where TypeORM takes three.
    await tx.query(KNOW, [personId, hash, organisation, force, machine, endedAt, JSON.stringify(grants)]);
    await this.changed(tx);
  }

  @Hears(RoleGranted)
  async onRoleGranted(event: RoleGranted, tx: Transaction): Promise<void> {
    await (await tx.manager()).upsert(KnownRole, { ...event }, ['grantId']);
    await this.changed(tx);
  }

  @Hears(RoleEnded)
  async onRoleEnded(event: RoleEnded, tx: Transaction): Promise<void> {
    await (await tx.manager()).upsert(KnownRole, { ...event }, ['grantId']);
    await this.changed(tx);
  }

  @Hears(PersonEnded)
  async onPersonEnded(event: PersonEnded, tx: Transaction): Promise<void> {
    await tx.update(KnownPerson, { personId: event.personId }, { endedAt: new Date(event.endedAt) });
    await this.changed(tx);
  }

  private async changed(tx: Transaction): Promise<void> {
    this.forgetAfter(tx);
    for (const follow of this.followers) await follow(tx);
  }

  /** An erased person is known to no service any more. */
  @Clears(PEOPLE)
  async clear({ personId }: TextRedacted, tx: Transaction): Promise<void> {
    if (personId === null) return;
    await tx.query('delete from known_role where person_id = $1', [personId]);
    await tx.query('delete from known_person where person_id = $1', [personId]);
    this.forgetAfter(tx);
  }

  // Not before: until it is committed, others still read what was.
  private forgetAfter(tx: Transaction): void {
    tx.afterCommit(() => {
      this.generation++;
      this.remembered.clear();
    });
  }
}

function toPrincipal(rows: readonly Row[]): Principal | null {
  const [first] = rows;
  if (!first) return null;
  const roles = rows.flatMap(({ role, roleOrganisation, roleForce }) =>
    role && roleOrganisation ? [{ role, organisation: roleOrganisation, force: roleForce }] : [],
  );
  const { personId, organisation, force, machine } = first;
  return { id: personId, organisation, force, machine, roles, service: null };
}
