import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BeginRenewal, EndSession, OpenSession, SealSession, UseSession } from '@idea-map/contracts';
import { seal, unseal, type OwnRequests } from '@idea-map/identity';
import { cookieOf, setCookie } from './cookies.js';

/** What a session holds: all of it sealed with its id, which the browser alone has. */
export interface Tokens {
  readonly issuer: string;
  readonly access: string;
  readonly id: string | null;
  readonly refresh: string | null;
  /** Milliseconds since 1970, by the machine's clock. */
  readonly until: number;
}
export interface Session {
  readonly id: string;
  readonly tokens: Tokens;
  /** As it is kept. */
  readonly sealed: string;
}
export interface SessionSettings {
  readonly idleMs: number;
  readonly longestMs: number;
  readonly secure: () => boolean;
}

/** Who is signed in to the pages, kept by the directory under the hash of an id that the cookie holds. */
export class Sessions {
  constructor(
    private readonly requests: OwnRequests,
    private readonly settings: SessionSettings,
  ) {}

  async open(reply: FastifyReply, { person, tokens }: { person: string; tokens: Tokens }): Promise<void> {
    const id = randomBytes(32).toString('base64url');
    await this.requests.ask(OpenSession, {
      hash: hashOf(id),
      person,
      sealed: seal(JSON.stringify(tokens), id),
    });
    this.setCookie(reply, id, Math.floor(this.settings.longestMs / 1000));
  }

  /** The session of a request; `over` where its cookie leads to none any more. */
  async find(request: FastifyRequest): Promise<Session | 'over' | null> {
    const id = cookieOf(request, this.cookie);
    if (id === null) return null;
    const { idleMs, longestMs } = this.settings;
    const { output } = await this.requests.ask(UseSession, { hash: hashOf(id), idleMs, longestMs });
    return (output && opened(id, output.sealed)) ?? 'over';
  }

  /**
   * Takes it upon this process to renew a session's token, unless another does so just now or has done it.
   * @returns the session as it is kept now; null where it is over
   */
  async beginRenewal({ id, sealed: seen }: Session): Promise<{ session: Session; isOurs: boolean } | null> {
    const { output } = await this.requests.ask(BeginRenewal, { hash: hashOf(id), seen });
    const session = output && opened(id, output.sealed);
    return session && { session, isOurs: output.isOurs };
  }

  /** Ends a renewal that was begun: with the next tokens, or with those before where none came. */
  async renew({ id }: Session, tokens: Tokens): Promise<Session> {
    const sealed = seal(JSON.stringify(tokens), id);
    await this.requests.ask(SealSession, { hash: hashOf(id), sealed });
    return { id, tokens, sealed };
  }

  async end(reply: FastifyReply, { id }: Session): Promise<void> {
    await this.requests.ask(EndSession, { hash: hashOf(id) });
    this.forget(reply);
  }

  /** Takes the cookie away from the browser. */
  forget(reply: FastifyReply): void {
    this.setCookie(reply, '', 0);
  }

  // The prefix keeps another host of the same domain from setting it.
  private get cookie(): string {
    return this.settings.secure() ? '__Host-session' : 'session';
  }

  private setCookie(reply: FastifyReply, value: string, maxAge: number): void {
    setCookie(reply, [this.cookie, value], { maxAge, secure: this.settings.secure() });
  }
}

function opened(id: string, sealed: string): Session | null {
  const text = unseal(sealed, id);
  return text === null ? null : { id, tokens: JSON.parse(text) as Tokens, sealed };
}

/** How the directory names a session. */
export function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
