import { randomBytes } from 'node:crypto';
import type { Idea, IdeaFilter, IdeaInput } from '../../gateway/src/schema.generated.js';
import type { Caller } from './api.js';

/** A word that no other text holds: letters only, so that it is searched for as it is. */
export function aMark(): string {
  return `q${[...randomBytes(10)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}q`;
}

/** A good input; its texts hold the mark. */
export function anIdea(change: Partial<IdeaInput> = {}, mark = aMark()): IdeaInput {
  return {
    title: `Lockers for body-worn video ${mark}`,
    problem: `Cameras are left uncharged at the end of a shift. ${mark}`,
    proposal: `A charging locker at each exit, with a light that shows what is ready. ${mark}`,
    themes: ['digital-data-and-technology'],
    ...change,
  };
}

export const IDEA = `id reference version kind title problem proposal whatFollowed whatOvercame stage credit audience
  language viewerIsAuthor viewerSupports supportCount supportForceCount submittedAt changedAt onBehalf
  author { id name } force { id name } themes { id } call { id } place { latitude }
  history { at stage move what reason holder by } next { holder yours action due overdue } moves
  comments { totalCount edges { node { id text byAuthor author { id name } force { id } } } }`;

export const SUBMIT = `mutation ($input: IdeaInput!, $draft: ID) { submitIdea(input: $input, draft: $draft) { ${IDEA} } }`;
const READ = `query ($id: ID!) { idea(id: $id) { ${IDEA} } }`;
const FIND = `query ($filter: IdeaFilter, $order: IdeaOrder! = NEWEST) { ideas(filter: $filter, order: $order, first: 100) {
  totalCount edges { cursor node { id title author { id } force { id } } } } }`;

export async function submit(caller: Caller, change: Partial<IdeaInput> = {}, mark?: string): Promise<Idea> {
  return (await caller.ok(SUBMIT, { input: anIdea(change, mark) })).submitIdea;
}

/** An impact case that its force's data officer has said points at nobody, as its author sees it then. */
export async function submitImpactCase(
  { caller, dataOfficer }: { caller: Caller; dataOfficer: Caller },
  change: Partial<IdeaInput> = {},
  mark?: string,
): Promise<Idea> {
  const { id } = await submit(caller, { kind: 'IMPACT_CASE', ...change }, mark);
  const confirm =
    'mutation ($id: ID!) { confirmDeidentified(id: $id, note: "Any of forty stations.") { id } }';
  await dataOfficer.ok(confirm, { id });
  return read(caller, id);
}

export async function read(caller: Caller, id: string): Promise<Idea> {
  return (await caller.ok(READ, { id })).idea;
}

/** The code with which reading an idea is refused, or `answered`. */
export async function readingOf(caller: Caller, id: string): Promise<string> {
  return caller.code(READ, { id });
}

/** What a caller's list holds under a filter: up to a hundred ids, and the total. */
export async function find(caller: Caller, filter: IdeaFilter): Promise<{ ids: string[]; total: number }> {
  const { ideas } = await caller.ok(FIND, { filter });
  return { ids: ideas.edges.map(({ node }) => node.id), total: ideas.totalCount };
}

/** The map by force, of what the caller may read. */
export class Counts {
  private constructor(
    readonly total: number,
    readonly elsewhere: number,
    readonly byForce: ReadonlyMap<string, number>,
    readonly stale: boolean,
  ) {}

  static async of(caller: Caller, filter?: IdeaFilter): Promise<Counts> {
    const query =
      'query ($filter: IdeaFilter) { map(filter: $filter) { total elsewhere byForce { count force { id } } } }';
    const { data, extensions, text } = await caller.ask(query, { filter });
    if (!data?.map) throw new Error(`The map should have been answered: ${text}`);
    const { total, elsewhere, byForce } = data.map;
    const counts = new Map(byForce.map(({ count, force }) => [force.id, count]));
    return new Counts(total, elsewhere, counts, extensions['stale'] === true);
  }

  at(force: string): number {
    return this.byForce.get(force) ?? NaN;
  }

  /** What is counted more than before, by force, and under `elsewhere` and `total`. */
  since(before: Counts): Readonly<Record<string, number>> {
    const all = (counts: Counts) =>
      [...counts.byForce, ['elsewhere', counts.elsewhere], ['total', counts.total]] as const;
    const then = new Map<string, number>(all(before) as Iterable<[string, number]>);
    const changes = all(this).map(
      ([name, count]) => [name, Number(count) - (then.get(String(name)) ?? 0)] as const,
    );
    return Object.fromEntries(changes.filter(([, change]) => change !== 0));
  }
}
