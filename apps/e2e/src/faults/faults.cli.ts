import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Logger } from '@nestjs/common';
import { DemoIssuer } from '@idea-map/identity';
import { addDemoPeople } from '../../../../deploy/native/demo-people.js';
import { Stack } from '../../../../deploy/native/stack.js';
import { Caller } from '../api.js';
import { aMark } from '../ideas.js';
import { faults, POISON, type Fault } from './faults.js';
import { findingsWhenSettled, type Findings } from './findings.js';
import { Load } from './load.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
const row = (cells: readonly unknown[]) => say(`| ${cells.join(' | ')} |`);

interface Line extends Findings {
  readonly name: string;
  readonly acknowledged: number;
  readonly pause: number;
}

const HELP = `npm run test:faults [-- WORD...]   the distributed mode under a steady load of submissions, through one fault after another

After each fault every acknowledged idea must be there once, on the map once, each of its events handled once, and nothing
parked but the poison. All of them take about a quarter of an hour; words choose the faults whose names hold them:

${faults.map(({ name }) => `  ${name}`).join('\n')}

It needs Java 17, Maven and redis-server, stops by itself, and ends with 1 where a fault left something lost, doubled or parked.`;

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' } },
});
const chosen = faults.filter(({ name }) => words.every((word) => name.includes(word)));
if (values.help || chosen.length === 0) {
  if (!values.help) say(`No fault has a name with: ${words.join(' ')}\n`);
  say(HELP);
  process.exit(values.help ? 0 : 1);
}
Logger.overrideLogger(false);
const folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-faults-'));
chmodSync(folder, 0o711);
const stack = await Stack.start({ folder, say, durable: true, replicas: { atlas: 2 } }).catch(cannotStart);
let lines: Line[] = [];
try {
  await addDemoPeople(stack);
  await stack.replica('atlas-2').process.stop();
  lines = await underLoad();
} finally {
  await stack.stop();
  rmSync(folder, { recursive: true, force: true });
}
const failed = lines.filter(
  ({ name, lost, doubled, parked, acknowledged, poisoned }) =>
    lost + doubled + parked > 0 || acknowledged === 0 || poisoned > 0 !== (name === 'a poison event'),
);
row(['fault', 'acknowledged', 'lost', 'doubled', 'parked', 'longest pause, s']);
row(['---', '---', '---', '---', '---', '---']);
for (const { name, acknowledged, lost, doubled, parked, pause } of lines)
  row([name, acknowledged, lost, doubled, parked, (pause / 1000).toFixed(1)]);
say(`${lines.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);

function cannotStart(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  rmSync(folder, { recursive: true, force: true });
  process.exit(1);
}

/** Each fault in turn, under one load, with a look at all that was acknowledged until then after each. */
async function underLoad(): Promise<Line[]> {
  const issuer = await DemoIssuer.open(folder);
  const token = await issuer.sign('officer.kent', new Date());
  const mark = aMark();
  const load = new Load(new Caller(stack.replica('gateway').url, { authorization: `Bearer ${token}` }), mark);
  await sleep(5000);
  const found: Line[] = [];
  for (const fault of chosen) found.push(await suffer(fault, load));
  await load.stop();
  return found;
}

async function suffer({ name, happen }: Fault, load: Load): Promise<Line> {
  const before = load.acknowledged.size;
  const from = Date.now();
  await happen(stack);
  await sleep(5000);
  const to = Date.now();
  const ids = [...load.acknowledged.keys()];
  const { url } = stack.infrastructure.postgres;
  const findings = await findingsWhenSettled(url, { ids, mark: load.mark, poison: POISON });
  const line = {
    name,
    acknowledged: load.acknowledged.size - before,
    pause: load.longestPause(from, to),
    ...findings,
  };
  say(`${name}: ${JSON.stringify(line)}, settled after ${((Date.now() - to) / 1000).toFixed(1)} s`);
  return line;
}
