import { BeginRenewal, EndSession, SealSession, UseSession } from '@idea-map/contracts';
import { seal, type OwnRequests } from '@idea-map/identity';
import { Unavailable } from '@idea-map/runtime';
import { hashOf, type Tokens } from './sessions.js';

interface Row {
  readonly sealed: string;
  readonly isRenewing?: boolean;
}
interface Input {
  readonly hash: string;
  readonly sealed?: string;
  readonly seen?: string;
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

  end(id: string): void {
    this.rows.delete(hashOf(id));
  }

  has(id: string): boolean {
    return this.rows.has(hashOf(id));
  }

  private answer(request: unknown, input: Input): unknown {
    const { hash, sealed = '' } = input;
    if (request === EndSession) this.rows.delete(hash);
    const row = this.rows.get(hash);
    if (!row) return null;
    if (request === BeginRenewal) return this.begin(row, input);
    if (request === SealSession) this.rows.set(hash, { sealed });
    return request === UseSession ? { sealed: row.sealed } : null;
  }

  private begin(row: Row, { hash, seen }: Input): unknown {
    const isOurs = !row.isRenewing && row.sealed === seen;
    if (isOurs) this.rows.set(hash, { ...row, isRenewing: true });
    return { sealed: row.sealed, isOurs };
  }
}
