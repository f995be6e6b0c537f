import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CaseView, Level, ListCases, Page, Principal, QueueFilter } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { mayRead, maySeeCase } from './authority.js';
import { caseView } from './case-view.js';
import { KnownIdea } from './known-idea.entity.js';
import { isInstant, pageOf, placeOf } from './places.js';
import { queueCondition } from './queue-filter.js';
import { Scores } from './scores.js';
import { TriageCaseEntity } from './triage-case.entity.js';

// Most overdue first; the index of a queue is on this very expression.
const KEY = "coalesce(c.due_at, 'infinity')";

/** Cases as they are read: a queue by page, and those of ideas. */
@Injectable()
export class QueueService {
  constructor(
    private readonly transactions: Transactions,
    private readonly scores: Scores,
    private readonly clock: Clock,
  ) {}

  async page({ filter, first, after }: ListCases, caller: Principal): Promise<Page<CaseView>> {
    const { sql, values } = queueCondition(filter, { caller, now: this.clock.now() });
    const place = after ? placeOf(after, isInstant) : null;
    const later = place
      ? ` and (${KEY}, c.id) > ($${values.push(place.key)}::timestamptz, $${values.push(place.id)}::uuid)`
      : '';
    const rows = await this.transactions.query<{ id: string }>(
      `select c.id from triage_case c join known_idea i on i.id = c.idea_id
       where ${sql}${later} order by ${KEY}, c.id limit ${first + 1}`,
      values,
    );
    const views = await this.views(
      rows.map(({ id }) => id),
      caller,
    );
    return pageOf(views, first, (view) => ({ key: view.due ?? 'infinity', id: view.id }));
  }

  async count(filter: QueueFilter | null | undefined, caller: Principal): Promise<number> {
    const { sql, values } = queueCondition(filter, { caller, now: this.clock.now() });
    const [row] = await this.transactions.query<{ n: number }>(
      `select count(*)::int as n from triage_case c join known_idea i on i.id = c.idea_id where ${sql}`,
      values,
    );
    return row?.n ?? 0;
  }

  /** In the order of the ids; those that the caller may see. */
  async views(ids: readonly string[], caller: Principal): Promise<CaseView[]> {
    if (ids.length === 0) return [];
    const { manager } = this.transactions.dataSource;
    const found = await manager.findBy(TriageCaseEntity, { id: In([...ids]) });
    const byId = new Map(found.map((one) => [one.id, one]));
    const cases = ids.flatMap((id) => byId.get(id) ?? []);
    const ideaIds = cases.map(({ ideaId }) => ideaId);
    const ideas = new Map((await manager.findBy(KnownIdea, { id: In(ideaIds) })).map((one) => [one.id, one]));
    const scores = await this.scores.of(ideaIds);
    const now = this.clock.now();
    return cases.flatMap((held) => {
      const idea = ideas.get(held.ideaId);
      if (!idea || !mayRead(idea, caller) || !maySeeCase(held, caller)) return [];
      return [caseView(held, idea, { scores: scores.get(held.ideaId) ?? [], now })];
    });
  }

  /** Of each idea the case of a level; without one the open case, else the last. */
  async ofIdeas(
    { ids, level }: { ids: readonly string[]; level?: Level | null },
    caller: Principal,
  ): Promise<CaseView[]> {
    const rows = await this.transactions.query<{ id: string }>(
      `select distinct on (idea_id) id from triage_case
       where idea_id = any($1::uuid[]) and ($2::text is null or level = $2)
       order by idea_id, (state = 'DECIDED'), changed_at desc, id desc`,
      [ids, level ?? null],
    );
    return this.views(
      rows.map(({ id }) => id),
      caller,
    );
  }
}
