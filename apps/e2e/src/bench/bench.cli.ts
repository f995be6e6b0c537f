import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Logger } from '@nestjs/common';
import { hold, type BenchRow, type Measured } from './contest.js';
import { growth } from './growth.js';
import { growthPlot } from './growth-plot.js';
import { OtherServer } from './http.js';
import { endurancePage, linesOf, pageOf, reportOf } from './report.js';
import { eventsRow } from './rows/events.row.js';
import { likenessRow } from './rows/likeness.row.js';
import { distributedListRow, listRow } from './rows/list.row.js';
import { filteredMapRow, mapRow } from './rows/map.row.js';
import { placingRow } from './rows/placing.row.js';
import { memoryRow, startRow } from './rows/start.row.js';
import { submitRow } from './rows/submit.row.js';
import { soak } from './soak.js';
import { BenchStack } from './stack-system.js';
import { BenchSystem, profiling } from './system.js';

const HELP = `How fast it is: each row against a floor that does the same work, in the same run, and beside what people would use
instead. Writes docs/performance.md after a run of all rows.

  npm run bench                       every row, and growth to a million ideas
  npm run bench -- --quick            100,000 ideas, growth to 100,000, three rounds: some minutes
  npm run bench -- --only list,map    some rows, without growth; nothing is written to docs
  npm run bench -- --json FILE        the rows as JSON too
  npm run bench -- --profile FOLDER   profiles of the processor in the servers it starts, for Chrome's tools
  npm run bench -- --ideas N          that many in the rows, 100,000 where it is left out
  npm run bench -- --soak             half of the peak for 30 minutes (--minutes N), and what grew; add --distributed for that mode;
                                      writes a page of docs after 30 minutes or more
`;
const DOCS = path.resolve(import.meta.dirname, '../../../../docs');
const say = (line: string) => process.stdout.write(`${line}\n`);

Logger.overrideLogger(false);
const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    quick: { type: 'boolean' },
    only: { type: 'string' },
    json: { type: 'string' },
    profile: { type: 'string' },
    ideas: { type: 'string', default: '100000' },
    soak: { type: 'boolean' },
    minutes: { type: 'string', default: '30' },
    distributed: { type: 'boolean' },
  },
});
if (values.profile) profiling.flags = ['--cpu-prof', `--cpu-prof-dir=${path.resolve(values.profile)}`];
if (values.help) say(HELP.trimEnd());
else if (values.soak) await endure();
else await bench();

async function endure(): Promise<void> {
  const [ideas, minutes] = [Number(values.ideas), Number(values.minutes)];
  const system = await (values.distributed ? BenchStack : BenchSystem).start(ideas, say);
  try {
    const soaked = await soak(system, { minutes, say });
    for (const fault of soaked.faults) say(fault);
    say(soaked.faults.length === 0 ? 'Nothing grew, nothing waits, nothing is parked.' : 'It did not hold.');
    if (values.json) writeFileSync(values.json, `${JSON.stringify(soaked, null, 2)}\n`);
    const { distributed = false } = values;
    const name = `performance-endurance${distributed ? '-distributed' : ''}.md`;
    if (minutes >= 30)
      writeFileSync(path.join(DOCS, name), endurancePage(soaked, { ideas, minutes, distributed }));
    process.exitCode = soaked.faults.length === 0 ? 0 : 1;
  } finally {
    await system.stop();
  }
}

async function bench(): Promise<void> {
  const ideas = Number(values.ideas);
  const only = values.only?.split(',').map((name) => name.trim());
  const system = await BenchSystem.start(1000, say);
  try {
    const grown = only ? [] : await growth(system, [1000, 10_000, ideas], say);
    await system.grow(ideas);
    const rows = allRows(system).filter(({ name }) => !only || only.includes(name));
    if (rows.length === 0)
      throw new Error(
        `--only takes ${allRows(system)
          .map(({ name }) => name)
          .join(', ')}.`,
      );
    const measured = await measure(rows);
    if (!only && !values.quick) grown.push(...(await growth(system, [1_000_000], say)));
    const report = reportOf({ ideas, rows: measured, growth: grown });
    for (const line of linesOf(measured)) say(line);
    if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
    if (only) return;
    writeFileSync(path.join(DOCS, 'performance.md'), pageOf(report, rows));
    writeFileSync(path.join(DOCS, 'performance-growth.svg'), growthPlot(grown));
    say('Written to docs/performance.md');
  } finally {
    OtherServer.endAll();
    await system.stop();
  }
}

function allRows(system: BenchSystem): readonly BenchRow[] {
  const million = values.quick ? 100_000 : 1_000_000;
  const kents = { forces: ['kent'], stages: ['LOCAL_TRIAGE' as const] };
  return [
    listRow(system, {
      name: 'list',
      what: 'a page of 20 cards through the gateway',
      filter: null,
      beside: true,
    }),
    listRow(system, { name: 'filter', what: 'the same under a filter', filter: kents, beside: true }),
    distributedListRow(Math.min(Number(values.ideas), 100_000), say),
    submitRow(system),
    eventsRow(say),
    mapRow(million),
    filteredMapRow(million),
    placingRow,
    likenessRow(100_000),
    startRow,
    memoryRow,
  ];
}

async function measure(rows: readonly BenchRow[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const row of rows) {
    say(`${row.name}: ${row.what}`);
    const contest = await row.prepare();
    try {
      measured.push(await hold(row, contest, values.quick ? 3 : 5));
      for (const line of linesOf(measured.slice(-1))) say(`  ${line}`);
    } finally {
      await contest.stop?.();
    }
  }
  return measured;
}
