import { Injectable } from '@nestjs/common';
import type { IdeaFilter, Principal } from '@idea-map/contracts';
import { Parameters, searchQuery, Transactions } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clock } from '@idea-map/runtime';
import { filterSql, textOf, type FilterOptions } from './filter.js';
import { referenceKey } from './search.js';
import { ShownForcesService } from './shown-forces.js';
import {
  LIST_COLUMNS,
  isTalliedByItem,
  isTalliedList,
  tallied,
  TALLIED_LISTS,
  type TalliedList,
} from './tallies.js';
import { anyOf, readableBy, type Readable, type Viewer } from './visibility.js';

/** Where cards are counted: each row is one of them, or as many as it says. */
interface Counted {
  readonly from: string;
  readonly n: 'count(*)' | 'sum(c.n)';
}

/** The cards that one statement is about: those that a caller may read, under a filter. */
export class Selection {
  readonly parameters = new Parameters();
  private readonly readable: Readable;

  constructor(
    readonly viewer: Viewer,
    private readonly filter: IdeaFilter | null | undefined,
    /** `today`: the calendar day by which ended forces count with their successors. */
    private readonly options: Omit<FilterOptions, 'without'> & { readonly today: string },
  ) {
    this.readable = readableBy(viewer, this.parameters);
  }

  /** All of it as one condition on the card `c`. */
  condition(): string {
    return `${anyOf(this.reasons)} and ${this.filtered()}`;
  }

  /** Whether tallies know what the filter asks, or it is counted from the cards. */
  isTallied(): boolean {
    return tallied(this.filter, new Parameters()) !== null;
  }

  /** A query for `key` and `n`, how many cards have it. */
  tally(key: string): string {
    const counts = this.counted().map(({ from, n }) => `select ${key} as key, ${n} as n ${from} group by 1`);
    return `select u.key, sum(u.n) as n from (${counts.join(' union all ')}) u group by 1`;
  }

  /**
   * A query for `force`, `item` and `n`: how many cards of a shown force have an item of a list; of them all together where
   * that is left out, and the force is null. `without` is left out of the filter.
   */
  tallyByItem(
    list: TalliedList,
    { byForce, without }: { byForce: boolean; without?: keyof IdeaFilter },
  ): string {
    const force = byForce ? 'c.shown_force' : 'null::text';
    const filtered = this.filtered(without);
    const walked = (reason: string) =>
      `select l.force, item, sum(l.n) as n from (
         select ${force} as force, ${LIST_COLUMNS[list]} as items, count(*) as n
         from card c where ${reason} and ${filtered} group by 1, 2
       ) l cross join unnest(l.items) as item group by 1, 2`;
    if (!isTalliedByItem(this.filter, without)) return walked(anyOf(this.reasons));
    const counts = this.readable.byRole.map(
      (reason) =>
        `select ${force} as force, c.item, sum(c.n) as n
         from card_tallies c where c.counted = '${TALLIED_LISTS[list]}' and ${reason} and ${filtered} group by 1, 2`,
    );
    const all = [...counts, ...this.readable.own.map(walked)].join(' union all ');
    return `select u.force, u.item, sum(u.n) as n from (${all}) u group by 1, 2 having sum(u.n) > 0`;
  }

  /**
   * A query for several columns at once, by the names that they are given, each counted by itself in one walk, of tallies where
   * these know: a row has one of them and `n`, how many cards have that, and the others are null. `without` is left out of the
   * filter.
   */
  tallyEach(columns: Readonly<Record<string, string>>, without?: keyof IdeaFilter): string {
    const named = Object.entries(columns).map(([name, column]) => `${column} as "${name}"`);
    const sets = Object.values(columns).map((column) => `(${column})`);
    const lists = Object.keys(columns).filter((name) => isTalliedList(name));
    // Most cards have no priority, and an index knows those that do.
    const some = lists.length < sets.length ? 'true' : anyOf(lists.map((name) => `${columns[name]} <> '{}'`));
    const counted =
      lists.length > 0 ? this.walked(`${this.filtered(without)} and ${some}`) : this.counted(without);
    return counted
      .map(
        ({ from, n }) =>
          `select ${named.join(', ')}, ${n} as n ${from} group by grouping sets (${sets.join(', ')})`,
      )
      .join(' union all ');
  }

