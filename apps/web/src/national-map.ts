import { z } from 'zod';
import { ApiProblem } from './api.js';
import type { Named } from './language.js';
import { askedOf, filterOf } from './map-filter.js';
import type { Visit } from './visit.js';

const force = z.object({ id: z.string(), name: z.string(), nameCy: z.string().nullable() });
const answerShape = z.object({
  attributions: z.array(z.string()).nullable(),
  forces: z.array(force.extend({ territorial: z.boolean() })).nullable(),
  map: z.object({
    total: z.int(),
    elsewhere: z.int(),
    byForce: z.array(
      z.object({
        count: z.int(),
        force: force.extend({ region: z.string().nullable() }),
        gaps: z.array(force).nullish(),
      }),
    ),
  }),
});
const query = (isOfGaps: boolean) => `query NationalMap($filter: IdeaFilter) {
  attributions
  forces { id name nameCy territorial }
  map(filter: $filter) {
    total elsewhere byForce { count force { id name nameCy region } ${isOfGaps ? 'gaps { id name nameCy }' : ''} }
  }
}`;

export interface ForceRow {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string | null;
  readonly region: string;
  /** Of ideas; of themes without one where the map is of gaps. */
  readonly count: number;
  readonly gaps?: readonly (Named & { readonly id: string })[];
}
/** What the first page shows: the rows and elsewhere add up to the total. */
export interface NationalMap {
  readonly total: number;
  readonly elsewhere: number;
  readonly rows: readonly ForceRow[];
  /** What the sources of the data ask to be said, in English. */
  readonly attributions: readonly string[];
  /** Forces without an area, whose ideas count elsewhere. */
  readonly bodies: readonly { readonly name: string; readonly nameCy: string | null }[];
}

/** @throws ApiProblem where the API is away, or answers what is no map. */
export async function readNationalMap(
  visit: Pick<Visit, 'askForParts' | 'query' | 'viewer'>,
): Promise<NationalMap> {
  const given = askedOf(visit);
  const isOfGaps = given.layer === 'gaps';
  const answer = answerShape.safeParse(await visit.askForParts(query(isOfGaps), { filter: filterOf(given) }));
  if (!answer.success)
    throw new ApiProblem({ message: 'The API answered no map.', extensions: { code: 'UNAVAILABLE' } });
  const { attributions, forces, map } = answer.data;
  return {
    attributions: attributions ?? [],
    total: map.total,
    elsewhere: map.elsewhere,
    rows: map.byForce.map(({ count, gaps, force: { region, ...one } }) => ({
      ...one,
      region: region ?? '',
      ...(gaps && isOfGaps ? { count: gaps.length, gaps } : { count }),
    })),
    bodies: (forces ?? []).filter(({ territorial }) => !territorial),
  };
}

/** Ideas of all the forces. */
export function countOf(rows: readonly ForceRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
