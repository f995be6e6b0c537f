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
import { isTalliedByItem, isTalliedList, LIST_COLUMNS, type TalliedList } from './tallies.js';

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
  ...LIST_COLUMNS,
};
const FACETS = Object.keys(COLUMNS) as readonly Facet[];
const LISTS = Object.keys(LIST_COLUMNS) as readonly TalliedList[];

/** Facets that are counted in one walk, and what is left out of the filter for them. */
interface Walk {
  readonly facets: readonly Facet[];
  readonly without?: Facet;
}

/** Lists from the tallies by their items, where these know what the rest of the filter asks; the others walk by walk. */
function facetsSql(selection: Selection, filter: IdeaFilter | null | undefined): string {
  const own = (facet: Facet) => (isEmpty(filter?.[facet]) ? undefined : facet);
  const byItem = LISTS.filter((list) => isTalliedByItem(filter, own(list)));
  const walks = walksOf(
    FACETS.filter((facet) => !byItem.some((list) => list === facet)),
    own,
    selection.isTallied(),
  );
  const walked = walks.map(({ facets, without }, at) => {
    const columns = Object.fromEntries(facets.map((facet) => [facet, COLUMNS[facet]]));
    return `walk${at} as materialized (${selection.tallyEach(columns, without)})`;
  });
  const counts = [
    ...walks.flatMap(({ facets }, at) => facets.map((facet) => walkedCounts(facet, `walk${at}`, selection))),
    ...byItem.map(
      (list) =>
        `select '${list}' as facet, t.item as id, t.n::int as n from (${selection.tallyByItem(list, { byForce: false, without: own(list) })}) t`,
    ),
  ];
  return `with ${walked.join(', ')} ${counts.join(' union all ')}`;
}

/** One for each facet that the filter says something of; one for the others, but that tallies know of the words alone. */
function walksOf(
  facets: readonly Facet[],
  own: (facet: Facet) => Facet | undefined,
  isTallied: boolean,
): readonly Walk[] {
  const filtered = facets.filter((facet) => own(facet)).map((facet) => ({ facets: [facet], without: facet }));
  const others = facets.filter((facet) => !own(facet));
  const together = isTallied
    ? [others.filter((facet) => !isTalliedList(facet)), others.filter(isTalliedList)]
    : [others];
  return [...filtered, ...together.filter((some) => some.length > 0).map((some) => ({ facets: some }))];
}

function walkedCounts(facet: Facet, walk: string, selection: Selection): string {
  const key = `w."${facet}"`;
  const counts = (id: string, joined = '') =>
    `select '${facet}' as facet, ${id} as id, sum(w.n)::int as n from ${walk} w ${joined} where ${key} is not null group by 2 having sum(w.n) > 0`;
  // Lists repeat: counted whole, there are far fewer of them to take apart.
  if (isTalliedList(facet)) return counts('item', `cross join unnest(${key}) as item`);
  if (facet !== 'forces') return counts(key);
  return counts(`coalesce(k.counting, ${key})`, `left join ${selection.countingForces()} k on k.id = ${key}`);
}
