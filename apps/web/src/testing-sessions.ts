import { createHash } from 'node:crypto';
import { EndSession, UseSession } from '@idea-map/contracts';
import { seal, type OwnRequests } from '@idea-map/identity';
import { Unavailable } from '@idea-map/runtime';
import type { Tokens } from './sessions.js';

interface Row {
  readonly sealed: string;
}
interface Input {
  readonly hash: string;
}

/** The sessions of the directory, kept in memory, for tests: as many pages as wish can share them. */
export class KeptSessions {
  private readonly rows = new Map<string, Row>();
  /** Whether the directory does not answer. */
  isAway = false;

  /** What the pages ask. */
  readonly requests = {
    ask: async (request: unknown, input: Input) => {
      await Promise.resolve();
      if (this.isAway) throw new Unavailable();
      return { output: this.answer(request, input), events: [], stale: false };
    },
  } as unknown as OwnRequests;

  /** Opens a session with this id, which its browser would have as a cookie. */
  open(id: string, tokens: Partial<Tokens> = {}): void {
    const whole = { issuer: 'i', access: 'a token', id: null, refresh: null, until: Date.now() + 3_600_000 };
    this.rows.set(hashOf(id), { sealed: seal(JSON.stringify({ ...whole, ...tokens }), id) });
  }

  has(id: string): boolean {
    return this.rows.has(hashOf(id));
  }

  private answer(request: unknown, { hash }: Input): unknown {
    if (request === UseSession) return this.rows.get(hash) ?? null;
    if (request === EndSession) this.rows.delete(hash);
    return null;
  }
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
