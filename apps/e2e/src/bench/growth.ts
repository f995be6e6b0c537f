import { percentile } from './contest.js';
import type { Benched, BenchSystem } from './system.js';
import { CARDS } from './rows/list.row.js';
import { anIdea, SUBMIT } from '../ideas.js';

/** What people ask, and as whom: each measured alone, one at a time, at every size. */
const QUESTIONS: Readonly<
  Record<string, { readonly as: string; readonly query: string; readonly variables?: object }>
> = {
  list: { as: 'broker.kent', query: CARDS },
  filter: {
    as: 'broker.kent',
    query: CARDS,
    variables: { filter: { forces: ['kent'], stages: ['LOCAL_TRIAGE'] } },
  },
  'text search': { as: 'broker.kent', query: CARDS, variables: { filter: { text: 'custody' } } },
  'exact total': { as: 'broker.kent', query: '{ ideas { totalCount } }' },
  map: { as: 'officer.kent', query: '{ map { total elsewhere byForce { count force { id } } } }' },
  markers: {
    as: 'officer.kent',
    query: `{ map(bounds: { west: -6, south: 50, east: 2, north: 56 }, zoom: 7) { markers { count latitude longitude } } }`,
  },
  facets: { as: 'broker.kent', query: '{ facets { themes { count } stages { count } } }' },
  queue: {
    as: 'broker.kent',
    query: '{ triageQueue(first: 20) { edges { node { idea { id title } due overdue state } } } }',
  },
  likeness: {
    as: 'officer.kent',
    query: '{ similar(text: "Lockers that charge cameras between shifts") { score } }',
  },
  docket: { as: 'leader.npcc', query: '{ docket(first: 20) { edges { node { idea { id title } } } } }' },
  submission: { as: 'officer.kent', query: SUBMIT },
};
const TURNS = 40;

export interface Grown {
  readonly ideas: number;
  /** Milliseconds at p50, by what was asked. */
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** The same questions at each size. A question that is refused is an error: what is not answered has no time. */
export async function growth(
  system: BenchSystem,
  sizes: readonly number[],
  say: (line: string) => void,
): Promise<Grown[]> {
  const grown: Grown[] = [];
  for (const ideas of sizes) {
    await system.grow(ideas);
    const milliseconds: Record<string, number> = {};
    for (const name of Object.keys(QUESTIONS)) milliseconds[name] = await medianOf(system, name);
    say(`  ${ideas.toLocaleString('en-GB')}: ${shown(milliseconds)}`);
    grown.push({ ideas, milliseconds });
  }
  return grown;
}

/** How the time grows between the first and the last size: 0 not at all, 1 as the ideas do. */
export function slopeOf(grown: readonly Grown[], name: string): number {
  const [first, last] = [grown[0], grown.at(-1)];
  if (!first || !last || first === last) return NaN;
  const times = (last.milliseconds[name] ?? NaN) / (first.milliseconds[name] ?? NaN);
  return Math.log(times) / Math.log(last.ideas / first.ideas);
}

async function medianOf(system: Benched, name: string): Promise<number> {
  const { as, query, variables } = QUESTIONS[name] ?? { as: '', query: '' };
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await system.token(as)}` };
  const took: number[] = [];
  for (let turn = -5; turn < TURNS; turn++) {
    const given =
      query === SUBMIT ? { input: anIdea({ title: `Lockers at station ${turn + 9}` }) } : variables;
    const began = performance.now();
    const answer = await fetch(`${system.url}/graphql`, {
      ...{ method: 'POST', headers },
      body: JSON.stringify({ query, variables: given }),
    });
    const { errors } = (await answer.json()) as { errors?: readonly { message: string }[] };
    if (turn >= 0) took.push(performance.now() - began);
    if (errors) throw new Error(`${name}: ${errors[0]?.message ?? ''}`);
  }
  return percentile(took, 0.5);
}

function shown(milliseconds: Readonly<Record<string, number>>): string {
  return Object.entries(milliseconds)
    .map(([name, ms]) => `${name} ${ms.toFixed(1)}`)
    .join(', ');
}
