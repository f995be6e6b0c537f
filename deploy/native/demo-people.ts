import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Stack } from './stack.js';

const CLI = path.resolve(import.meta.dirname, '../../dist/apps/standalone/src/demo-people.cli.js');

/** Makes the demo people known to a stack, each of whose services knows them when this resolves. */
export async function addDemoPeople({ variables }: Stack): Promise<void> {
  const env = { ...process.env, ...variables, NODE_OPTIONS: '' };
  await promisify(execFile)(process.execPath, [CLI], { env });
}
