import { readFileSync } from 'node:fs';
import type { Operated } from './parts.provider.js';

/** What this process is: for /info. */
export function describeProcess(parts: Operated) {
  const { config, clock } = parts;
  return {
    name: 'national-idea-map',
    version: versionOf(),
    node: process.version,
    mode: parts.mode,
    time: clock.now().toISOString(),
    timeShiftMs: config.TIME_SHIFT,
    uptimeSeconds: Math.round(process.uptime()),
  };
}

// Four levels up from src and, in the build, from dist/libs/service/src to dist; then package.json is one more.
function versionOf(): string {
  for (const up of ['../../../package.json', '../../../../package.json']) {
    try {
      const file = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as { version: string };
      return file.version;
    } catch {
      continue;
    }
  }
  return 'unknown';
}
