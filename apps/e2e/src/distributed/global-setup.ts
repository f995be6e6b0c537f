import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type * as demo from '../../../../deploy/native/demo-people.js';
import type * as ports from '../../../../deploy/native/free-ports.js';
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
  const { freePort } = (await tsImport(`${native}/free-ports.ts`, import.meta.url)) as typeof ports;
  const { addDemoPeople } = (await tsImport(`${native}/demo-people.ts`, import.meta.url)) as typeof demo;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-stack-'));
  chmodSync(folder, 0o711);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  // Where a suite listens for what the processes send out: traces, and mail.
  const [traces, mail] = [await freePort(), await freePort()];
  const variables = {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${traces}`,
    MAIL_SMTP_URL: `smtp://127.0.0.1:${mail}`,
  };
  const replicas = { atlas: 2, geography: 2 };
  const stack = await Stack.start({ folder, say, durable: false, replicas, variables });
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
    IDEA_MAP_E2E_URL: stack.replica('web').url,
    IDEA_MAP_E2E_PROCESSES: [...stack.replicas.values()].map(({ url }) => url).join(','),
    IDEA_MAP_E2E_DATA: folder,
    IDEA_MAP_TEST_DATABASE: stack.infrastructure.postgres.url,
  });
}
