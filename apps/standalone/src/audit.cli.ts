import { OperatorClient } from './operator-client.js';
import { NotedHeads, type Noted } from './noted-heads.js';
import { runCommand } from './run-command.js';

const HELP = `The record of who decided and read what. Each service chains its entries by hash within a second.

  npm run audit -- verify         walks every chain; exit code 1 where an entry was changed or taken away, and which;
                                  and whether the head that it noted the last time is still there: where it is not, the
                                  end was cut off, the chain was made anew, or an older backup was restored
  npm run audit -- show <idea>    every entry about an idea, by its id or its reference, the oldest first

The heads are noted in audit-heads.json of the data folder (IDEA_MAP_DATA). Keep a copy elsewhere: who can change the database may
reach that folder. After a restore that you know of, take the file away.

"who" is a person's id; for the author of an idea that does not name them, a mark that leads to nobody.
`;

interface State {
  readonly service: string;
  readonly entries: number;
  readonly sealedAt: string | null;
  readonly intact: boolean;
  readonly firstBroken: string | null;
  readonly head: string | null;
  readonly heads: readonly string[];
}

interface Entry {
  readonly at: string;
  readonly who: string;
  readonly role: string | null;
  readonly operation: string;
  readonly why: string | null;
  readonly basis: string | null;
  readonly service: string;
  readonly hash: string;
}

interface Page {
  readonly edges: readonly { readonly node: Entry }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const STATE =
  'query ($heads: [String!]!) { auditState(heads: $heads) { service entries sealedAt intact firstBroken head heads } }';
const ID = 'query ($id: ID!) { idea(id: $id) { id } }';
const LIST = `query ($idea: ID!, $after: String) { audit(filter: { idea: $idea }, first: 100, after: $after) {
  edges { node { at who role operation why basis service hash } } pageInfo { hasNextPage endCursor } } }`;

await runCommand(HELP, async ([command, idea, ...more]) => {
  if (more.length > 0) return null;
  if (command === 'verify' && idea === undefined) return verify(await OperatorClient.find(process.env));
  if (command === 'show' && idea !== undefined) return show(await OperatorClient.find(process.env), idea);
  return null;
});

async function verify(client: OperatorClient): Promise<string> {
  const noted = NotedHeads.read(process.env);
  const { auditState } = await client.ask<{ auditState: State[] }>(STATE, { heads: noted.hashes });
  const verdicts = auditState.map((state) => ({ state, lost: noted.lostFrom(state) }));
  if (verdicts.some(({ state, lost }) => !state.intact || lost)) process.exitCode = 1;
  noted.keep(auditState);
  return verdicts.map(({ state, lost }) => verdict(state, lost)).join('\n');
}

function verdict(
  { service, entries, sealedAt, intact, firstBroken, head }: State,
  lost: Noted | null,
): string {
  const sealed = sealedAt === null ? 'none sealed yet' : `last sealed ${sealedAt}`;
  const gone = lost && `BROKEN: the head of ${lost.entries} entries noted ${lost.at} is gone`;
  const word = intact ? (gone ?? 'whole') : `BROKEN at entry ${firstBroken ?? 'unknown'}`;
  return `${service.padEnd(12)} ${word}, ${entries} entries, ${sealed}, head ${head ?? 'none'}`;
}

async function show(client: OperatorClient, asked: string): Promise<string> {
  const idea = /^IM-/i.test(asked)
    ? (await client.ask<{ idea: { id: string } }>(ID, { id: asked })).idea.id
    : asked;
  const entries: Entry[] = [];
  for (let after: string | null = null; ;) {
    const { audit }: { audit: Page } = await client.ask<{ audit: Page }>(LIST, { idea, after });
    entries.unshift(...audit.edges.map((edge) => edge.node).reverse());
    if (!audit.pageInfo.hasNextPage) break;
    after = audit.pageInfo.endCursor;
  }
  return entries.length === 0 ? 'Nothing is on the record about this idea.' : entries.map(line).join('\n');
}

function line({ at, who, role, operation, why, basis, service, hash }: Entry): string {
  const reason = [why, basis].filter((text) => text !== null).join('; ');
  const tail = reason === '' ? '' : `\n    ${reason}`;
  return `${at}  ${service}  ${operation}  by ${who}${role ? ` as ${role}` : ''}  ${hash.slice(0, 12)}${tail}`;
}
