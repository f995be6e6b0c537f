import type { ProcessPlan } from './processes.js';

/** The Dockerfile's build argument: which process an image is. */
export const ARGUMENT = 'APP';

/** What every process is given, and may be read by anybody. */
export const OPEN: Readonly<Record<string, string>> = {
  NODE_ENV: 'production',
  HOST: '0.0.0.0',
  IDEA_MAP_MODE: 'distributed',
  IDEA_MAP_SEED: 'none',
  IDEA_MAP_DATA: '/data',
};

/** What nobody may read but the processes that need it. */
export const SECRET: readonly string[] = [
  'HANDLE_KEY',
  'SERVICE_KEY',
  'ESCROW_KEYS',
  'DATABASE_ROLE_SECRET',
  'DATABASE_URL',
  'REDIS_URL',
];

/** Needed by a process of this name beside what its plan says: keys that a provider asks for in this mode. */
const more: Readonly<Record<string, readonly string[]>> = { intake: ['ESCROW_KEYS'] };

/** Every variable that a process is given, but its ports. */
export function variableNames({ name, needs }: ProcessPlan): readonly string[] {
  const ofDatabase = needs.includes('DATABASE_URL') ? ['DATABASE_ROLE_SECRET'] : [];
  return [...new Set([...Object.keys(OPEN), ...needs, ...ofDatabase, ...(more[name] ?? [])])];
}
