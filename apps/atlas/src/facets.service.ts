import { Injectable } from '@nestjs/common';
import {
  ideaKinds,
  stages,
  themes,
  type GetFacets,
  type IdeaFilter,
  type OutputOf,
  type Principal,
} from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { FORCES_SQL, forcesToShow, type NamedForce } from './forces.js';
import { Selections, type Selection } from './selections.js';

type Facets = OutputOf<typeof GetFacets>;
type Facet = keyof Facets;

/** How many ideas each choice of a filter would find. */
@Injectable()
export class FacetsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly selections: Selections,
    private readonly clock: Clock,
  ) {}

  /** Each facet leaves its own part of the filter out, and lists zeros. */
  async facets(filter: IdeaFilter | null | undefined, caller: Principal): Promise<Facets> {
    const selection = this.selections.of(filter, caller);
    const [forces, rows] = await Promise.all([
      this.transactions.query<NamedForce>(FORCES_SQL, [this.clock.today()]),
      this.transactions.query<{ facet: Facet; id: string; n: number }>(
        facetsSql(selection),
        selection.parameters.values,
      ),
    ]);
    const counts = (facet: Facet) =>
      new Map(rows.filter((row) => row.facet === facet).map((row) => [row.id, row.n]));
    const list = (facet: Facet, ids: readonly string[]) => {
      const counted = counts(facet);
      return ids.map((id) => ({ id, count: counted.get(id) ?? 0 }));
    };
    return {
      forces: list('forces', forcesToShow(forces, counts('forces').keys())),
      themes: list(
        'themes',
        themes.map(({ id }) => id),
      ),
      stages: list(
        'stages',
        stages.filter((stage) => stage !== 'DRAFT'),
      ),
      kinds: list('kinds', ideaKinds),
      nationalPriorities: list('nationalPriorities', [...counts('nationalPriorities').keys()].sort()),
    };
  }
}

function facetsSql(selection: Selection): string {
  const facet = (name: Facet, key: string, more = '') => `
    select '${name}' as facet, ${key} as id, count(*)::int as n
    from ${selection.cards()} c ${more} where ${selection.filtered(name)} group by 2`;
  const byForce = `
    select 'forces' as facet, coalesce(k.counting, a.shown_force) as id, sum(a.n)::int as n
    from (select c.shown_force, count(*) as n from ${selection.cards()} c
      where c.shown_force is not null and ${selection.filtered('forces')} group by 1) a
    left join ${selection.countingForces()} k on k.id = a.shown_force group by 2`;
  return [
    byForce,
    facet('themes', 'theme', 'cross join unnest(c.themes) as theme'),
    facet('stages', 'c.stage'),
    facet('kinds', 'c.kind'),
    facet('nationalPriorities', 'goal', 'cross join unnest(c.national_priorities) as goal'),
  ].join(' union all ');
}
