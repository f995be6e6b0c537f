import { createHash } from 'node:crypto';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { LRUCache } from 'lru-cache';
import { Unauthenticated, Unavailable, type Clock } from '@idea-map/runtime';

/** Who may sign tokens: its keys are given, or fetched and kept fresh from its `jwksUri`. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri?: string;
  readonly jwks?: JSONWebKeySet;
}

/** What a verified token says: who signed it and whom it is about. Not their roles, which the directory holds. */
export interface VerifiedToken {
  readonly issuer: string;
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const ALGORITHMS = ['ES256', 'RS256', 'PS256', 'EdDSA'];

/** Verifies bearer tokens of the trusted issuers, on the application's clock. */
export class TokenVerifier {
  private readonly keys = new Map<string, { audience: string; key: JWTVerifyGetKey }>();
  private readonly verified = new LRUCache<string, VerifiedToken>({ max: 10_000 });

  constructor(
    issuers: readonly TrustedIssuer[],
    private readonly clock: Clock,
  ) {
    for (const issuer of issuers)
      this.keys.set(issuer.issuer, { audience: issuer.audience, key: keysOf(issuer) });
  }

  /** @throws Unauthenticated for a token that is malformed, expired, or of nobody we trust. */
  async verify(token: string): Promise<VerifiedToken> {
    const hash = createHash('sha256').update(token).digest('base64');
    const known = this.verified.get(hash);
    if (known && known.expiresAt > this.clock.now().getTime()) return known;
    const fresh = await this.read(token);
    this.verified.set(hash, fresh);
    return fresh;
  }

  private async read(token: string): Promise<VerifiedToken> {
    const issuer = issuerOf(token);
    if (issuer === null) throw new Unauthenticated('This token is not valid.');
    const trusted = this.keys.get(issuer);
    if (!trusted) throw new Unauthenticated('This token is not from an issuer that is trusted here.');
    try {
      const { payload } = await jwtVerify(token, trusted.key, {
        issuer,
        audience: trusted.audience,
        algorithms: ALGORITHMS,
        currentDate: this.clock.now(),
        requiredClaims: ['sub', 'exp'],
        clockTolerance: 5,
      });
      return {
        issuer: String(payload.iss),
        subject: String(payload.sub),
        expiresAt: Number(payload.exp) * 1000,
      };
    } catch (error) {
      if (error instanceof Error && error.name === 'JWTExpired') {
        throw new Unauthenticated('This token has expired. Sign in again.');
      }
      if (isAway(error))
        throw new Unavailable('The keys of this sign-in cannot be fetched. Try again in a moment.');
      throw new Unauthenticated('This token is not valid.');
    }
  }
}

/** Whether an issuer's keys could not be fetched, of which the token is innocent. */
function isAway(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout) return true;
  if (error instanceof errors.JOSEError) return error.code === errors.JOSEError.code;
  // What fetch rejects with, where nobody answers.
  const { name, cause } = error as Partial<Error>;
  return name === 'TypeError' && cause !== undefined;
}

function keysOf({ jwks, jwksUri, issuer }: TrustedIssuer): JWTVerifyGetKey {
  if (jwks) return createLocalJWKSet(jwks);
  if (jwksUri) return createRemoteJWKSet(new URL(jwksUri));
  throw new Error(`The trusted issuer ${issuer} has neither jwks nor jwksUri.`);
}

/** Read before a token is verified, only to choose the keys by which it then must verify; null where it is no token. */
export function issuerOf(token: string): string | null {
  try {
    return String(decodeJwt(token).iss);
  } catch {
    return null;
  }
}
