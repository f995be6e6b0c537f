import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Clock, Config } from '@idea-map/runtime';
import { AUDIENCE, DemoIssuer } from './demo-issuer.js';
import { Handles } from './handles.js';
import { TokenVerifier } from './token-verifier.js';

const issuersSchema = z.array(
  z.object({ issuer: z.string().min(1), jwksUri: z.url(), audience: z.string().default(AUDIENCE) }),
);

/** The issuers that are trusted: those of the configuration, and in the default mode the demo issuer. */
export async function provideTokenVerifier(config: Config, clock: Clock): Promise<TokenVerifier> {
  const configured = config.TRUSTED_ISSUERS ? issuersSchema.parse(JSON.parse(config.TRUSTED_ISSUERS)) : [];
  if (config.IDEA_MAP_MODE === 'distributed' && configured.length === 0) {
    throw new Error(
      'TRUSTED_ISSUERS is needed in the distributed mode: a JSON list of { issuer, jwksUri, audience }.',
    );
  }
  if (config.IDEA_MAP_MODE === 'distributed') return new TokenVerifier(configured, clock);
  const demo = await DemoIssuer.open(config.IDEA_MAP_DATA);
  return new TokenVerifier([...configured, demo.trusted()], clock);
}

/** The key of the handles: configured, or in the default mode made once and kept beside the data. */
export function provideHandles(config: Config): Handles {
  if (config.HANDLE_KEY) return new Handles(config.HANDLE_KEY);
  if (config.IDEA_MAP_MODE === 'distributed')
    throw new Error('HANDLE_KEY is needed: at least 32 random characters.');
  const file = path.resolve(config.IDEA_MAP_DATA, 'secrets', 'handle-key');
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return new Handles(readFileSync(file, 'utf8'));
}
