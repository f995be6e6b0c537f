import {
  provideHandles,
  provideServiceTokens,
  provideTokenVerifier,
  type Handles,
  type ServiceTokens,
  type TokenVerifier,
} from '@idea-map/identity';
import { providePostgres, type Postgres } from '@idea-map/database';
import {
  provideEventTransport,
  provideQueues,
  provideRequestChannel,
  type Queues,
  Requests,
  type EventTransport,
  type RequestChannel,
} from '@idea-map/messaging';
import { Clock, HealthRegistry, type Config } from '@idea-map/runtime';

/** Injects the parts of the process into what serves its operations. */
export const PARTS = Symbol('parts');

/** What the services of one process share: where the mode shows, and nowhere else. */
export interface Parts {
  readonly config: Config;
  /** For /info alone. */
  readonly mode: Config['IDEA_MAP_MODE'];
  /** Whether this process shows what helps whoever tries it: the explorer, and the schema behind it. */
  readonly demonstration: boolean;
  readonly clock: Clock;
  readonly health: HealthRegistry;
  readonly postgres: Postgres;
  readonly transport: EventTransport;
  readonly channel: RequestChannel;
  readonly requests: Requests;
  readonly queues: Queues;
  readonly tokens: TokenVerifier;
  readonly serviceTokens: ServiceTokens;
  readonly handles: Handles;
  stop(): Promise<void>;
}

/** Starts what a process needs, by its configuration. */
export async function startParts(config: Config, clock = new Clock(config.TIME_SHIFT)): Promise<Parts> {
  const handles = provideHandles(config);
  const tokens = await provideTokenVerifier(config, clock);
  const postgres = await providePostgres(config);
  const transport = provideEventTransport(config);
  const channel = provideRequestChannel(config);
  return {
    config,
    mode: config.IDEA_MAP_MODE,
    demonstration: config.IDEA_MAP_MODE === 'embedded',
    clock,
    health: new HealthRegistry(),
    postgres,
    transport,
    channel,
    requests: new Requests(channel),
    queues: provideQueues(config, postgres.adminUrl),
    tokens,
    serviceTokens: provideServiceTokens(config, clock),
    handles,
    stop: async () => {
      await Promise.all([transport.stop(), channel.stop()]);
      await postgres.stop();
    },
  };
}
