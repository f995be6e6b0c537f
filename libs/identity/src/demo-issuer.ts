import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { keepSecret, readSecret } from './secret-file.js';
import type { TrustedIssuer } from './token-verifier.js';

export const DEMO_ISSUER = 'urn:idea-map:demo-issuer';
export const AUDIENCE = 'idea-map';
const FILE = 'demo-issuer.json';
const HOURS = 12;

/** The issuer of the default mode: signs tokens for the demo people with a key kept under the data folder. */
export class DemoIssuer {
  private constructor(private readonly key: JWK) {}

  /** Finds the key under the data folder, or makes one, readable by its owner only. */
  static async open(dataFolder: string): Promise<DemoIssuer> {
    const kept = readSecret(dataFolder, FILE) ?? keepSecret(dataFolder, FILE, await newKey());
    return new DemoIssuer(JSON.parse(kept) as JWK);
  }

  trusted(): TrustedIssuer {
    const { d: _, ...publicKey } = this.key;
    return {
      issuer: DEMO_ISSUER,
      audience: AUDIENCE,
      jwks: { keys: [{ ...publicKey, alg: 'ES256', use: 'sig' }] },
    };
  }

  /** A token for a demo person, good for 12 hours from `now` on the application's clock. */
  async sign(subject: string, now: Date): Promise<string> {
    const seconds = Math.floor(now.getTime() / 1000);
    return new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
      .setIssuer(DEMO_ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(subject)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + HOURS * 3600)
      .sign(await importJWK(this.key, 'ES256'));
  }
}

async function newKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
}