  private counted(without?: keyof IdeaFilter): readonly Counted[] {
    // A value that no part of a statement names is an error to Postgres: without a role nothing is looked up in the tallies.
    const known = this.readable.byRole.length > 0 && tallied(this.filter, this.parameters, without);
    if (!known) return this.walked(this.filtered(without));
    const filtered = `${known.condition} and ${this.filtered(without, ...known.answered)}`;
    const tallies = this.readable.byRole.map((reason) => ({
      from: `from card_tallies c where ${reason} and ${filtered}`,
      n: 'sum(c.n)' as const,
    }));
    return [...tallies, ...this.readable.own.map((reason) => ofCards(reason, this.filtered(without)))];
  }

  /** For each reason to read cards those that it holds for, from its index, but for words, which have an index of their own. */
  private walked(filtered: string): readonly Counted[] {
    const reasons = textOf(this.filter) === null ? this.reasons : [anyOf(this.reasons)];
    return reasons.map((reason) => ofCards(reason, filtered));
  }

  private get reasons(): readonly string[] {
    return [...this.readable.byRole, ...this.readable.own];
  }

  /** The same by force, an ended one with its successor; the key of cards that count for none is null. */
  tallyByForce(): string {
    return `select coalesce(k.counting, f.key) as key, sum(f.n) as n from (${this.tally('c.shown_force')}) f
      left join ${this.countingForces()} k on k.id = f.key group by 1`;
  }

  /** Each force with the one that it counts with today. */
  countingForces(): string {
    return `counting_force(${this.parameters.add(this.options.today, 'date')})`;
  }

  private filtered(...without: (keyof IdeaFilter | undefined)[]): string {
    return filterSql(this.filter, this.parameters, { ...this.options, without });
  }
}

function ofCards(reason: string, filtered: string): Counted {
  return { from: `from card c where ${reason} and ${filtered}`, n: 'count(*)' };
}

// Up to here, all that words find is looked up at once; beyond it, a list meets enough of it on its way.
const FEW = 2000;

/** As a share of all: of a word that is none of the frequent ones Postgres expects up to a third of this. */
const COMMON = 0.02;

/** Begins selections for callers, today. */
@Injectable()
export class Selections {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly handles: Handles,
    private readonly shownForces: ShownForcesService,
  ) {}

  async of(filter: IdeaFilter | null | undefined, caller: Principal | null): Promise<Selection> {
    const handle = caller && this.handles.ofAuthor(caller.id);
    const [found, shown] = await Promise.all([this.findFew(textOf(filter)), this.shownForces.of(filter)]);
    return new Selection({ caller, handle }, filter, { today: this.clock.today(), found, shown });
  }

  /**
   * The ideas that words find, where they are few. Postgres cannot know beforehand that a word is rare, and would walk
   * through every card in search of a page of it.
   */
  private async findFew(text: string | null): Promise<string[] | undefined> {
    if (text === null || referenceKey(text) !== null) return undefined;
    const parameters = new Parameters();
    const words = `from card_text t where t.search @@ ${searchQuery(text, parameters)}`;
    if (await this.areCommon(words, parameters.values)) return undefined;
    const rows = await this.transactions.query<{ id: string }>(
      `select t.idea_id as id ${words} limit ${FEW + 1}`,
      parameters.values,
    );
    return rows.length > FEW ? undefined : rows.map(({ id }) => id);
  }

  /** By Postgres' statistics, which know how often the frequent words come: then not even the first few thousand are read. */
  private async areCommon(words: string, values: unknown[]): Promise<boolean> {
    const [[planned], [table]] = await Promise.all([
      this.transactions.query<{ 'QUERY PLAN': readonly { Plan: { 'Plan Rows': number } }[] }>(
        `explain (format json) select ${words}`,
        values,
      ),
      this.transactions.query<{ rows: number }>(
        `select reltuples::float8 as rows from pg_class where oid = 'card_text'::regclass`,
      ),
    ]);
    const expected = planned?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0;
    return expected > Math.max(10 * FEW, COMMON * (table?.rows ?? 0));
  }
}
