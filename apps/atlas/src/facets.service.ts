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
import { isEmpty } from './filter.js';
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
        facetsSql(selection, filter),
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

/** Where a card says what a facet counts: one word, or a list of them. */
const COLUMNS: Readonly<Record<Facet, string>> = {
  ...{ forces: 'c.shown_force', stages: 'c.stage', kinds: 'c.kind' },
  ...{ themes: 'c.themes', nationalPriorities: 'c.national_priorities' },
};
const FACETS = Object.keys(COLUMNS) as readonly Facet[];
const LISTS: readonly Facet[] = ['themes', 'nationalPriorities'];

/** One walk through the cards for all facets that the filter says nothing of, and one more for each other. */
function facetsSql(selection: Selection, filter: IdeaFilter | null | undefined): string {
  const filtered = FACETS.filter((facet) => !isEmpty(filter?.[facet]));
  const others = FACETS.filter((facet) => !filtered.includes(facet));
  const walks: { facets: readonly Facet[]; without?: Facet }[] = filtered.map((facet) => ({
    ...{ facets: [facet], without: facet },
  }));
  if (others.length > 0) walks.push({ facets: others });
  const tallies = walks.map(({ facets, without }, at) => {
    const columns = Object.fromEntries(facets.map((facet) => [facet, COLUMNS[facet]]));
    return `walk${at} as materialized (${selection.tallyEach(columns, without)})`;
  });
  const counts = walks.flatMap(({ facets }, at) =>
    facets.map((facet) => countsOf(facet, `walk${at}`, selection)),
  );
  return `with ${tallies.join(', ')} ${counts.join(' union all ')}`;
}

function countsOf(facet: Facet, walk: string, selection: Selection): string {
  const key = `w."${facet}"`;
  const counts = (id: string, joined = '') =>
    `select '${facet}' as facet, ${id} as id, sum(w.n)::int as n from ${walk} w ${joined} where ${key} is not null group by 2`;
  // Lists repeat: counted whole, there are far fewer of them to take apart.
  if (LISTS.includes(facet)) return counts('item', `cross join unnest(${key}) as item`);
  if (facet !== 'forces') return counts(key);
  return counts(`coalesce(k.counting, ${key})`, `left join ${selection.countingForces()} k on k.id = ${key}`);
}
