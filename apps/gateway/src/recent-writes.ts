import { LRUCache } from 'lru-cache';
import type { EventRef } from '@idea-map/runtime';

/** For how long a caller's reads wait for what they wrote: by then it is everywhere, or the answer would say so. */
const REMEMBERED = 10_000;
const MOST = 50;

/** What each caller caused of late, so that their next reads wait for it. */
export class RecentWrites {
  private readonly byCaller = new LRUCache<string, readonly EventRef[]>({ max: 20_000, ttl: REMEMBERED });

  add(caller: string | null, events: readonly EventRef[]): void {
    if (caller === null || events.length === 0) return;
    this.byCaller.set(caller, [...this.of(caller), ...events].slice(-MOST));
  }

  of(caller: string | null): readonly EventRef[] {
    return caller === null ? [] : (this.byCaller.get(caller) ?? []);
  }
}
