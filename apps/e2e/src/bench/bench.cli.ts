import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Logger } from '@nestjs/common';
import { hold, type BenchRow, type Measured } from './contest.js';
import { growth } from './growth.js';
import { growthPlot } from './growth-plot.js';
import { OtherServer } from './http.js';
import { linesOf, pageOf, reportOf } from './report.js';
import { eventsRow } from './rows/events.row.js';
import { likenessRow } from './rows/likeness.row.js';
import { listRow } from './rows/list.row.js';
import { filteredMapRow, mapRow } from './rows/map.row.js';
import { placingRow } from './rows/placing.row.js';
import { memoryRow, startRow } from './rows/start.row.js';
import { submitRow } from './rows/submit.row.js';
import { BenchSystem } from './system.js';

const HELP = `How fast it is: each row against a floor that does the same work, in the same run, and beside what people would use
instead. Writes docs/performance.md after a run of all rows.

  npm run bench                       every row, and growth to a million ideas
  npm run bench -- --quick            100,000 ideas, growth to 100,000, three rounds: some minutes
  npm run bench -- --only list,map    some rows, without growth; nothing is written to docs
  npm run bench -- --json FILE        the rows as JSON too
  npm run bench -- --profile FOLDER   profiles of the processor in the servers it starts, for Chrome's tools
  npm run bench -- --ideas N          that many in the rows, 100,000 where it is left out
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
  },
});
if (values.profile) OtherServer.flags = ['--cpu-prof', `--cpu-prof-dir=${path.resolve(values.profile)}`];
if (values.help) say(HELP.trimEnd());
else await bench();

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
    listRow(system, { name: 'filter', what: 'the same under a filter', filter: kents, beside: false }),
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
