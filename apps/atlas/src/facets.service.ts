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
    const selection = await this.selections.of(filter, caller);
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

// Lists repeat: counted whole, there are far fewer of them to take apart.
function facetsSql(selection: Selection): string {
  const facet = (name: Facet, tally: string) =>
    `select '${name}' as facet, t.key as id, t.n::int as n from (${tally}) t where t.key is not null`;
  const each = (name: Facet, lists: string) =>
    `select '${name}' as facet, item as id, sum(t.n)::int as n
     from (${selection.tally(lists, name)}) t cross join unnest(t.key) as item group by 2`;
  return [
    facet('forces', selection.tallyByForce('forces')),
    each('themes', 'c.themes'),
    facet('stages', selection.tally('c.stage', 'stages')),
    facet('kinds', selection.tally('c.kind', 'kinds')),
    each('nationalPriorities', 'c.national_priorities'),
  ].join(' union all ');
}
