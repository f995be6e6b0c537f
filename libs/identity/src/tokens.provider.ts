import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Clock, Config } from '@idea-map/runtime';
import { AUDIENCE, DemoIssuer } from './demo-issuer.js';
import { Handles } from './handles.js';
import { keepSecret, readSecret } from './secret-file.js';
import { ServiceTokens } from './service-tokens.js';
import { TokenVerifier, type TrustedIssuer } from './token-verifier.js';

const issuersSchema = z.array(
  z.object({ issuer: z.string().min(1), jwksUri: z.url(), audience: z.string().default(AUDIENCE) }),
);
const ISSUERS = 'a JSON list of { issuer, jwksUri, audience }';

/**
 * The issuers that are trusted: those of the configuration, and in the default mode the demo issuer. In production and
 * in the distributed mode the demo issuer is trusted only where ALLOW_DEMO_ISSUER says so: whoever reads its key may
 * sign in as anybody.
 */
export async function provideTokenVerifier(config: Config, clock: Clock): Promise<TokenVerifier> {
  const configured = readIssuers(config.TRUSTED_ISSUERS);
  const trying = config.IDEA_MAP_MODE === 'embedded' && config.NODE_ENV !== 'production';
  const demo = trying || config.ALLOW_DEMO_ISSUER;
  if (!demo && configured.length === 0) throw new Error(nobodyToTrust(config));
  if (!demo) return new TokenVerifier(configured, clock);
  return new TokenVerifier([...configured, (await DemoIssuer.open(config.IDEA_MAP_DATA)).trusted()], clock);
}

function nobodyToTrust(config: Config): string {
  const needed = `TRUSTED_ISSUERS is needed, ${ISSUERS}.`;
  if (config.IDEA_MAP_MODE === 'distributed') return needed;
  return `${needed} With NODE_ENV=production the demo issuer is trusted only where ALLOW_DEMO_ISSUER=true.`;
}

function readIssuers(text: string | undefined): TrustedIssuer[] {
  if (text === undefined) return [];
  try {
    return issuersSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(`TRUSTED_ISSUERS is not right: it should be ${ISSUERS}.`);
  }
}

/** The key by which services know each other: configured, or in the default mode made once and kept beside the data. */
export function provideServiceTokens(config: Config, clock: Clock): ServiceTokens {
  return new ServiceTokens(keyOf(config, 'SERVICE_KEY'), clock);
}

/** The key of the handles: configured, or in the default mode made once and kept beside the data. */
export function provideHandles(config: Config): Handles {
  return new Handles(keyOf(config, 'HANDLE_KEY'));
}

function keyOf(config: Config, name: 'HANDLE_KEY' | 'SERVICE_KEY'): string {
  const given = config[name];
  if (given) return given;
  if (config.IDEA_MAP_MODE === 'distributed')
    throw new Error(`${name} is needed: at least 32 random characters.`);
  const file = name.toLowerCase().replace('_', '-');
  const { IDEA_MAP_DATA: data } = config;
  return readSecret(data, file) ?? keepSecret(data, file, randomBytes(32).toString('base64url'));
}
