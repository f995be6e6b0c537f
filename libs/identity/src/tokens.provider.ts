import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Clock, Config } from '@idea-map/runtime';
import { AUDIENCE, DemoIssuer } from './demo-issuer.js';
import { Handles } from './handles.js';
import { keepSecret, readSecret } from './secret-file.js';
import { ServiceTokens } from './service-tokens.js';
import { TokenVerifier } from './token-verifier.js';

const issuersSchema = z.array(
  z.object({
    issuer: z.string().min(1),
    jwksUri: z.url(),
    audience: z.string().default(AUDIENCE),
    organisation: z.string().optional(),
    machines: z.array(z.string()).optional(),
    clientId: z.string().optional(),
    clientSecret: z.string().optional(),
    scope: z.string().optional(),
  }),
);
const ISSUERS =
  'a JSON list of { issuer, jwksUri, audience, organisation, machines, clientId, clientSecret, scope }';

/**
 * The issuers that are trusted: those of the configuration, and in the default mode the demo issuer. In production and
 * in the distributed mode the demo issuer is trusted only where ALLOW_DEMO_ISSUER says so: whoever reads its key may
 * sign in as anybody.
 */
export async function provideTokenVerifier(config: Config, clock: Clock): Promise<TokenVerifier> {
  const configured = readIssuers(config.TRUSTED_ISSUERS);
  const demo = await provideDemoIssuer(config);
  if (!demo && configured.length === 0) throw new Error(nobodyToTrust(config));
  return new TokenVerifier(demo ? [...configured, demo.trusted()] : configured, clock);
}

/** The demo issuer, where it is trusted. */
export async function provideDemoIssuer(config: Config): Promise<DemoIssuer | null> {
  const trying = config.IDEA_MAP_MODE === 'embedded' && config.NODE_ENV !== 'production';
  return trying || config.ALLOW_DEMO_ISSUER ? DemoIssuer.open(config.IDEA_MAP_DATA) : null;
}

/** How the pages sign people in with a trusted issuer. */
export interface SignInClient {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly scope?: string;
  readonly organisation: string | null;
}

/** Those of the trusted issuers that have a client for the pages. */
export function provideSignInClients(config: Config): SignInClient[] {
  return readIssuers(config.TRUSTED_ISSUERS).flatMap(({ clientId, organisation, ...issuer }) =>
    clientId === undefined ? [] : [{ ...issuer, clientId, organisation: organisation ?? null }],
  );
}

function nobodyToTrust(config: Config): string {
  const needed = `TRUSTED_ISSUERS is needed, ${ISSUERS}.`;
  if (config.IDEA_MAP_MODE === 'distributed') return needed;
  return `${needed} With NODE_ENV=production the demo issuer is trusted only where ALLOW_DEMO_ISSUER=true.`;
}

function readIssuers(text: string | undefined): z.infer<typeof issuersSchema> {
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
