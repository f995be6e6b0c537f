import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import {
  BrokersIntroduced,
  GetIdeas,
  IdeasLinked,
  IdeasUnlinked,
  type FamilyView,
  type IntroduceBrokers,
  type LinkIdeas,
  type Principal,
} from '@idea-map/contracts';
import { readFreeText } from '@idea-map/check';
import { Transactions, type Transaction } from '@idea-map/database';
import { Requests } from '@idea-map/messaging';
import { BadInput, Clock, Conflict, NotFound } from '@idea-map/runtime';
import { actingRole } from './authority.js';
import { familyOf, type Link } from './family.js';
import { Desk } from './desk.js';
import type { KnownIdea } from './known-idea.entity.js';
import { COLLEGE } from './triage-case.js';

/** Ideas that belong together: linked and unlinked by brokers, each left as it is. */
@Injectable()
export class FamiliesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: Requests,
    private readonly desk: Desk,
    private readonly clock: Clock,
  ) {}

  async link({ idea, other, relation }: LinkIdeas, caller: Principal, tx: Transaction) {
    const [from, to] = await this.pair(idea, other, { caller, tx });
    const at = this.clock.now();
    await tx.query(
      `insert into family_link (one, other, relation, by, at) values ($1, $2, $3, $4, $5)
       on conflict (one, other) do update set relation = $3, by = $4, at = $5`,
      [...ordered(from.id, to.id), relation, caller.id, at],
    );
    tx.publish(IdeasLinked, { ideaId: from.id, other: to.id, relation, ...actor(caller, at) });
    return { ideaId: from.id };
  }

  async unlink(asked: { idea: string; other: string }, caller: Principal, tx: Transaction) {
    const [from, to] = await this.pair(asked.idea, asked.other, { caller, tx });
    const removed = await tx.query(
      'delete from family_link where one = $1 and other = $2 returning one',
      ordered(from.id, to.id),
    );
    if (removed.length === 0) throw new Conflict('These ideas are not linked.');
    tx.publish(IdeasUnlinked, { ideaId: from.id, other: to.id, ...actor(caller, this.clock.now()) });
    return { ideaId: from.id };
  }

  /**
   * Those who have the two cases, else every broker of their queues.
   * @throws Conflict where one of the ideas is for its own force only
   */
  async introduce(asked: IntroduceBrokers, caller: Principal, tx: Transaction) {
    const note = readFreeText('note', asked.note, { name: 'A note', least: 0 }) || null;
    const [from, to] = await this.pair(asked.idea, asked.other, { caller, tx });
    if (isKept(from, to) || isKept(to, from)) {
      throw new Conflict('Its author keeps this idea within its force.', { stage: from.stage });
    }
    const brokers = await this.brokersOf([from.id, to.id], tx);
    const [id, at] = [uuid(), this.clock.now()];
    await tx.query('insert into introduction values ($1, $2, $3, $4, $5, $6, $7)', [
      ...[id, from.id, to.id, brokers],
      ...[note, caller.id, at],
    ]);
    const said = { introductionId: id, ideaId: from.id, other: to.id, brokers, note };
    tx.publish(BrokersIntroduced, { ...said, ...actor(caller, at) });
    return { id };
  }

  /** The families of those ideas that the caller may read, of ideas that they may read. */
  async families(ids: readonly string[]): Promise<FamilyView[]> {
    const links = await this.transactions.query<Link>(
      `with recursive near as (
         select unnest($1::uuid[]) as id
         union
         select case when l.one = n.id then l.other else l.one end
         from near n join family_link l on n.id in (l.one, l.other))
       select l.one as "from", l.other as "to", l.relation, l.by, l.at from family_link l
       where l.one in (select id from near)`,
      [ids],
    );
    const all = [...new Set([...ids, ...links.flatMap(({ from, to }) => [from, to])])];
    const readable = new Set((await this.requests.read(GetIdeas, { ids: all })).map(({ id }) => id));
    return ids.flatMap((id) => (readable.has(id) ? [familyOf(id, links, readable)] : []));
  }

  /** Two ideas that the caller may read, taken in one order whoever asks. @throws BadInput for one and the same */
  private async pair(
    idea: string,
    other: string,
    { caller, tx }: { caller: Principal; tx: Transaction },
  ): Promise<[KnownIdea, KnownIdea]> {
    if (idea === other) throw BadInput.of('other', 'SAME_IDEA', 'This is the same idea.');
    const found = new Map<string, KnownIdea>();
    for (const id of ordered(idea, other)) found.set(id, await this.desk.idea(id, caller, tx));
    const [from, to] = [found.get(idea), found.get(other)];
    if (!from || !to) throw new NotFound();
    return [from, to];
  }

  private async brokersOf(ideaIds: readonly string[], tx: Transaction): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `with latest as (
         select distinct on (idea_id) queue, broker from triage_case where idea_id = any($1::uuid[])
         order by idea_id, (state = 'DECIDED'), changed_at desc)
       select distinct coalesce(c.broker, r.person_id) as id from latest c
       left join (known_role r join known_person p on p.person_id = r.person_id and p.ended_at is null)
         on c.broker is null and r.starts_on <= $2 and (r.ends_on is null or r.ends_on > $2)
         and (case when c.queue = '${COLLEGE}' then r.role = 'COLLEGE_BROKER' else r.role = 'BROKER' and r.force = c.queue end)
       where coalesce(c.broker, r.person_id) is not null`,
      [ideaIds, this.clock.today()],
    );
    return rows.map(({ id }) => id);
  }
}

/** Whether the brokers of another idea's force may not hear of this one. */
function isKept(idea: KnownIdea, other: KnownIdea): boolean {
  return idea.audience === 'FORCE' && idea.force !== other.force;
}

/** Postgres sorts uuids as their text in lower case. */
function ordered(one: string, other: string): [string, string] {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a < b ? [a, b] : [b, a];
}

function actor(caller: Principal, at: Date) {
  const own = caller.roles.find(({ role }) => role === 'BROKER')?.force;
  const { role, force } = actingRole({ queue: own ?? COLLEGE }, caller);
  return { by: caller.id, byRole: role, byForce: force, at: at.toISOString() };
}
