import { z } from 'zod';
import { parseDuration } from './clock.js';
import { refuseHalves, wires } from './config-wires.js';

const port = z.coerce.number().int().min(0).max(65535);

/** Every variable that the system reads, with its default. Secrets have none in production. */
const schema = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  IDEA_MAP_DATA: z.string().min(1).default('.data'),
  IDEA_MAP_MODE: z.enum(['embedded', 'distributed']).default('embedded'),
  IDEA_MAP_SEED: z.enum(['examples', 'none']).default('examples'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_ROLE_SECRET: z.string().min(16).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(50).default(7),
  /** The queue's, in the distributed mode. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** smtp:// or smtps://, with user and password where the server asks for them. */
  MAIL_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('National Idea Map <no-reply@idea-map.example>'),
  /** GOV.UK Notify's key, and the ids of two templates of ((subject)) and ((body)): English,Welsh. */
  NOTIFY_API_KEY: z.string().min(72).optional(),
  NOTIFY_TEMPLATES: z
    .string()
    .regex(/^[0-9a-f-]{36},[0-9a-f-]{36}$/)
    .optional(),
  NOTIFY_URL: z.url({ protocol: /^https?$/ }).optional(),
  TIME_SHIFT: z.string().transform(toMilliseconds).default(0),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  GRAPHQL_INTROSPECTION: z.stringbool().optional(),
  RATE_PER_SECOND: z.coerce.number().positive().default(200),
  RATE_BURST: z.coerce.number().positive().default(2000),
  /** As much as so many people may ask for, one address may: forces leave by few. */
  RATE_ADDRESS_FACTOR: z.coerce.number().min(1).default(5),
  /** Proxies whose word on a caller's address is taken: addresses and networks, with commas. */
  TRUSTED_PROXIES: z.string().default('').transform(listed),
  /**
   * JSON: [{ "issuer": "https://…", "jwksUri": "https://…", "audience": "idea-map", "organisation": "kent",
   * "machines": ["…"], "clientId": "…", "clientSecret": "…" }]; the last two for the pages' own sign-in.
   */
  TRUSTED_ISSUERS: z.string().optional(),
  /** Lets the demo people sign in with NODE_ENV=production and in the distributed mode too. */
  ALLOW_DEMO_ISSUER: z.stringbool().default(false),
  /** id:key, each key 32 bytes in base64; the first seals, all of them open. */
  ESCROW_KEYS: z.string().optional(),
  /** The file that names every redaction, apart from the backups of the database. Left out: under the data folder. */
  REDACTION_LEDGER: z.string().min(1).optional(),
  HANDLE_KEY: z.string().min(32).optional(),
  /** By which services know each other's tokens; the same for all of them. */
  SERVICE_KEY: z.string().min(32).optional(),
  /** Where the pages ask, when they are a process of their own. */
  GATEWAY_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Where people reach the pages. Left out: localhost and the port. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Tiles under the map that moves: an address with {z}, {x} and {y}, and whose they are. Left out: our own areas alone. */
  MAP_TILES_URL: z
    .url({ protocol: /^https?$/ })
    .regex(/^(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})/, 'needs {z}, {x} and {y}')
    .optional(),
  MAP_TILES_ATTRIBUTION: z.string().default(''),
  /** How long a session may lie unused, and how long it may last at all; ISO 8601. */
  SESSION_IDLE: z.string().default('PT1H').transform(toMilliseconds),
  SESSION_LONGEST: z.string().default('PT12H').transform(toMilliseconds),
  /** Of a collector of traces; left out, there are none. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** How many of the traces that begin here are kept. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  NODE_ENV: z.string().optional(),
  ...wires,
});
export type Config = Readonly<z.infer<typeof schema>>;

/**
 * Reads the environment once, at start.
 * @throws Error that names each variable that is wrong, and what it should be; never its value.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  refuseOldNode(process.versions.node);
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.superRefine(refuseHalves).safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`These settings are not right:\n${lines.join('\n')}`);
}

/** On an older one much works and some does not, which shows late. @throws Error */
export function refuseOldNode(version: string): void {
  if (Number.parseInt(version) < 24)
    throw new Error(
      `Node 24 or later is needed, and this is ${version}. npm start uses the one that npm ci brings.`,
    );
}

function listed(text: string): readonly string[] {
  return text.split(',').flatMap((one) => one.trim() || []);
}

function toMilliseconds(text: string, context: z.RefinementCtx): number {
  try {
    return parseDuration(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
}
