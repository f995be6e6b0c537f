import { createHmac } from 'node:crypto';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JSONWebKeySet,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import { keepSecret, readSecret, replaceSecret } from './secret-file.js';
import type { TrustedIssuer } from './token-verifier.js';

export const DEMO_ISSUER = 'urn:idea-map:demo-issuer';
export const AUDIENCE = 'idea-map';
export const DEMO_TOKEN_HOURS = 12;
const FILE = 'demo-issuer.json';
/** How many keys are trusted at once: the one that signs, and those before it whose tokens still run. */
const KEPT = 3;

/** The issuer of the default mode: signs tokens for the demo people with keys kept under the data folder. */
export class DemoIssuer {
  private constructor(private readonly dataFolder: string) {}

  /** Finds the keys under the data folder, or makes the first, readable by its owner only. */
  static async open(dataFolder: string): Promise<DemoIssuer> {
    const kept = readSecret(dataFolder, FILE);
    if (kept === null) keepSecret(dataFolder, FILE, JSON.stringify({ keys: [await newKey()] }));
    // As an early version kept it: one key without a name, which cannot be told from the next.
    else if (!kept.includes('"keys"'))
      replaceSecret(dataFolder, FILE, JSON.stringify({ keys: [await newKey()] }));
    return new DemoIssuer(dataFolder);
  }

  /** The private keys as they are now; the first one signs. Read from the file, which another process may have changed. */
  keys(): JWK[] {
    return (JSON.parse(readSecret(this.dataFolder, FILE) ?? '') as { keys: JWK[] }).keys;
  }

  /** Signs with a new key from now on. Tokens of the keys before it stay good; the oldest key goes. */
  async rotate(): Promise<void> {
    const keys = [await newKey(), ...this.keys()].slice(0, KEPT);
    replaceSecret(this.dataFolder, FILE, JSON.stringify({ keys }));
  }

  /** Trusts the keys that are there when a token comes: one that is not known is looked for again. */
  trusted(): TrustedIssuer {
    return { issuer: DEMO_ISSUER, audience: AUDIENCE, findKey: freshKeys(() => this.publicKeys()) };
  }

  publicKeys(): JSONWebKeySet {
    return { keys: this.keys().map(({ d: _, ...publicKey }) => publicKey) };
  }

  /** What a demo machine account proves itself with, the same for as long as the data folder is. */
  secretOf(client: string): string {
    const secret =
      readSecret(this.dataFolder, 'demo-clients') ??
      keepSecret(this.dataFolder, 'demo-clients', crypto.randomUUID());
    return createHmac('sha256', secret).update(client).digest('base64url');
  }

  /** A token for a demo person, good for 12 hours or those given from `now` on the application's clock. */
  async sign(subject: string, now: Date, hours = DEMO_TOKEN_HOURS): Promise<string> {
    const seconds = Math.floor(now.getTime() / 1000);
    const [key] = this.keys();
    if (!key?.kid) throw new Error('The demo issuer has no key.');
    return new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: key.kid })
      .setIssuer(DEMO_ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(subject)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + hours * 3600)
      .sign(await importJWK(key, 'ES256'));
  }
}

function freshKeys(read: () => JSONWebKeySet): JWTVerifyGetKey {
  let known = createLocalJWKSet(read());
  return async (header, token) => {
    try {
      return await known(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      known = createLocalJWKSet(read());
      return known(header, token);
    }
  };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = await exportJWK(privateKey);
  return { ...key, kid: await calculateJwkThumbprint(key), alg: 'ES256', use: 'sig' };
}
