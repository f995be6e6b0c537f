import { until } from '../until.js';
import { percentile } from './contest.js';
import { QUESTIONS, type Question } from './questions.js';
import type { Benched, BenchSystem } from './system.js';

const TURNS = 40;
/** Those below zero are not counted. */
const FIRST = -5;
/** What is answered from memory, which is filled after a start: until it is, everything else waits for the processors. */
const IN_MEMORY = ['markers', 'likeness'] as const;
/** For a first answer, in milliseconds. */
const PATIENCE = 120_000;

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
    for (const name of IN_MEMORY) await firstAnswer(await askingAs(system, name, QUESTIONS[name]));
    const milliseconds: Record<string, number> = {};
    for (const [name, one] of Object.entries<Question>(QUESTIONS))
      milliseconds[name] = await medianOf(system, name, one);
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

/** Measured alone, one at a time. */
async function medianOf(system: Benched, name: string, question: Question): Promise<number> {
  const { query, of, found } = question;
  const ask = await askingAs(system, name, question);
  const first = found && found.variables((await ask(found.query)) as never);
  const timed = async (turn: number): Promise<number> => {
    const variables = first ?? of?.(turn + 9);
    const began = performance.now();
    await ask(query, variables);
    const took = performance.now() - began;
    if (found) await ask(found.undo, variables);
    return took;
  };
  // What is kept in memory is read anew after so many ideas at once: that is not what is measured.
  await firstAnswer(() => timed(FIRST));
  const took: number[] = [];
  for (let turn = FIRST; turn < TURNS; turn++) {
    const milliseconds = await timed(turn);
    if (turn >= 0) took.push(milliseconds);
  }
  return percentile(took, 0.5);
}

function firstAnswer(ask: () => Promise<unknown>): Promise<boolean> {
  const answered = () =>
    ask().then(
      () => true,
      () => false,
    );
  return until(answered, Boolean, PATIENCE);
}

/** Asks what is given, or the question itself. */
async function askingAs(system: Benched, name: string, { as, query: itself }: Question) {
  const { url } = system;
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await system.token(as)}`,
  };
  return async (query = itself, variables?: object): Promise<unknown> => {
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const { data, errors } = (await answer.json()) as {
      data?: unknown;
      errors?: readonly { message: string }[];
    };
    if (errors) throw new Error(`${name}: ${errors[0]?.message ?? ''}`);
    return data;
  };
}

function shown(milliseconds: Readonly<Record<string, number>>): string {
  return Object.entries(milliseconds)
    .map(([name, ms]) => `${name} ${ms.toFixed(1)}`)
    .join(', ');
}
