import { services, type ServiceName } from '../libs/contracts/src/services.js';

/** One process of the distributed mode, as whatever starts it has to know it. */
export interface ProcessPlan {
  readonly name: string;
  /** In the build, to be run by Node. */
  readonly main: string;
  /** By variable, the port that it listens on where nothing else is said. */
  readonly ports: Readonly<Record<string, number>>;
  /**
   * The variables without which it does not start; ALLOW_DEMO_ISSUER=true stands in for TRUSTED_ISSUERS where people
   * only try it.
   */
  readonly needs: readonly string[];
  readonly health: '/health';
}

/** What one service needs and no other. */
const alone: Partial<Record<ServiceName, readonly string[]>> = { intake: ['ESCROW_KEYS'] };
/** For every process that asks services. */
const asking = ['IDEA_MAP_MODE', 'REQUESTS_ADDRESSES', 'HANDLE_KEY', 'TRUSTED_ISSUERS'];

/**
 * Every process of the distributed mode: each service of libs/contracts, the gateway and the pages. The one list from
 * which the native stack, the containers and their tests are made; a new service is in it by its line in `services`.
 */
export const processes: readonly ProcessPlan[] = [
  ...services.map((name) => ({
    ...planOf(name, { PORT: 3000, REQUESTS_PORT: 4000 }),
    needs: [...asking, 'SERVICE_KEY', 'DATABASE_URL', 'KAFKA_BROKERS', 'REDIS_URL', ...(alone[name] ?? [])],
  })),
  { ...planOf('gateway', { PORT: 3000 }), needs: [...asking, 'SERVICE_KEY'] },
  {
    ...planOf('web', { PORT: 3000 }),
    needs: ['IDEA_MAP_MODE', 'REQUESTS_ADDRESSES', 'SERVICE_KEY', 'TRUSTED_ISSUERS', 'GATEWAY_URL'],
  },
];

/**
 * What stands in for the pages where people only try the system, on one machine or with `docker compose`: the same pages,
 * at one address with the API, and with the demo issuer to sign in.
 */
export const FRONT = 'apps/standalone/src/front.main.js';

function planOf(name: string, ports: ProcessPlan['ports']) {
  return { name, main: `apps/${name}/src/main.js`, ports, health: '/health' as const };
}
