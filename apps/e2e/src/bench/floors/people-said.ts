import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Pool } from 'pg';
import { PersonRegistered } from '@idea-map/contracts';
import { loadConfig } from '@idea-map/runtime';
import { startParts, startServices } from '@idea-map/service';
import { directory } from '../../../../directory/src/directory.definition.js';
import { geography } from '../../../../geography/src/geography.definition.js';
import type { Sample } from '../contest.js';
import { AT_ONCE, EVENTS, somebody, untilDone } from '../some-events.js';
import { serve } from './serve.js';

/** Said in one transaction at half of what it can do. */
const AT_A_TIME = 4;
const HALF_LOAD_SECONDS = 3;

const TIMES = `select percentile_cont(0.5) within group (order by took) as p50, percentile_cont(0.99) within group (order by took) as p99
  from (select extract(epoch from handled_at - (envelope->>'time')::timestamptz)::float * 1000 as took
    from directory.outbox join geography.inbox using (id) where (envelope->>'time')::timestamptz >= $1) as events`;

// Two services in one process, as the producer and the consumer of the floor are; each request is answered with one round.
Logger.overrideLogger(false);
const config = loadConfig();
const [directorys] = await startServices([directory, geography], await startParts(config));
const pool = new Pool({ connectionString: config.DATABASE_URL, max: 2 });
serve(async () => {
  const began = new Date();
  const full = await untilDone(
    async () => {
      for (let sent = 0; sent < EVENTS; sent += AT_ONCE) await say(AT_ONCE);
    },
    () => handledSince(began),
  );
  return { ...full, ...(await atHalfLoad(full.perSecond / 2)) };
});

/** The directory says that people are registered; geography, as every service, keeps them. */
async function say(count: number): Promise<void> {
  await directorys?.transactions.run(async (tx) => {
    for (let n = 0; n < count; n++) tx.publish(PersonRegistered, somebody());
  });
}

async function handledSince(began: Date): Promise<number> {
  const text = 'select count(*)::int as n from geography.inbox where handled_at >= $1';
  const { rows } = await pool.query<{ n: number }>({ name: 'handled', text, values: [began] });
  return rows[0]?.n ?? 0;
}

/** How long events take at this rate a second, from what their envelopes say to the transaction that handles them. */
async function atHalfLoad(rate: number): Promise<Pick<Sample, 'p50' | 'p99'>> {
  const began = new Date();
  let count = 0;
  for (; count < rate * HALF_LOAD_SECONDS; count += AT_A_TIME) {
    await say(AT_A_TIME);
    await sleep(Math.max(0, began.getTime() + (count * 1000) / rate - Date.now()));
  }
  while ((await handledSince(began)) < count) await sleep(25);
  const { rows } = await pool.query<{ p50: number; p99: number }>(TIMES, [began]);
  return rows[0] ?? { p50: NaN, p99: NaN };
}
