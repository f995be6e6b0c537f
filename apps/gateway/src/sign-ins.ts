import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { SignIn } from '@idea-map/contracts';
import type { Requests } from '@idea-map/messaging';
import type { RecentWrites } from './recent-writes.js';

const HOUR = 3_600_000;
/** How soon the directory is asked again of a token that it refused, or when it was away. */
const AGAIN_AFTER = 5_000;

/**
 * Tells the directory of each token once, when this gateway first meets it: whoever signs in for the first time becomes
 * known, and their first request waits until they are known everywhere that it goes.
 */
export class SignIns {
  private readonly noted = new LRUCache<string, Promise<void>>({ max: 20_000, ttl: HOUR });

  constructor(
    private readonly requests: Requests,
    private readonly recent: RecentWrites,
  ) {}

  /** Resolves once it is noted, or was refused: each service then answers for itself. */
  note(token: string, caller: string): Promise<void> {
    const hash = createHash('sha256').update(token).digest('base64');
    const known = this.noted.get(hash);
    if (known) return known;
    const noting = this.tell(token, caller).catch(() => {
      this.noted.set(hash, noting, { ttl: AGAIN_AFTER });
    });
    this.noted.set(hash, noting);
    return noting;
  }

  private async tell(token: string, caller: string): Promise<void> {
    const { events } = await this.requests.ask(SignIn, {}, { token });
    this.recent.add(caller, events);
  }
}
