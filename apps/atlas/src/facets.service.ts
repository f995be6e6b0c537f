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
import { isTalliedByItem, isTalliedList } from './tallies.js';

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

/**
 * Each facet from the tallies where these know what the rest of the filter asks. For all others that the filter says nothing
 * of one walk through the cards, and one more for each that it does.
 */
function facetsSql(selection: Selection, filter: IdeaFilter | null | undefined): string {
  const own = (facet: Facet) => (isEmpty(filter?.[facet]) ? undefined : facet);
  const isQuick = (facet: Facet) =>
    isTalliedList(facet) ? isTalliedByItem(filter, own(facet)) : selection.isTallied(own(facet));
  const [quick, slow] = [FACETS.filter(isQuick), FACETS.filter((facet) => !isQuick(facet))];
  const filtered = slow.filter((facet) => own(facet));
  const others = slow.filter((facet) => !own(facet));
  const walks = [...filtered.map((facet) => [facet]), ...(others.length > 0 ? [others] : [])];
  const ctes = walks.map((facets, at) => `walk${at} as materialized (${walkSql(selection, facets, own)})`);
  const counts = [
    ...quick.map((facet) => quickCounts(facet, selection, own(facet))),
    ...walks.flatMap((facets, at) => facets.map((facet) => walkedCounts(facet, `walk${at}`, selection))),
  ];
  return `${ctes.length > 0 ? `with ${ctes.join(', ')}` : ''} ${counts.join(' union all ')}`;
}

function quickCounts(facet: Facet, selection: Selection, without: Facet | undefined): string {
  if (isTalliedList(facet)) {
    return `select '${facet}' as facet, t.item as id, sum(t.n)::int as n from (${selection.tallyByItem(facet, without)}) t group by 2`;
  }
  const tally =
    facet === 'forces' ? selection.tallyByForce(without) : selection.tally(COLUMNS[facet], without);
  return `select '${facet}' as facet, t.key as id, t.n::int as n from (${tally}) t where t.key is not null and t.n > 0`;
}

function walkSql(
  selection: Selection,
  facets: readonly Facet[],
  own: (facet: Facet) => Facet | undefined,
): string {
  const columns = Object.fromEntries(facets.map((facet) => [facet, COLUMNS[facet]]));
  const [first] = facets;
  return selection.tallyEach(columns, first && own(first));
}

function walkedCounts(facet: Facet, walk: string, selection: Selection): string {
  const key = `w."${facet}"`;
  const counts = (id: string, joined = '') =>
    `select '${facet}' as facet, ${id} as id, sum(w.n)::int as n from ${walk} w ${joined} where ${key} is not null group by 2`;
  // Lists repeat: counted whole, there are far fewer of them to take apart.
  if (isTalliedList(facet)) return counts('item', `cross join unnest(${key}) as item`);
  if (facet !== 'forces') return counts(key);
  return counts(`coalesce(k.counting, ${key})`, `left join ${selection.countingForces()} k on k.id = ${key}`);
}
