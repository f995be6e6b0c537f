import { RateLimited } from '@idea-map/runtime';
import { LRUCache } from 'lru-cache';

interface Bucket {
  tokens: number;
  /** Milliseconds, when `tokens` was right. */
  at: number;
}

export interface RateOptions {
  /** Requests a second that a caller may keep up. */
  readonly perSecond: number;
  /** Requests at once after a rest. */
  readonly burst: number;
  /** Callers remembered; the one longest unseen is forgotten first, and starts again with a full bucket. */
  readonly callers?: number;
  /** Milliseconds of a clock that does not run backwards. */
  readonly now?: () => number;
}

/** A token bucket for each caller. In memory: every replica counts for itself. */
export class RateLimit {
  private readonly buckets: LRUCache<string, Bucket>;
  private readonly now: () => number;

  constructor(private readonly options: RateOptions) {
    this.buckets = new LRUCache({ max: options.callers ?? 50_000 });
    this.now = options.now ?? (() => performance.now());
  }

  /**
   * Takes one request from the caller's bucket.
   * @throws RateLimited with the whole seconds until the next one would pass; a refused request costs nothing.
   */
  take(caller: string): void {
    const { perSecond, burst } = this.options;
    const now = this.now();
    const bucket = this.buckets.get(caller) ?? { tokens: burst, at: now };
    bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    this.buckets.set(caller, bucket);
    if (bucket.tokens < 1) throw new RateLimited(Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond)));
    bucket.tokens -= 1;
  }
}
