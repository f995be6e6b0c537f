import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import type { TrustedIssuer } from './token-verifier.js';

export const DEMO_ISSUER = 'urn:idea-map:demo-issuer';
export const AUDIENCE = 'idea-map';
const HOURS = 12;

/** The issuer of the default mode: signs tokens for the demo people with a key kept under the data folder. */
export class DemoIssuer {
  private constructor(private readonly key: JWK) {}

  /** Finds the key under the data folder, or makes one, readable by its owner only. */
  static async open(dataFolder: string): Promise<DemoIssuer> {
    const file = path.resolve(dataFolder, 'secrets', 'demo-issuer.json');
    if (!existsSync(file)) {
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
      const { privateKey } = await generateKeyPair('ES256', { extractable: true });
      try {
        writeFileSync(file, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600, flag: 'wx' });
      } catch (error) {
        if (!existsSync(file)) throw error;
      }
    }
    return new DemoIssuer(JSON.parse(readFileSync(file, 'utf8')) as JWK);
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
