import { createHmac } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { Unauthenticated, type Clock } from '@idea-map/runtime';

export const SERVICE_ISSUER = 'urn:idea-map:services';
const ALGORITHM = 'HS256';
const MINUTES = 5;

/**
 * The tokens by which clocks and services ask each other in their own name: signed with a key that the services alone
 * share, and short-lived. A service has no role, so the table of access lets it ask only what is asked between services.
 */
export class ServiceTokens {
  private readonly key: Uint8Array;
  private readonly signed = new Map<string, { token: string; until: number }>();

  /** @param key at least 32 characters, the same in every process of the system. */
  constructor(
    key: string,
    private readonly clock: Clock,
  ) {
    if (key.length < 32) throw new Error('SERVICE_KEY needs at least 32 characters.');
    this.key = new TextEncoder().encode(key);
  }

  /** A key for one more use, derived from the shared one: what is sealed with it by one process another can open. */
  keyFor(use: string): string {
    return createHmac('sha256', this.key).update(`use:${use}`).digest('base64url');
  }

  /** A token for this service, good for at least another minute and at most five. */
  async sign(service: string): Promise<string> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    const known = this.signed.get(service);
    if (known && known.until - now > 60 && known.until - now <= MINUTES * 60) return known.token;
    const until = now + MINUTES * 60;
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
      .setIssuer(SERVICE_ISSUER)
      .setAudience(SERVICE_ISSUER)
      .setSubject(service)
      .setIssuedAt(now)
      .setExpirationTime(until)
      .sign(this.key);
    this.signed.set(service, { token, until });
    return token;
  }

  /** The service whose token it is. @throws Unauthenticated for one that is forged or has expired. */
  async verify(token: string): Promise<string> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        issuer: SERVICE_ISSUER,
        audience: SERVICE_ISSUER,
        algorithms: [ALGORITHM],
        currentDate: this.clock.now(),
        requiredClaims: ['sub', 'exp'],
        clockTolerance: 5,
      });
      return String(payload.sub);
    } catch {
      throw new Unauthenticated('This token is not valid.');
    }
  }
}
