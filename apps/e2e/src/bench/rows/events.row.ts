import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { PersonRegistered, services } from '@idea-map/contracts';
import { loadConfig } from '@idea-map/runtime';
import { startParts, startServices } from '@idea-map/service';
import { freePort } from '../../../../../deploy/native/free-ports.js';
import { Infrastructure } from '../../../../../deploy/native/infrastructure.js';
import { directory } from '../../../../directory/src/directory.definition.js';
import { geography } from '../../../../geography/src/geography.definition.js';
import type { BenchRow, Contest, Sample } from '../contest.js';
import { bareKafka } from '../floors/bare-kafka.js';
import { AT_ONCE, EVENTS, somebody, untilDone, type Way } from '../some-events.js';

/** Said in one transaction at half of what it can do. */
const AT_A_TIME = 4;
const HALF_LOAD_SECONDS = 3;

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

/** The directory says that people are registered; geography, as every service, keeps them. */
async function outboxToInbox({ variables, postgres }: Infrastructure, folder: string): Promise<Way> {
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
  const say = (count: number) =>
    said.transactions.run(async (tx) => {
      for (let n = 0; n < count; n++) tx.publish(PersonRegistered, somebody());
    });
  return {
    round: async () => {
      const before = await handled();
      const full = await untilDone(
        async () => {
          for (let sent = 0; sent < EVENTS; sent += AT_ONCE) await say(AT_ONCE);
        },
        async () => (await handled()) - before,
      );
      return { ...full, ...(await atHalfLoad(full.perSecond / 2, { say, database: postgres.url })) };
    },
    stop: async () => {
      await said.stop();
      await heard.stop();
      await parts.stop();
    },
  };
}

/** How long events take at this rate a second, from what their envelopes say to the transaction that handles them. */
async function atHalfLoad(
  rate: number,
  { say, database }: { readonly say: (count: number) => Promise<void>; readonly database: string },
): Promise<Pick<Sample, 'p50' | 'p99'>> {
  const began = new Date();
  for (let sent = 0; sent < rate * HALF_LOAD_SECONDS; sent += AT_A_TIME) {
    await say(AT_A_TIME);
    await sleep(Math.max(0, began.getTime() + (sent * 1000) / rate - Date.now()));
  }
  await sleep(1000);
  const pool = new Pool({ connectionString: database, max: 1 });
  const { rows } = await pool.query<{ p50: number; p99: number }>(
    `select percentile_cont(0.5) within group (order by took) as p50, percentile_cont(0.99) within group (order by took) as p99
     from (select extract(epoch from handled_at - (envelope->>'time')::timestamptz)::float * 1000 as took
       from directory.outbox join geography.inbox using (id) where (envelope->>'time')::timestamptz >= $1) as events`,
    [began.toISOString()],
  );
  await pool.end();
  return rows[0] ?? { p50: NaN, p99: NaN };
}
