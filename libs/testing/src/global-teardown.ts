import type { TestServer } from './global-setup.js';

/** Stops the PostgreSQL of the test run and removes its folder. */
export default async function stopTestServer(): Promise<void> {
  await (globalThis as TestServer).ideaMapTestServer?.close();
}
