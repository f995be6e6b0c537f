import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addDemoPeople } from './demo-people.js';
import { Infrastructure } from './infrastructure.js';
import { Stack } from './stack.js';

const HELP = `The distributed mode on this machine, without Docker: a real PostgreSQL, Redis and Kafka on free ports,
every service as a process of its own, the gateway and the pages. Ctrl-C stops all of it.

  npm run stack                            all of it
  npm run stack -- --only infrastructure   PostgreSQL, Redis and Kafka alone, and the variables that name them
  npm run stack -- --replicas atlas=2      a process twice; may be given for several
  npm run stack -- --data FOLDER           where data and logs lie; .data/stack where it is left out

It needs Java 17, Maven and redis-server. Kafka is fetched from Maven Central the first time, and kept in ~/.cache.
A token for a demo person: IDEA_MAP_DATA=.data/stack npm run -s token -- officer.kent
`;

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      only: { type: 'string' },
      data: { type: 'string', default: '.data/stack' },
      replicas: { type: 'string', multiple: true, default: [] },
    },
  });
  if (values.help) return void say(HELP.trimEnd());
  if (values.only !== undefined && values.only !== 'infrastructure')
    throw new Error(`--only takes infrastructure, not ${values.only}.`);
  const plan = { folder: folderAt(values.data), say, durable: true };
  say('Starting PostgreSQL, Redis and Kafka');
  if (values.only) return runInfrastructure(await endsWithUs(Infrastructure.start(plan)));
  await runStack(await endsWithUs(Stack.start({ ...plan, replicas: replicasIn(values.replicas) })));
}

function runInfrastructure({ variables }: Infrastructure): void {
  for (const [name, value] of Object.entries(variables)) say(`${name}=${value}`);
  say('Ready. Ctrl-C stops them.');
}

async function runStack(stack: Stack): Promise<void> {
  await addDemoPeople(stack);
  for (const [name, value] of Object.entries(stack.infrastructure.variables)) say(`  ${name}=${value}`);
  for (const {
    name,
    url,
    process: { pid },
  } of stack.replicas.values())
    say(`  ${name}: ${url}, process ${pid}`);
  say(`Ready: ${stack.replica('web').url} (the API at /graphql)`);
}

/** What was started is stopped when this process is told to, and when whoever started it has gone without a word. */
async function endsWithUs<Part extends { stop(): Promise<void> }>(starting: Promise<Part>): Promise<Part> {
  const parent = process.ppid;
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    say('Stopping');
    await starting.then((part) => part.stop()).catch(() => undefined);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  setInterval(() => {
    if (process.ppid !== parent) void stop();
  }, 1000);
  return starting;
}

function replicasIn(given: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    given.map((one) => {
      const [, name, count] = /^([a-z]+)=([1-9])$/.exec(one) ?? [];
      if (!name) throw new Error(`--replicas takes name=count, such as atlas=2, not ${one}.`);
      return [name, Number(count)];
    }),
  );
}

/** Through which the account that runs PostgreSQL may pass, where this is root. */
function folderAt(given: string): string {
  const folder = path.resolve(given);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  return folder;
}
