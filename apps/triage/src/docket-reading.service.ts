import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { DocketFilter, DocketItemView, ListDocket, Page, Principal } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { mayRead } from './authority.js';
import { isOverdue } from './docket-item.js';
import { DocketItemEntity } from './docket-item.entity.js';
import { KnownIdea } from './known-idea.entity.js';
import { isNumber, pageOf, placeOf } from './places.js';
import { Scores } from './scores.js';

/** The docket as everyone in policing reads it: by priority, overdue in plain sight. */
@Injectable()
export class DocketReadingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly scores: Scores,
    private readonly clock: Clock,
  ) {}

  async page({ filter, first, after }: ListDocket, caller: Principal): Promise<Page<DocketItemView>> {
    const { sql, values } = this.condition(filter);
    const place = after ? placeOf(after, isNumber) : null;
    const further = place
      ? ` and (-d.priority, d.id) > (-$${values.push(place.key)}::float8, $${values.push(place.id)}::uuid)`
      : '';
    const rows = await this.transactions.query<{ id: string }>(
      `select d.id from docket_item d join known_idea i on i.id = d.idea_id
       where ${sql}${further} order by -d.priority, d.id limit ${first + 1}`,
      values,
    );
    const views = await this.byIds(
      rows.map(({ id }) => id),
      caller,
    );
    return pageOf(views, first, ({ priority, id }) => ({ key: String(priority), id }));
  }

  async count(filter: DocketFilter | null | undefined): Promise<number> {
    const { sql, values } = this.condition(filter);
    const [row] = await this.transactions.query<{ n: number }>(
      `select count(*)::int as n from docket_item d join known_idea i on i.id = d.idea_id where ${sql}`,
      values,
    );
    return row?.n ?? 0;
  }

  /** In the order of the ids. */
  async byIds(ids: readonly string[], caller: Principal): Promise<DocketItemView[]> {
    if (ids.length === 0) return [];
    const { manager } = this.transactions.dataSource;
    const found = new Map(
      (await manager.findBy(DocketItemEntity, { id: In([...ids]) })).map((one) => [one.id, one]),
    );
    const items = ids.flatMap((id) => found.get(id) ?? []);
    const ideaIds = items.map(({ ideaId }) => ideaId);
    const ideas = new Map((await manager.findBy(KnownIdea, { id: In(ideaIds) })).map((one) => [one.id, one]));
    const scores = await this.scores.of(ideaIds);
    return items.flatMap((item) => {
      const idea = ideas.get(item.ideaId);
      return idea && mayRead(idea, caller) ? [this.view(item, scores.get(item.ideaId) ?? [])] : [];
    });
  }

  async ofIdeas(ideaIds: readonly string[], caller: Principal): Promise<DocketItemView[]> {
    const rows = await this.transactions.query<{ id: string }>(
      'select distinct on (idea_id) id from docket_item where idea_id = any($1::uuid[]) order by idea_id, id desc',
      [ideaIds],
    );
    return this.byIds(
      rows.map(({ id }) => id),
      caller,
    );
  }

  // Every idea on it is shared nationally, and so for all of policing to read: none is left out of a page.
  private condition(filter: DocketFilter | null | undefined): { sql: string; values: unknown[] } {
    const values: unknown[] = [];
    const add = (value: unknown) => `$${values.push(value)}`;
    const parts = ["i.audience = 'POLICING'"];
    const { bodies, themes, answered, overdue } = filter ?? {};
    if (bodies) parts.push(`d.body = any(${add(bodies)}::text[])`);
    if (themes) parts.push(`i.themes && ${add(themes)}::text[]`);
    if (answered !== null && answered !== undefined) parts.push(`(d.answer is not null) = ${add(answered)}`);
    if (overdue !== null && overdue !== undefined) {
      const late = `(case when d.answer is null then d.due_at < ${add(this.clock.now())}
        else d.outcome is null and d.target_on is not null and d.target_on < ${add(this.clock.today())} end)`;
      parts.push(`${late} = ${add(overdue)}`);
    }
    return { sql: parts.join(' and '), values };
  }

  private view(item: DocketItemEntity, scores: DocketItemView['scores']): DocketItemView {
    const { addedAt, dueAt, answeredAt, outcomeAt, ...rest } = item;
    return {
      ...rest,
      scores,
      addedAt: addedAt.toISOString(),
      due: dueAt.toISOString(),
      overdue: isOverdue(item, { now: this.clock.now(), today: this.clock.today() }),
      answeredAt: answeredAt && answeredAt.toISOString(),
      outcomeAt: outcomeAt && outcomeAt.toISOString(),
    };
  }
}
