import { OperatorClient } from './operator-client.js';
import { runCommand } from './run-command.js';

const HELP = `Events that a handler failed on. They are tried again by themselves, then wait for a person.

  npm run parked -- list            every parked event, the oldest first
  npm run parked -- replay <id>     try one again now, and what waits behind it
  npm run parked -- replay --all    try all of them again now
`;

interface Parked {
  readonly id: string;
  readonly service: string;
  readonly type: string;
  readonly idea: string | null;
  readonly attempts: number;
  readonly error: string;
  readonly parkedAt: string;
  readonly nextTryAt: string | null;
}

const LIST = `query ($after: String) { parkedEvents(first: 100, after: $after) {
  edges { node { id service type idea attempts error parkedAt nextTryAt } } pageInfo { hasNextPage endCursor } } }`;
const REPLAY = 'mutation ($id: ID!) { replayEvent(id: $id) { id } }';

await runCommand(HELP, async ([command, id]) => {
  const client = await OperatorClient.find(process.env);
  if (command === 'list' && id === undefined) return list(client);
  if (command === 'replay' && id !== undefined) return replay(client, id);
  return null;
});

async function list(client: OperatorClient): Promise<string> {
  const events = await all(client);
  if (events.length === 0) return 'Nothing is parked.';
  return events.map(line).join('\n');
}

function line({ id, service, type, idea, attempts, error, parkedAt, nextTryAt }: Parked): string {
  const next = nextTryAt === null ? 'waits for a person' : `next try ${nextTryAt}`;
  return `${id}  ${service}  ${type}  idea ${idea ?? '-'}\n    parked ${parkedAt}, ${attempts} tries, ${next}: ${error}`;
}

async function replay(client: OperatorClient, id: string): Promise<string> {
  const ids = id === '--all' ? (await all(client)).map((event) => event.id) : [id];
  for (const one of ids) await client.ask(REPLAY, { id: one });
  return `${ids.length} asked for again. npm run parked -- list shows what is left.`;
}

async function all(client: OperatorClient): Promise<Parked[]> {
  const found: Parked[] = [];
  let after: string | null = null;
  do {
    const page: Page = (await client.ask<{ parkedEvents: Page }>(LIST, { after })).parkedEvents;
    found.push(...page.edges.map((edge) => edge.node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

interface Page {
  readonly edges: readonly { readonly node: Parked }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
