import { LRUCache } from 'lru-cache';
import { Conflict } from '@idea-map/runtime';

const DAY = 86_400_000;

/**
 * Idempotency keys that did something, with what they were used for. Each service keeps the keys of its own commands
 * in its tables; this remembers them across services, in this process.
 */
export class UsedKeys {
  private readonly used = new LRUCache<string, string>({ max: 100_000, ttl: DAY });

  /** @throws Conflict where the key was used for another request. */
  refuseOther(key: string, fingerprint: string): void {
    const before = this.used.get(key);
    if (before === undefined || before === fingerprint) return;
    throw new Conflict('This Idempotency-Key was used for another request. Use a new key for a new request.');
  }

  note(key: string, fingerprint: string): void {
    this.used.set(key, fingerprint);
  }
}
