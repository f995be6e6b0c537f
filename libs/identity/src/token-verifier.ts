import { createHash } from 'node:crypto';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
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
  /** Finds the key of a token where neither of them is given. */
  readonly findKey?: JWTVerifyGetKey;
  /** The body whose people it vouches for. Left out, nobody becomes known by signing in with it. */
  readonly organisation?: string;
  /** The subjects of the body's own systems. Another client's token is nobody's. */
  readonly machines?: readonly string[];
}

/** What a verified token says: who signed it and whom it is about. Not their roles, which the directory holds. */
export interface VerifiedToken {
  readonly issuer: string;
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** As their body writes it; null where the token does not say. */
  readonly name: string | null;
  /** Where they get mail; null where the token does not say, or says that it was not verified. */
  readonly mail: string | null;
  /** Whether a client got it in its own name, and no person did. */
  readonly machine: boolean;
  /** Of which body whoever is not known yet is; null where a first sign-in makes nobody known. */
  readonly organisation: string | null;
}

/** For how long a token is taken as verified, milliseconds: no longer is a key that was withdrawn still good. */
const VERIFIED_FOR = 60_000;
/** How soon keys are fetched again for a token whose key is not among them. */
const REFETCH_AFTER = 5_000;
const KEYS_KEPT_FOR = 300_000;

const ALGORITHMS = ['ES256', 'RS256', 'PS256', 'EdDSA'];

/** Verifies bearer tokens of the trusted issuers, on the application's clock. */
export class TokenVerifier {
  private readonly trusted = new Map<string, { issuer: TrustedIssuer; key: JWTVerifyGetKey }>();
  private readonly verified = new LRUCache<string, VerifiedToken>({ max: 10_000, ttl: VERIFIED_FOR });

  constructor(
    issuers: readonly TrustedIssuer[],
    private readonly clock: Clock,
  ) {
    for (const issuer of issuers) this.trusted.set(issuer.issuer, { issuer, key: keysOf(issuer) });
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
    const named = issuerOf(token);
    if (named === null) throw new Unauthenticated('This token is not valid.');
    const trusted = this.trusted.get(named);
    if (!trusted) throw new Unauthenticated('This token is not from an issuer that is trusted here.');
    try {
      const { payload } = await jwtVerify(token, trusted.key, {
        issuer: named,
        audience: trusted.issuer.audience,
        algorithms: ALGORITHMS,
        currentDate: this.clock.now(),
        requiredClaims: ['sub', 'exp'],
        clockTolerance: 5,
      });
      return verifiedOf(payload, trusted.issuer);
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

function verifiedOf(payload: JWTPayload, { organisation, machines = [] }: TrustedIssuer): VerifiedToken {
  const subject = String(payload.sub);
  const machine = isMachine(payload);
  const name = typeof payload['name'] === 'string' ? payload['name'].trim() : '';
  return {
    issuer: String(payload.iss),
    subject,
    expiresAt: Number(payload.exp) * 1000,
    name: name || null,
    mail: mailOf(payload),
    machine,
    organisation: machine && !machines.includes(subject) ? null : (organisation ?? null),
  };
}

// OpenID Connect Core 1.0, section 5.1. Only what looks like one address is kept: it goes into a mail's headers.
function mailOf(payload: JWTPayload): string | null {
  const { email, email_verified: verified } = payload;
  const isOne = typeof email === 'string' && email.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(email);
  return isOne && verified !== false ? email : null;
}

// RFC 9068, section 2.2: the subject of a client's own token is the client. Entra ID says it by idtyp.
function isMachine({ sub, client_id: client, idtyp }: JWTPayload): boolean {
  return sub === client || idtyp === 'app';
}

function refusalOf(error: unknown): Error {
  if (error instanceof Error && error.name === 'JWTExpired') {
    return new Unauthenticated('This token has expired. Sign in again.');
  }
  return isAway(error)
    ? new Unavailable('The keys of this sign-in cannot be fetched. Try again in a moment.')
    : new Unauthenticated('This token is not valid.');
}

/** Whether an issuer's keys could not be fetched, of which the token is innocent. */
function isAway(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout) return true;
  if (error instanceof errors.JOSEError) return error.code === errors.JOSEError.code;
  // What fetch rejects with, where nobody answers.
  const { name, cause } = error as Partial<Error>;
  return name === 'TypeError' && cause !== undefined;
}

function keysOf({ findKey, jwks, jwksUri, issuer }: TrustedIssuer): JWTVerifyGetKey {
  if (findKey) return findKey;
  if (jwks) return createLocalJWKSet(jwks);
  const often = { cooldownDuration: REFETCH_AFTER, cacheMaxAge: KEYS_KEPT_FOR };
  if (jwksUri) return createRemoteJWKSet(new URL(jwksUri), often);
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
