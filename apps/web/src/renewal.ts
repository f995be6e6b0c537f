import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { describeError, Unavailable } from '@idea-map/runtime';
import type { Session, Sessions } from './sessions.js';
import { SignInEnded, type SignIn } from './sign-in.js';

/** A token is renewed when it has less than this left, milliseconds. */
const SOON = 60_000;
/** The longest that a page waits for another's renewal, and how often it looks, milliseconds. */
const PATIENCE = 10_000;
const LOOKS_EVERY = 100;

const log = new Logger('Renewal');

/**
 * Keeps the token of a session good. However many pages are opened at once, before however many processes, one of them
 * renews it: many issuers take a token that renews only once, and end the whole sign-in where it comes again.
 */
export class Renewal {
  constructor(
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
  ) {}

  /**
   * The session with a token that is good; null where its issuer gives none any more.
   * @throws Unavailable where the issuer is away and the token is over; the session stays as it is
   */
  async of(found: Session): Promise<Session | null> {
    let session = found;
    const latest = Date.now() + PATIENCE;
    do {
      if (isGood(session, SOON)) return session;
      if (session.tokens.refresh === null) return isGood(session) ? session : null;
      const begun = await this.sessions.beginRenewal(session);
      if (!begun) return null;
      session = begun.session;
      if (begun.isOurs) return this.renewed(session);
      if (isGood(session)) return session;
      await sleep(LOOKS_EVERY);
    } while (Date.now() < latest);
    throw new Unavailable();
  }

  private async renewed(session: Session): Promise<Session | null> {
    const tokens = await this.signIn.renew(session.tokens).catch((error: unknown) => {
      if (error instanceof SignInEnded) return null;
      log.warn(`A token was not renewed: ${describeError(error)}`);
      return session.tokens;
    });
    if (tokens === null) return null;
    const kept = await this.sessions.renew(session, tokens);
    if (isGood(kept)) return kept;
    throw new Unavailable();
  }
}

/** Whether a session's token is good for so many milliseconds more. */
function isGood({ tokens }: Session, more = 0): boolean {
  return tokens.until - Date.now() > more;
}
