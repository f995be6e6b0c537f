import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Transaction } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { presentPerson } from './present-person.js';
import { isOver, isToBeNoted, type SessionLimits } from './session-limits.js';
import { SessionEntity } from './session.entity.js';

/** The longest that a renewal takes, milliseconds; who began one and did not end it has died meanwhile. */
const RENEWAL_TAKES = 15_000;
/** No session lasts longer, whatever its limit: what is older is cleared away. */
const KEPT_FOR = 7 * 24 * 3_600_000;

/** The sessions of the pages: opened at sign-in, over by a limit, at sign-out, or when their person leaves. */
@Injectable()
export class SessionsService {
  constructor(private readonly clock: Clock) {}

  /** @throws Unauthenticated for a leaver, of whom other services may not have heard yet. */
  async open(given: { hash: string; person: string; sealed: string }, tx: Transaction): Promise<null> {
    await presentPerson({ id: given.person }, tx);
    const now = this.clock.now();
    const old = { usedAt: LessThan(new Date(now.getTime() - KEPT_FOR)) };
    await (await tx.manager()).delete(SessionEntity, old);
    const { hash, person: personId, sealed } = given;
    await tx.insert(SessionEntity, { hash, personId, sealed, openedAt: now, usedAt: now });
    return null;
  }

  async use({ hash, ...limits }: { hash: string } & SessionLimits, tx: Transaction) {
    const session = await tx.find(SessionEntity, { hash });
    if (!session) return null;
    const now = this.clock.now();
    if (isOver(session, limits, now)) {
      await this.end(hash, tx);
      return null;
    }
    if (isToBeNoted(session, limits, now)) await tx.update(SessionEntity, { hash }, { usedAt: now });
    return { sealed: session.sealed };
  }

  /** One of those who ask at once is given the renewal; whoever saw what is not sealed any more is told what is. */
  async beginRenewal({ hash, seen }: { hash: string; seen: string }, tx: Transaction) {
    const now = this.clock.now();
    const [ours] = await tx.query(
      `update session set renewing_until = $3
       where hash = $1 and sealed = $2 and (renewing_until is null or renewing_until <= $4) returning hash`,
      [hash, seen, new Date(now.getTime() + RENEWAL_TAKES), now],
    );
    if (ours) return { sealed: seen, isOurs: true };
    const session = await tx.find(SessionEntity, { hash });
    return session && { sealed: session.sealed, isOurs: false };
  }

  async seal({ hash, sealed }: { hash: string; sealed: string }, tx: Transaction): Promise<null> {
    await tx.update(SessionEntity, { hash }, { sealed, renewingUntil: null });
    return null;
  }

  async end(hash: string, tx: Transaction): Promise<null> {
    await (await tx.manager()).delete(SessionEntity, { hash });
    return null;
  }
}
