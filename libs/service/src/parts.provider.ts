import {
  provideDemoIssuer,
  provideHandles,
  provideServiceTokens,
  provideSignInClients,
  provideTokenVerifier,
  type DemoIssuer,
  type Handles,
  type SignInClient,
  type ServiceTokens,
  type TokenVerifier,
} from '@idea-map/identity';
import { providePostgres, type Postgres } from '@idea-map/database';
import {
  provideEventTransport,
  provideQueues,
  provideRequestChannel,
  Requests,
  type EventTransport,
  type Queues,
  type RequestChannel,
} from '@idea-map/messaging';
import { Clock, HealthRegistry, provideTraces, type Config } from '@idea-map/runtime';

/** Injects the parts of the process into what serves its operations. */
export const OPERATED = Symbol('operated');

/** What a process tells whoever runs it. */
export interface Operated {
  readonly config: Config;
  /** For /info alone. */
  readonly mode: Config['IDEA_MAP_MODE'];
  readonly clock: Clock;
  readonly health: HealthRegistry;
}

/** What a process needs that asks services and holds nothing of its own: where the mode shows, and nowhere else. */
export interface AskingParts extends Operated {
  /** Whether this process shows what helps whoever tries it: the explorer, and the schema behind it. */
  readonly demonstration: boolean;
  readonly channel: RequestChannel;
  readonly requests: Requests;
  readonly tokens: TokenVerifier;
  readonly serviceTokens: ServiceTokens;
  readonly handles: Handles;
  /** Signs the demo people in; null where it is not trusted. */
  readonly demoIssuer: DemoIssuer | null;
  /** By which people sign in to the pages. */
  readonly signInIssuers: readonly SignInClient[];
  stop(): Promise<void>;
}

/** What the services of one process share. */
export interface Parts extends AskingParts {
  readonly postgres: Postgres;
  readonly transport: EventTransport;
  readonly queues: Queues;
}

export function operatedBy(config: Config, clock = new Clock(config.TIME_SHIFT)): Operated {
  return { config, mode: config.IDEA_MAP_MODE, clock, health: new HealthRegistry() };
}

/** Starts what a process needs that only asks: neither database nor events. */
export async function startAskingParts(config: Config, clock?: Clock): Promise<AskingParts> {
  const operated = operatedBy(config, clock);
  const stopTraces = await provideTraces(config);
  const handles = provideHandles(config);
  const tokens = await provideTokenVerifier(config, operated.clock);
  const demoIssuer = await provideDemoIssuer(config);
  const channel = provideRequestChannel(config);
  return {
    ...operated,
    demonstration: config.IDEA_MAP_MODE === 'embedded',
    channel,
    requests: new Requests(channel),
    tokens,
    handles,
    demoIssuer,
    signInIssuers: provideSignInClients(config),
    serviceTokens: provideServiceTokens(config, operated.clock),
    stop: async () => {
      await channel.stop();
      await stopTraces();
    },
  };
}

/** Starts what a process with services needs, by its configuration. */
export async function startParts(config: Config, clock?: Clock): Promise<Parts> {
  const asking = await startAskingParts(config, clock);
  const transport = provideEventTransport(config);
  const postgres = await providePostgres(config);
  const queues = provideQueues(config, postgres.adminUrl);
  const stop = async () => {
    await Promise.all([transport.stop(), asking.stop()]);
    await postgres.stop();
  };
  return { ...asking, postgres, transport, queues, stop };
}
