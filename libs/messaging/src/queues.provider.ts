import { provision } from '@idea-map/database';
import type { Config } from '@idea-map/runtime';
import { Queues } from './queues.js';
import type { QueueWire } from './queues-bullmq.js';

const SCHEMA = 'queue';

/** The queue, by the mode: BullMQ on the PostgreSQL that is there, or on Redis. Loaded when a bell is first opened. */
export function provideQueues(config: Config, adminUrl: string): Queues {
  const wire =
    config.IDEA_MAP_MODE === 'embedded' ? () => onPostgres(config, adminUrl) : () => onRedis(config);
  return new LazyQueues(wire);
}

class LazyQueues extends Queues {
  constructor(private readonly wire: () => Promise<QueueWire>) {
    super();
  }

  async open(...given: Parameters<Queues['open']>) {
    const { BullmqQueues } = await import('./queues-bullmq.js');
    return new BullmqQueues(this.wire).open(...given);
  }
}

/** A schema and a role of its own, like a service's; BullMQ makes its tables as their owner. */
async function onPostgres(config: Config, adminUrl: string): Promise<QueueWire> {
  const { createPostgresBackend, migrate } = await import('./queues-postgres.js');
  const database = await provision(adminUrl, SCHEMA, config.DATABASE_ROLE_SECRET);
  await migrate(database, SCHEMA);
  const connection = { connectionString: database.serviceUrl, schema: SCHEMA, skipMigrations: true, max: 1 };
  return {
    queue: connection as never,
    worker: connection as never,
    backend: createPostgresBackend as never,
  };
}

/** @throws Error where REDIS_URL is not set. */
async function onRedis({ REDIS_URL }: Config): Promise<QueueWire> {
  if (!REDIS_URL)
    throw new Error('REDIS_URL is needed in the distributed mode: redis:// or rediss://, host and port.');
  const url = new URL(REDIS_URL);
  const connection = {
    host: url.hostname,
    port: Number(url.port || 6379),
    db: Number(url.pathname.slice(1) || 0),
    ...(url.username ? { username: decodeURIComponent(url.username) } : {}),
    ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
    ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
  };
  const { Redis } = await import('ioredis');
  // A ring that cannot be asked for now fails at once: the sweep finds what it was for.
  const queue = new Redis({ ...connection, enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  const worker = new Redis({ ...connection, maxRetriesPerRequest: null });
  // BullMQ listens too, and says so; without a listener of ours ioredis would print every try.
  for (const client of [queue, worker]) client.on('error', () => undefined);
  const end = () => {
    queue.disconnect();
    worker.disconnect();
  };
  return { queue, worker, lent: { isAway: () => worker.status !== 'ready', end } };
}
