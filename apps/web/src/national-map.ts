import { z } from 'zod';

/** Asks the public API one question, for a reader at this address, whose rate it counts to. Rejects where it is away. */
export type Ask = (question: { readonly query: string; readonly address: string }) => Promise<unknown>;

const force = z.object({ id: z.string(), name: z.string(), nameCy: z.string().nullable() });
const answerShape = z.object({
  data: z.object({
    attributions: z.array(z.string()).nullable(),
    forces: z.array(force.extend({ territorial: z.boolean() })).nullable(),
    map: z.object({
      total: z.int(),
      elsewhere: z.int(),
      byForce: z.array(z.object({ count: z.int(), force: force.extend({ region: z.string().nullable() }) })),
    }),
  }),
});
const QUERY = `query NationalMap {
  attributions
  forces { id name nameCy territorial }
  map { total elsewhere byForce { count force { id name nameCy region } } }
}`;

export interface ForceRow {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string | null;
  readonly region: string;
  readonly count: number;
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

/** @throws Error where the API is away, or answers what is no map. */
export async function readNationalMap(ask: Ask, address: string): Promise<NationalMap> {
  const answer = answerShape.safeParse(await ask({ query: QUERY, address }));
  if (!answer.success) throw new Error(`The API answered no map: ${z.prettifyError(answer.error)}`);
  const { attributions, forces, map } = answer.data.data;
  return {
    attributions: attributions ?? [],
    total: map.total,
    elsewhere: map.elsewhere,
    rows: map.byForce.map(({ count, force: { region, ...one } }) => ({
      ...one,
      region: region ?? '',
      count,
    })),
    bodies: (forces ?? []).filter(({ territorial }) => !territorial),
  };
}

/** Ideas of all the forces. */
export function countOf(rows: readonly ForceRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
