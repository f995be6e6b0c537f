import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type * as demo from '../../../../deploy/native/demo-people.js';
import type * as stacks from '../../../../deploy/native/stack.js';

/** What the teardown, which shares this process but no modules, finds on `globalThis`. */
export interface RunningStack {
  ideaMapStack?: { close(): Promise<void> };
}

const native = '../../../../deploy/native';

/**
 * Starts the whole system for a run: real PostgreSQL, Redis and Kafka, and every process, two of atlas and of geography.
 * Fails the run where one of them does not start.
 */
export default async function startStack(): Promise<void> {
  // Jest makes this file CommonJS and maps no names in it: tsx loads the rest as the ES modules they are.
  const { Stack } = (await tsImport(`${native}/stack.ts`, import.meta.url)) as typeof stacks;
  const { addDemoPeople } = (await tsImport(`${native}/demo-people.ts`, import.meta.url)) as typeof demo;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-stack-'));
  chmodSync(folder, 0o711);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const stack = await Stack.start({ folder, say, durable: false, replicas: { atlas: 2, geography: 2 } });
  (globalThis as RunningStack).ideaMapStack = {
    close: async () => {
      await stack.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await addDemoPeople(stack);
  // What tests find of it: the system, and what it stands on.
  Object.assign(process.env, stack.variables, {
    IDEA_MAP_MODE: '',
    NODE_ENV: 'test',
    IDEA_MAP_E2E_URL: stack.replica('gateway').url,
    IDEA_MAP_E2E_DATA: folder,
    IDEA_MAP_TEST_DATABASE: stack.infrastructure.postgres.url,
  });
}
