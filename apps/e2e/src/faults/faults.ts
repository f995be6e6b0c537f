import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { v7 as uuid } from 'uuid';
import pg from 'pg';
import { dataschemaOf, IdeaSubmitted, services, type EventEnvelope } from '@idea-map/contracts';
import { KafkaEventTransport, kafkaSettings } from '@idea-map/messaging';
import { loadConfig } from '@idea-map/runtime';
import type { Stack } from '../../../../deploy/native/stack.js';

export interface Fault {
  readonly name: string;
  readonly happen: (stack: Stack) => Promise<void>;
}

/** The subject of the poison: no idea of ours. */
export const POISON = uuid();

const seconds = (n: number) => sleep(n * 1000);

const killed: readonly Fault[] = [...services, 'gateway'].map((name) => ({
  name: `kill -9 of ${name}`,
  happen: async (stack) => {
    const { process } = stack.replica(name);
    await process.stop('SIGKILL');
    await seconds(1);
    await process.start();
  },
}));

/** What happens to the system under load, one after another. */
export const faults: readonly Fault[] = [
  ...killed,
  {
    name: 'Kafka stopped for 60 s',
    happen: async ({ infrastructure: { kafka } }) => {
      await kafka.process.stop();
      await seconds(60);
      await kafka.process.start();
    },
  },
  {
    name: 'PostgreSQL stopped at once, for 20 s',
    happen: async ({ infrastructure: { postgres } }) => {
      await postgres.stopAtOnce();
      await seconds(20);
      await postgres.start();
    },
  },
  {
    name: 'a consumer stopped for 20 s, a second one joins',
    happen: async (stack) => {
      const { pid } = stack.replica('atlas').process;
      process.kill(pid, 'SIGSTOP');
      await stack.replica('atlas-2').process.start();
      await seconds(20);
      process.kill(pid, 'SIGCONT');
    },
  },
  {
    name: 'a consumer leaves',
    happen: async (stack) => stack.replica('atlas-2').process.stop(),
  },
  {
    name: 'Redis emptied, as clocks come due',
    happen: async (stack) => {
      await bringDue(stack);
      const client = new Redis(stack.variables['REDIS_URL'] ?? '');
      await client.flushall();
      client.disconnect();
    },
  },
  {
    name: 'Redis stopped for 20 s, as clocks come due',
    happen: async (stack) => {
      const { redis } = stack.infrastructure;
      await redis.process.stop();
      await bringDue(stack);
      await seconds(20);
      await redis.process.start();
    },
  },
  { name: 'delivered twice, and out of order', happen: deliverAgain },
  { name: 'a poison event', happen: poison },
];

/** A hundred clocks have started so long ago that every step of their ladder is due in two seconds. */
async function bringDue(stack: Stack): Promise<void> {
  const client = new pg.Client({ connectionString: stack.infrastructure.postgres.url });
  await client.connect();
  await client.query(
    `update reminders.clock set starts_at = now() - interval '40 days', next_due = now() + interval '2 seconds'
     where id in (select id from reminders.clock where next_due > now() + interval '1 hour' limit 100)`,
  );
  await client.end();
}

/** The last hundred things that intake said, the newest first, each twice. */
async function deliverAgain(stack: Stack): Promise<void> {
  const client = new pg.Client({ connectionString: stack.infrastructure.postgres.url });
  await client.connect();
  const { rows } = await client.query<{ envelope: EventEnvelope }>(
    'select envelope from intake.outbox where published_at is not null order by position desc limit 100',
  );
  await client.end();
  const newestFirst = rows.map(({ envelope }) => envelope);
  await bring(stack, [...newestFirst, ...newestFirst]);
}

/** An event that no handler can read: its data are not there. */
async function poison(stack: Stack): Promise<void> {
  await bring(stack, [
    {
      ...{ specversion: '1.0', id: uuid(), source: '/intake', type: IdeaSubmitted.type, subject: POISON },
      ...{ time: new Date().toISOString(), dataschema: dataschemaOf(IdeaSubmitted), correlationid: uuid() },
      ...{ causationid: null, traceparent: null, data: {} },
    },
  ]);
}

async function bring({ variables }: Stack, events: readonly EventEnvelope[]): Promise<void> {
  const wire = new KafkaEventTransport(
    kafkaSettings(loadConfig({ KAFKA_BROKERS: variables['KAFKA_BROKERS'] })),
  );
  await wire.send('intake', events);
  await wire.stop();
}
