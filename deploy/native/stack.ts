import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { keepSecret, readSecret } from '../../libs/identity/src/secret-file.js';
import { services } from '../../libs/contracts/src/services.js';
import { FRONT, processes, type ProcessPlan } from '../processes.js';
import { freePort } from './free-ports.js';
import { Infrastructure, type InfrastructurePlan } from './infrastructure.js';
import { TiedProcess } from './tied-process.js';

const DIST = path.resolve(import.meta.dirname, '../../dist');

export interface StackPlan extends InfrastructurePlan {
  /** How many of a process there are, where it is more than one. */
  readonly replicas?: Readonly<Record<string, number>>;
  /** More variables, for every process. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** One replica of a process. */
export interface Replica {
  readonly plan: ProcessPlan;
  /** `atlas`, and `atlas-2` for a second one. */
  readonly name: string;
  readonly url: string;
  /** Where it answers requests: host:port. */
  readonly address: string;
  readonly process: TiedProcess;
}

type Sited = Omit<Replica, 'process'> & { readonly ports: Readonly<Record<string, string>> };

/** The whole system on this machine: real infrastructure, and every process of the distributed mode beside it. */
export class Stack {
  private constructor(
    readonly infrastructure: Infrastructure,
    readonly replicas: ReadonlyMap<string, Replica>,
    /** All that its processes were given. */
    readonly variables: Readonly<Record<string, string>>,
  ) {}

  /** Resolves when every process is healthy. @throws Error that says what does not start, with its last words. */
  static async start(plan: StackPlan): Promise<Stack> {
    if (!existsSync(DIST)) throw new Error('Build the system first: npm run build.');
    const infrastructure = await Infrastructure.start(plan);
    const sited = await Promise.all(
      processes.flatMap((one) => siteReplicas(one, plan.replicas?.[one.name] ?? 1)),
    );
    const given = variablesOf(plan, infrastructure, sited);
    const replicas = sited.map((site) => replicaOf(site, plan.folder, given));
    const variables = { ...given.everyone, ...given.byNeed };
    const stack = new Stack(infrastructure, new Map(replicas.map((one) => [one.name, one])), variables);
    try {
      await Promise.all(
        replicas.map(async ({ process, name }) => {
          await process.start();
          plan.say(`  ${name} is ready`);
        }),
      );
      return stack;
    } catch (error) {
      await stack.stop();
      throw error;
    }
  }

  /** @throws Error where there is none of that name. */
  replica(name: string): Replica {
    const found = this.replicas.get(name);
    if (!found) throw new Error(`${name} is not part of this stack.`);
    return found;
  }

  /** Those that ask first, then services, then what they stand on. */
  async stop(): Promise<void> {
    const all = [...this.replicas.values()];
    const stop = (some: readonly Replica[]) => Promise.all(some.map(({ process }) => process.stop()));
    await stop(all.filter(({ plan }) => !isService(plan.name)));
    await stop(all.filter(({ plan }) => isService(plan.name)));
    await this.infrastructure.stop();
  }
}

function isService(name: string): boolean {
  return (services as readonly string[]).includes(name);
}

function siteReplicas(plan: ProcessPlan, count: number): Promise<Sited>[] {
  return Array.from({ length: count }, async (_, place) => {
    const given = Object.keys(plan.ports).map(async (name) => [name, String(await freePort())] as const);
    const ports = Object.fromEntries(await Promise.all(given));
    const name = place === 0 ? plan.name : `${plan.name}-${place + 1}`;
    const address = `127.0.0.1:${ports['REQUESTS_PORT'] ?? ''}`;
    return { plan, name, ports, url: `http://127.0.0.1:${ports['PORT']}`, address };
  });
}

function replicaOf(sited: Sited, folder: string, { everyone, byNeed }: Given): Replica {
  const { plan, name, ports, url } = sited;
  const needed = Object.entries(byNeed).filter(([variable]) => plan.needs.includes(variable));
  const program = {
    ...{ name, env: { ...everyone, ...Object.fromEntries(needed), ...ports } },
    command: [
      process.execPath,
      '--enable-source-maps',
      path.join(DIST, plan.name === 'web' ? FRONT : plan.main),
    ],
    log: path.join(folder, 'logs', `${name}.log`),
    healthy: async () => {
      const { ok } = await fetch(`${url}${plan.health}`, { signal: AbortSignal.timeout(3000) });
      if (!ok) throw new Error('Not healthy.');
    },
  };
  return { ...sited, process: new TiedProcess(program) };
}

type Variables = Readonly<Record<string, string>>;
interface Given {
  readonly everyone: Variables;
  /** Each for those processes alone that need it. */
  readonly byNeed: Variables;
}

function variablesOf(
  { folder, variables }: StackPlan,
  { variables: where }: Infrastructure,
  sited: readonly Sited[],
): Given {
  const addresses = services.map((service) => {
    const own = sited.filter(({ plan }) => plan.name === service).map(({ address }) => address);
    return `${service}=${own.join('|')}`;
  });
  return {
    everyone: {
      ...{ NODE_ENV: 'production', HOST: '127.0.0.1', IDEA_MAP_SEED: 'none' },
      // The demo people, signed in by a key in this folder: for this machine alone.
      ...{ ALLOW_DEMO_ISSUER: 'true', IDEA_MAP_DATA: folder },
      // Where people reach it, and who may say for whom they ask: the pages.
      ...{ PUBLIC_URL: urlOf('web', sited), TRUSTED_PROXIES: '127.0.0.1' },
      ...variables,
    },
    byNeed: {
      IDEA_MAP_MODE: 'distributed',
      HANDLE_KEY: keptKey(folder, 'handle-key'),
      SERVICE_KEY: keptKey(folder, 'service-key'),
      ESCROW_KEYS: `first:${keptKey(folder, 'escrow-key')}`,
      REQUESTS_ADDRESSES: addresses.join(','),
      GATEWAY_URL: urlOf('gateway', sited),
      ...where,
    },
  };
}

function urlOf(name: string, sited: readonly Sited[]): string {
  return sited.find(({ plan }) => plan.name === name)?.url ?? '';
}

function keptKey(folder: string, name: string): string {
  return readSecret(folder, name) ?? keepSecret(folder, name, randomBytes(32).toString('base64'));
}
