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
const WORDS = { forces: 'c.shown_force', stages: 'c.stage', kinds: 'c.kind' };
const LISTS = { themes: 'c.themes', nationalPriorities: 'c.national_priorities' };
const FACETS = Object.keys({ ...WORDS, ...LISTS }) as readonly Facet[];

/** One walk through the cards for all facets that the filter says nothing of, and one more for each other. */
function facetsSql(selection: Selection, filter: IdeaFilter | null | undefined): string {
  const filtered = FACETS.filter((facet) => !isEmpty(filter?.[facet]));
  const walks = [FACETS.filter((facet) => !filtered.includes(facet)), ...filtered.map((facet) => [facet])];
  const given = walks
    .map((facets, at) => ({ facets, name: `walk${at}`, without: at === 0 ? undefined : facets[0] }))
    .filter(({ facets }) => facets.length > 0);
  const tallies = given.map(({ facets, name, without }) => {
    const of = (columns: Partial<Record<Facet, string>>) => facets.flatMap((facet) => columns[facet] ?? []);
    return `${name} as materialized (${selection.tallyEach({ words: of(WORDS), lists: of(LISTS) }, without)})`;
  });
  const counts = given.flatMap(({ facets, name }) =>
    facets.map((facet, at) =>
      countsOf(facet, `${name} where which = ${whichOf(at, facets.length)}`, selection),
    ),
  );
  return `with ${tallies.join(', ')} ${counts.join(' union all ')}`;
}

/** The number of a column among grouping sets of one column each: a bit for each that it is not. */
function whichOf(at: number, columns: number): number {
  return 2 ** columns - 1 - 2 ** (columns - 1 - at);
}

function countsOf(facet: Facet, from: string, selection: Selection): string {
  const counts = (id: string, rows: string) =>
    `select '${facet}' as facet, ${id} as id, sum(n)::int as n from ${rows} group by 2`;
  // Lists repeat: counted whole, there are far fewer of them to take apart.
  if (facet in LISTS) return counts('item', `(select * from ${from}) t cross join unnest(t.words) as item`);
  const words = `(select * from ${from} and word is not null) t`;
  if (facet !== 'forces') return counts('word', words);
  return counts(
    'coalesce(k.counting, t.word)',
    `${words} left join ${selection.countingForces()} k on k.id = t.word`,
  );
}
