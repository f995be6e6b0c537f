import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import { PersonRegistered } from '@idea-map/contracts';
import { sealEvent } from '@idea-map/database';
import type { Infrastructure } from '../../../../../deploy/native/infrastructure.js';
import { AT_ONCE, EVENTS, somebody, untilDone, type Way } from '../some-events.js';

/** The same events from a producer to a consumer, which notes each in a transaction of its own. */
export async function bareKafka({ kafka, postgres }: Infrastructure): Promise<Way> {
  const topic = `floor-${randomBytes(4).toString('hex')}`;
  const client = new Kafka({ brokers: [kafka.address], logLevel: logLevel.NOTHING });
  const pool = await noted(postgres.url);
  const admin = client.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: 12 }], waitForLeaders: false });
  await admin.disconnect();
  await sleep(2000); // Its partitions have leaders by then.
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

function message(): { key: string; value: string } {
  const { envelope } = sealEvent({
    ...{ service: 'directory', event: PersonRegistered, data: somebody(), now: new Date() },
  });
  return { key: uuid(), value: JSON.stringify(envelope) };
}
