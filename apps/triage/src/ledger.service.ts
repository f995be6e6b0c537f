import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  DisseminationRead,
  holds,
  type DisseminationView,
  type IntroductionView,
  type Principal,
  type ResponseView,
} from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { mayRead } from './authority.js';
import { KnownIdea } from './known-idea.entity.js';

type Row = Omit<DisseminationView, 'deliveries'> & {
  readonly deliveries: NonNullable<DisseminationView['deliveries']> | null;
};

// One row an idea: the national sharing where there is one, with the answers that hold now and who has not answered.
const LEDGER = `select distinct on (d.idea_id) d.idea_id as "ideaId", d.shared_at as "sharedAt", d.reason, d.forces,
    coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'force', r.force, 'answer', r.answer, 'note', r.note,
      'at', r.at) order by r.force) from response r
      where r.idea_id = d.idea_id and r.level = d.level and r.replaced_at is null), '[]') as responses,
    (select coalesce(array_agg(asked order by asked), '{}') from unnest(d.forces) as asked where not exists (
      select from response r where r.idea_id = d.idea_id and r.level = d.level and r.force = asked
        and r.replaced_at is null)) as awaiting,
    (select jsonb_agg(jsonb_build_object('organisation', v.organisation, 'deliveredAt', v.delivered_at,
      'readAt', v.read_at) order by v.organisation) from delivery v where v.idea_id = d.idea_id) as deliveries
  from dissemination d where d.idea_id = any($1::uuid[]) order by d.idea_id, d.level desc`;

/** The adoption ledger of ideas, and other records of what went to whom. */
@Injectable()
export class LedgerService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async disseminations(ids: readonly string[], caller: Principal): Promise<DisseminationView[]> {
    const ideas = await this.transactions.dataSource.manager.findBy(KnownIdea, { id: In([...ids]) });
    const readable = ideas.filter((idea) => mayRead(idea, caller)).map(({ id }) => id);
    const rows = await this.transactions.query<Row>(LEDGER, [readable]);
    await this.noteReading(
      rows.map(({ ideaId }) => ideaId),
      caller,
    );
    const broker = holds(caller, 'BROKER', 'FORCE_LEAD', 'COLLEGE_BROKER', 'NATIONAL_DESK');
    return rows.map((row) => ({
      ...row,
      sharedAt: instant(row.sharedAt),
      responses: row.responses.map(({ at, ...response }) => ({ ...response, at: instant(at) })),
      deliveries: broker ? (row.deliveries ?? []).map(deliveryView) : null,
    }));
  }

  async responses(ids: readonly string[], caller: Principal): Promise<ResponseView[]> {
    const rows = await this.transactions.query<ResponseView & Pick<KnownIdea, 'stage' | 'audience'>>(
      `select r.id, r.force, r.answer, r.note, r.at, i.stage, i.audience, i.force as "ideaForce"
       from response r join known_idea i on i.id = r.idea_id where r.id = any($1::uuid[])`,
      [ids],
    );
    return rows
      .filter((row) =>
        mayRead({ ...row, force: (row as unknown as { ideaForce: string }).ideaForce }, caller),
      )
      .map(({ id, force, answer, note, at }) => ({ id, force, answer, note, at: instant(at) }));
  }

  /** To those who are introduced, and to whoever brought them together. */
  async introductions(ids: readonly string[], caller: Principal): Promise<IntroductionView[]> {
    const rows = await this.transactions.query<IntroductionView>(
      `select id, array[idea_id, other_id] as ideas, brokers, note, at from introduction
       where id = any($1::uuid[]) and (by = $2 or $2 = any(brokers))`,
      [ids, caller.id],
    );
    return rows.map((row) => ({ ...row, at: instant(row.at) }));
  }

  /** A body has read what was put before it once somebody who acts for it looks: noted once, and said. */
  private async noteReading(ideaIds: readonly string[], caller: Principal): Promise<void> {
    const bodies = caller.roles.flatMap(({ role, organisation }) =>
      role === 'BROKER' || role === 'FORCE_LEAD' || role === 'LEADER' ? [organisation] : [],
    );
    if (bodies.length === 0 || ideaIds.length === 0) return;
    const [unread] = await this.transactions.query(
      'select from delivery where idea_id = any($1::uuid[]) and organisation = any($2) and read_at is null limit 1',
      [ideaIds, bodies],
    );
    if (!unread) return;
    const at = this.clock.now();
    await this.transactions.run(async (tx) => {
      const read = await tx.query<{ ideaId: string; organisation: string }>(
        `update delivery set read_at = $3 where idea_id = any($1::uuid[]) and organisation = any($2)
           and read_at is null returning idea_id as "ideaId", organisation`,
        [ideaIds, bodies, at],
      );
      for (const one of read) tx.publish(DisseminationRead, { ...one, readAt: at.toISOString() });
    });
  }
}

function deliveryView({ organisation, deliveredAt, readAt }: NonNullable<Row['deliveries']>[number]) {
  return {
    organisation,
    deliveredAt: deliveredAt && instant(deliveredAt),
    readAt: readAt && instant(readAt),
  };
}

/** However Postgres gave it: as a date, or as text within JSON. */
function instant(at: string | Date): string {
  return new Date(at).toISOString();
}
