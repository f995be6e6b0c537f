import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Looks again and again until it is there, for twenty seconds unless told, and returns what it saw last: whether it came to be is for the
 * test to say, which then shows what was there instead.
 */
export async function until<Found>(
  look: () => Promise<Found> | Found,
  isThere: (found: Found) => boolean = Boolean,
  milliseconds = 20_000,
): Promise<Found> {
  for (const end = Date.now() + milliseconds; ; await sleep(100)) {
    const found = await look();
    if (isThere(found) || Date.now() > end) return found;
  }
}
