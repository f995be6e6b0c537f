import { execFileSync } from 'node:child_process';
import os from 'node:os';
import type { BenchRow, Measured } from './contest.js';
import { slopeOf, type Grown } from './growth.js';
import type { Soaked } from './soak.js';

export interface Report {
  readonly at: string;
  readonly machine: string;
  readonly node: string;
  readonly ideas: number;
  readonly commit: string;
  readonly rows: readonly Measured[];
  readonly growth: readonly Grown[];
}

export function reportOf(given: Pick<Report, 'ideas' | 'rows' | 'growth'>): Report {
  return { ...where(), ...given };
}

function where(): Pick<Report, 'at' | 'machine' | 'node' | 'commit'> {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return {
    at: new Date().toISOString(),
    machine: `${os.cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory} GB, ${os.type()} ${os.release()}`,
    node: process.version,
    commit: commit(),
  };
}

/** docs/performance-endurance.md, or that of the distributed mode, from a run. */
export function endurancePage(
  { peak, stretches, faults }: Soaked,
  given: { readonly ideas: number; readonly minutes: number; readonly distributed: boolean },
): string {
  const { ideas, minutes, distributed } = given;
  const { at, machine, node, commit } = where();
  const names = [
    'minute',
    'perSecond',
    'p50',
    'p99',
    'memory',
    'connections',
    'waiting',
    'unhandled',
    'parked',
  ] as const;
  const lines = stretches.map(
    (stretch) => `| ${names.map((name) => Math.round(stretch[name])).join(' | ')} |`,
  );
  return `# Endurance${distributed ? ' of the distributed mode' : ''}

Made by \`npm run bench -- --soak${distributed ? ' --distributed' : ''}\`; not to be edited. Half of the peak of ${Math.round(peak)} requests a second, one in ten of them a
submission, for ${minutes} minutes on ${ideas.toLocaleString('en-GB')} ideas.

${at.slice(0, 10)}, ${machine}, Node ${node}, commit ${commit}.

${faults.length === 0 ? 'Nothing grew, nothing waits, nothing is parked.' : faults.join(' ')}

| minute | a second | p50, ms | p99, ms | memory, MB | connections | waiting | unhandled | parked |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}

/** docs/performance.md, from a run. */
export function pageOf(report: Report, rows: readonly BenchRow[]): string {
  const head = [
    '| what | floor | ratio | spread | budget | met | p50, ms | p99, ms | a second | memory, MB |',
  ];
  const rule = ['| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |'];
  const lines = report.rows.map((measured) => rowLine(measured, rows));
  return `# Performance

Made by \`npm run bench\`; not to be edited. A ratio compares this system with its floor in the same run: how much it does in a
second, or how quick its slowest hundredth is, as a share of the floor's. Rounds are interleaved, the first is not counted; the
ratio is the median, the spread the least and the most.

${report.at.slice(0, 10)}, ${report.machine}, Node ${report.node}, commit ${report.commit}, ${report.ideas.toLocaleString('en-GB')} ideas.

${[...head, ...rule, ...lines].join('\n')}
${besideLines(report)}${growthLines(report.growth)}`;
}

/** The table as a terminal shows it. */
export function linesOf(rows: readonly Measured[]): string[] {
  return rows.map(
    ({ name, ratio, least, most, budget, met, p50, p99 }) =>
      `${met ? 'met ' : 'MISS'}  ${name.padEnd(18)} ${ratio.toFixed(2)} of its floor (${least.toFixed(2)} to ${most.toFixed(2)}), ` +
      `budget ${budget.toFixed(2)}, p50 ${shown(p50)} ms, p99 ${shown(p99)} ms`,
  );
}

function rowLine(measured: Measured, rows: readonly BenchRow[]): string {
  const row = rows.find(({ name }) => name === measured.name);
  const { ratio, least, most, budget, met, explained, p50, p99, perSecond, memory } = measured;
  const verdict = met ? 'yes' : explained ? `no: ${explained}` : 'no';
  const cells = [
    ...[row?.what ?? measured.name, row?.floor ?? '', ratio.toFixed(2)],
    ...[`${least.toFixed(2)}–${most.toFixed(2)}`, budget.toFixed(2), verdict, shown(p50), shown(p99)],
    ...[shown(perSecond), memory === null ? '' : Math.round(memory).toString()],
  ];
  return `| ${cells.join(' | ')} |`;
}

function besideLines({ rows }: Report): string {
  const lines = rows.flatMap(({ name, ratio, others }) =>
    Object.entries(others).map(
      ([other, theirs]) => `| ${name} | ${other} | ${theirs.toFixed(2)} | ${ratio.toFixed(2)} |`,
    ),
  );
  if (lines.length === 0) return '';
  return `
## Beside others

What people would use instead, at the same work in the same rounds, as a share of the same floor.

| what | others | theirs | ours |
| --- | --- | --- | --- |
${lines.join('\n')}
`;
}

function growthLines(grown: readonly Grown[]): string {
  const [first] = grown;
  if (!first) return '';
  const names = Object.keys(first.milliseconds);
  const sizes = grown.map(({ ideas }) => ideas.toLocaleString('en-GB'));
  const lines = names.map((name) => {
    const times = grown.map(({ milliseconds }) => shown(milliseconds[name] ?? NaN));
    return `| ${name} | ${times.join(' | ')} | ${slopeOf(grown, name).toFixed(2)} |`;
  });
  return `
## Growth

Milliseconds at p50, one question at a time, as the ideas grow. The slope is the exponent: 0 does not grow, 1 grows as the ideas
do; ten times the ideas may at most double a page's time, which is 0.30. Likeness is linear: it looks at every idea. Totals, the map and facets come from tallies; for words and days they are counted idea by idea.

| what | ${sizes.join(' | ')} | slope |
| --- | ${sizes.map(() => '---').join(' | ')} | --- |
${lines.join('\n')}

![Time against the number of ideas](performance-growth.svg)
`;
}

function shown(value: number): string {
  if (!Number.isFinite(value)) return '';
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3);
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
