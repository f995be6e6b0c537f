import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import { PersonRegistered, services, type EventOf } from '@idea-map/contracts';
import { sealEvent } from '@idea-map/database';
import { loadConfig } from '@idea-map/runtime';
import { startParts, startServices } from '@idea-map/service';
import { freePort } from '../../../../../deploy/native/free-ports.js';
import { Infrastructure } from '../../../../../deploy/native/infrastructure.js';
import { directory } from '../../../../directory/src/directory.definition.js';
import { geography } from '../../../../geography/src/geography.definition.js';
import type { BenchRow, Contest, Sample } from '../contest.js';

const EVENTS = 4000;
/** Said in one transaction. */
const AT_ONCE = 40;

/** From the transaction that says an event to the one that has handled it, over a real Kafka. */
export function eventsRow(say: (line: string) => void): BenchRow {
  return {
    name: 'event',
    what: 'an event, committed with its outbox row to handled with its inbox row, over Kafka',
    floor: 'kafkajs alone: the same bytes produced and consumed, with one transaction a handling',
    budget: 0.6,
    prepare: async (): Promise<Contest> => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-bench-events-'));
      chmodSync(folder, 0o711);
      const infrastructure = await Infrastructure.start({ folder, say, durable: true });
      const ours = await outboxToInbox(infrastructure, folder);
      const floor = await bareKafka(infrastructure);
      return {
        ...{ ours: ours.round, floor: floor.round },
        stop: async () => {
          await ours.stop();
          await floor.stop();
          await infrastructure.stop();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  };
}

interface Way {
  readonly round: () => Promise<Sample>;
  readonly stop: () => Promise<void>;
}

/** The directory says that people are registered; geography, as every service, keeps them. */
async function outboxToInbox({ variables }: Infrastructure, folder: string): Promise<Way> {
  const key = () => randomBytes(32).toString('base64');
  const config = loadConfig({
    ...{ ...variables, IDEA_MAP_MODE: 'distributed', IDEA_MAP_DATA: folder, LOG_LEVEL: 'silent' },
    ...{ ALLOW_DEMO_ISSUER: 'true', HANDLE_KEY: key(), SERVICE_KEY: key(), ESCROW_KEYS: `first:${key()}` },
    ...{
      REQUESTS_PORT: String(await freePort()),
      REQUESTS_ADDRESSES: services.map((name) => `${name}=127.0.0.1:9`).join(','),
    },
  });
  const parts = await startParts(config);
  const [said, heard] = await startServices([directory, geography], parts);
  if (!said || !heard) throw new Error('Two services were asked for.');
  const handled = async () => {
    const [row] = await heard.transactions.query<{ n: number }>('select count(*)::int as n from inbox');
    return row?.n ?? 0;
  };
  return {
    round: async () => {
      const before = await handled();
      return untilDone(
        async () => {
          for (let sent = 0; sent < EVENTS; sent += AT_ONCE)
            await said.transactions.run(async (tx) => {
              for (let n = 0; n < AT_ONCE; n++) tx.publish(PersonRegistered, somebody());
            });
        },
        async () => (await handled()) - before,
      );
    },
    stop: async () => {
      await said.stop();
      await heard.stop();
      await parts.stop();
    },
  };
}

/** The same events from a producer to a consumer, which notes each in a transaction of its own. */
async function bareKafka({ kafka, postgres }: Infrastructure): Promise<Way> {
  const topic = `floor-${randomBytes(4).toString('hex')}`;
  const client = new Kafka({ brokers: [kafka.address], logLevel: logLevel.NOTHING });
  const pool = await noted(postgres.url);
  const admin = client.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: 12 }] });
  await admin.disconnect();
  const producer = client.producer({ idempotent: true });
  await producer.connect();
  const consumer = client.consumer({ groupId: topic });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  let handled = 0;
  await consumer.run({
    partitionsConsumedConcurrently: 4,
    eachMessage: async ({ message }) => {
      await note(pool, String(message.key));
      handled++;
    },
  });
  return {
    round: async () => {
      const before = handled;
      return untilDone(
        async () => {
          for (let sent = 0; sent < EVENTS; sent += AT_ONCE)
            await producer.send({ topic, acks: -1, messages: Array.from({ length: AT_ONCE }, message) });
        },
        async () => handled - before,
      );
    },
    stop: async () => {
      await consumer.disconnect();
      await producer.disconnect();
      await pool.end();
    },
  };
}

async function noted(url: string): Promise<Pool> {
  const pool = new Pool({ connectionString: url, max: 10 });
  await pool.query(
    'create table if not exists floor_seen (id uuid primary key, at timestamptz default now())',
  );
  return pool;
}

async function note(pool: Pool, id: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ name: 'note', text: 'insert into floor_seen (id) values ($1)', values: [id] });
    await client.query('commit');
  } finally {
    client.release();
  }
}

async function untilDone(send: () => Promise<void>, done: () => Promise<number>): Promise<Sample> {
  const began = performance.now();
  const sending = send();
  while ((await done()) < EVENTS) await sleep(10);
  await sending;
  const milliseconds = performance.now() - began;
  return { perSecond: (EVENTS * 1000) / milliseconds, p50: NaN, p99: NaN };
}

function message(): { key: string; value: string } {
  const { envelope } = sealEvent({
    ...{ service: 'directory', event: PersonRegistered, data: somebody(), now: new Date() },
  });
  return { key: uuid(), value: JSON.stringify(envelope) };
}

function somebody(): EventOf<typeof PersonRegistered> {
  return {
    personId: uuid(),
    subjectHash: randomBytes(32).toString('hex'),
    ...{ organisation: 'kent', force: 'kent', machine: false, endedAt: null },
    grants: [
      {
        grantId: uuid(),
        role: 'CONTRIBUTOR',
        organisation: 'kent',
        force: 'kent',
        startsOn: '2020-01-01',
        endsOn: null,
      },
    ],
  };
}
