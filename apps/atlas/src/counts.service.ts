import { Injectable } from '@nestjs/common';
import { themes, type IdeaFilter, type MapView, type Principal } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Clock, Unauthenticated } from '@idea-map/runtime';
import { FORCES_SQL, forcesToShow, type NamedForce } from './forces.js';
import { Selections } from './selections.js';

interface Asked {
  readonly filter?: IdeaFilter | null;
  readonly gaps: boolean;
}

/** The map: how many ideas each force has. */
@Injectable()
export class CountsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly selections: Selections,
    private readonly clock: Clock,
  ) {}

  /**
   * Every territorial force in being, by name, zeros too; whatever counts for none of them is `elsewhere`, so that the
   * sum is the total. @throws Unauthenticated where nobody asks for more than themes and kinds.
   */
  async map({ filter, gaps }: Asked, caller: Principal | null): Promise<MapView> {
    if (!caller) refuseMore(filter);
    const [forces, counts, themesOf] = await Promise.all([
      this.transactions.query<NamedForce>(FORCES_SQL, [this.clock.today()]),
      this.byForce(filter, caller),
      gaps && caller ? this.themesByForce(filter, caller) : null,
    ]);
    const byForce = forcesToShow(forces, []).map((force) => ({
      force,
      count: counts.get(force) ?? 0,
      gaps: themesOf ? themes.map(({ id }) => id).filter((id) => !themesOf.get(force)?.has(id)) : [],
    }));
    const total = sum(counts.values());
    return { total, elsewhere: total - sum(byForce.map(({ count }) => count)), byForce };
  }

  private async byForce(
    filter: Asked['filter'],
    caller: Principal | null,
  ): Promise<Map<string | null, number>> {
    const selection = await this.selections.of(filter, caller);
    const rows = await this.transactions.query<{ force: string | null; n: number }>(
      `select key as force, n::int as n from (${selection.tallyByForce()}) t`,
      selection.parameters.values,
    );
    return new Map(rows.map(({ force, n }) => [force, n]));
  }

  private async themesByForce(filter: Asked['filter'], caller: Principal): Promise<Map<string, Set<string>>> {
    const selection = await this.selections.of(filter, caller);
    const rows = await this.transactions.query<{ force: string; themes: string[] }>(
      `select coalesce(k.counting, t.force) as force, array_agg(distinct t.item) as themes
       from (${selection.tallyByItem('themes', { byForce: true })}) t left join ${selection.countingForces()} k on k.id = t.force
       where t.force is not null group by 1`,
      selection.parameters.values,
    );
    return new Map(rows.map((row) => [row.force, new Set(row.themes)]));
  }
}

function refuseMore(filter: Asked['filter']): void {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  if (given.every(([name]) => name === 'themes' || name === 'kinds')) return;
  throw new Unauthenticated('Sign in to filter by more than theme and kind.');
}

function sum(counts: Iterable<number>): number {
  return [...counts].reduce((total, count) => total + count, 0);
}
