import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '@idea-map/runtime';

/** What the commands beside a running system need to know of it. */
export interface Running {
  readonly url: string;
  readonly timeShiftMs: number;
}

function fileIn(dataFolder: string): string {
  return path.resolve(dataFolder, 'running.json');
}

/** Notes where this process answers, for the commands beside it. @returns how to take the note away. */
export function noteRunning(config: Config, url: string): () => void {
  mkdirSync(config.IDEA_MAP_DATA, { recursive: true });
  const file = fileIn(config.IDEA_MAP_DATA);
  const running: Running = { url, timeShiftMs: config.TIME_SHIFT };
  writeFileSync(file, JSON.stringify(running));
  return () => {
    rmSync(file, { force: true });
  };
}

/** The system that runs on this data folder, or null. */
export function findRunning(dataFolder: string): Running | null {
  try {
    return JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')) as Running;
  } catch {
    return null;
  }
}
