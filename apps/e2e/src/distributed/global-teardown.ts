import type { RunningStack } from './global-setup.js';

/** Stops the system of the run and removes its folder. */
export default async function stopStack(): Promise<void> {
  await (globalThis as RunningStack).ideaMapStack?.close();
}
