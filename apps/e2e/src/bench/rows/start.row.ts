import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DefaultMode } from '../../default-mode.js';
import { launch } from '../../system-under-test.js';
import type { BenchRow, Contest, Sample } from '../contest.js';
import { megabytesOf } from '../system.js';

const SECONDS = 5;
const MEGABYTES = 700;
/** After which what a start did is over and what runs is left. */
const SETTLED = 10_000;

/** Starts of the default mode on the example data, put there by a start before. */
export const startRow: BenchRow = {
  name: 'start',
  what: 'the default mode ready, its data there already',
  floor: `${SECONDS} seconds`,
  budget: 1,
  prepare: () =>
    starts((seconds) => ({ perSecond: 1 / seconds, p50: seconds * 1000, p99: seconds * 1000 }), SECONDS),
};

export const memoryRow: BenchRow = {
  name: 'memory',
  what: 'all processes of the default mode after a start, proportional set size',
  floor: `${MEGABYTES} MB`,
  budget: 1,
  prepare: () => starts((_, megabytes) => ({ perSecond: 1 / megabytes, p50: 0, p99: 0 }), MEGABYTES),
};

async function starts(
  told: (seconds: number, megabytes: number) => Sample,
  allowed: number,
): Promise<Contest> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'idea-map-bench-start-'));
  const first = launch(data, { IDEA_MAP_SEED: 'examples' });
  await first.ready();
  await first.end('SIGTERM');
  let memory = NaN;
  return {
    ours: async () => {
      const began = performance.now();
      const process = launch(data, { IDEA_MAP_SEED: 'examples' });
      await process.ready();
      const seconds = (performance.now() - began) / 1000;
      memory = await settledMegabytes(process);
      await process.end('SIGTERM');
      return told(seconds, memory);
    },
    floor: async () => ({ perSecond: 1 / allowed, p50: 0, p99: 0 }),
    memory: () => memory,
    stop: async () => {
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function settledMegabytes(process: DefaultMode): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  return megabytesOf(process.pid);
}
