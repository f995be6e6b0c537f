import { Injectable } from '@nestjs/common';
import type { IdeaFilter, Principal } from '@idea-map/contracts';
import { Parameters, searchQuery, Transactions } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clock } from '@idea-map/runtime';
import { filterSql, textOf, type FilterOptions } from './filter.js';
import { referenceKey } from './search.js';
import { ShownForcesService } from './shown-forces.js';
import { anyOf, readableBy, type Viewer } from './visibility.js';

/** The cards that one statement is about: those that a caller may read, under a filter. */
export class Selection {
  readonly parameters = new Parameters();
  private readonly readable: readonly string[];

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
    return `${anyOf(this.readable)} and ${this.filtered()}`;
  }

  /**
   * A query for `key` and `n`, how many cards have it: for each reason to read them on their own, so that each is
   * counted from its index, unless words are searched for, which have one.
   */
  tally(key: string): string {
    const counts = this.counted().map((from) => `select ${key} as key, count(*) as n ${from} group by 1`);
    return `select u.key, sum(u.n) as n from (${counts.join(' union all ')}) u group by 1`;
  }

  /**
   * A query for several columns at once, by the names that they are given, each counted by itself in one walk: a row has one
   * of them and `n`, how many cards have that, and the others are null. `without` is left out of the filter.
   */
  tallyEach(columns: Readonly<Record<string, string>>, without?: keyof IdeaFilter): string {
    const named = Object.entries(columns).map(([name, column]) => `${column} as "${name}"`);
    const sets = Object.values(columns).map((column) => `(${column})`);
    return this.counted(without)
      .map(
        (from) =>
          `select ${named.join(', ')}, count(*) as n ${from} group by grouping sets (${sets.join(', ')})`,
      )
      .join(' union all ');
  }

  /** What is counted: for each reason to read cards those that it holds for, but for words, which have an index of their own. */
  private counted(without?: keyof IdeaFilter): readonly string[] {
    const filtered = this.filtered(without);
    const reasons = textOf(this.filter) === null ? this.readable : [anyOf(this.readable)];
    return reasons.map((reason) => `from card c where ${reason} and ${filtered}`);
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

  private filtered(without?: keyof IdeaFilter): string {
    return filterSql(this.filter, this.parameters, { ...this.options, without });
  }
}

// Up to here, all that words find is looked up at once; beyond it, a list meets enough of it on its way.
const FEW = 2000;

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
    const rows = await this.transactions.query<{ id: string }>(
      `select t.idea_id as id from card_text t where t.search @@ ${searchQuery(text, parameters)} limit ${FEW + 1}`,
      parameters.values,
    );
    return rows.length > FEW ? undefined : rows.map(({ id }) => id);
  }
}
