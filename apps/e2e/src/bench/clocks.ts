import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Logger } from '@nestjs/common';
import { Clock, loadConfig } from '@idea-map/runtime';
import { startParts, startService, type Parts, type RunningService } from '@idea-map/service';
import { reminders } from '../../../reminders/src/reminders.definition.js';

/** Started at nine on a Monday, so that the first step is due at 17:00 three working days later. */
const FROM = '2026-03-02T09:00:00Z';
/** So many have started two working days before, and are due in one second. */
const DUE_AT_ONCE = 1000;
const EARLIER = '2026-02-26T09:00:00Z';
const DUE = new Date('2026-03-03T17:00:00Z');
/** For the first sweep after a start, in milliseconds. */
const FIRST_SWEEP = 6000;

/** Runs on as the machine's does, from wherever it is set to. */
class SetClock extends Clock {
  private ahead = 0;

  set(to: Date): void {
    this.ahead = to.getTime() - Date.now();
  }

  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }
}

const { values } = parseArgs({ options: { clocks: { type: 'string', default: '1000000' } } });
const clocks = Number(values.clocks);
if (!Number.isInteger(clocks) || clocks < DUE_AT_ONCE)
  throw new Error(`--clocks needs a whole number from ${DUE_AT_ONCE} up.`);

Logger.overrideLogger(false);
const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-bench-'));
const clock = new SetClock();
clock.set(new Date('2026-03-02T10:00:00Z'));
const parts = await startParts(loadConfig({ IDEA_MAP_DATA: folder, LOG_LEVEL: 'silent' }), clock);
try {
  await measure(parts);
} finally {
  await parts.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

/** Few clocks first, then all of them, on the same machine in the same run. */
async function measure(on: Parts): Promise<void> {
  const few = await startService(reminders, on);
  await fill(few, DUE_AT_ONCE);
  const small = await round(on, few);
  const more = await startService(reminders, on);
  await fill(more, clocks);
  const large = await round(on, more);
  say('| clocks | start, ms | 1,000 due in one second: all taken after, ms | memory, MB |');
  say('| ---: | ---: | ---: | ---: |');
  for (const [n, { start, taken, memory }] of [
    [DUE_AT_ONCE, small],
    [clocks, large],
  ] as const)
    say(`| ${n.toLocaleString('en-GB')} | ${start.toFixed(0)} | ${taken} | ${memory.toFixed(0)} |`);
}

/** Stops the service, starts it on the clocks that run, and has a thousand of them come due. */
async function round(on: Parts, filled: RunningService) {
  await filled.stop();
  const from = performance.now();
  const service = await startService(reminders, on);
  const start = performance.now() - from;
  await sleep(FIRST_SWEEP);
  clock.set(new Date(DUE.getTime() - 15_000));
  const taken = await allTaken(service);
  const memory = process.memoryUsage().rss / 1e6;
  await service.stop();
  clock.set(new Date('2026-03-02T10:00:00Z'));
  return { start, taken, memory };
}

/** After how many milliseconds the last of those that were due was taken and told. */
async function allTaken({ transactions }: RunningService): Promise<number> {
  for (;;) {
    const [row] = await transactions.query<{ left: string }>(
      'select count(*) as left from (select from clock where next_due <= $1) as due',
      [DUE],
    );
    if (row?.left === '0') return clock.now().getTime() - DUE.getTime();
    await sleep(20);
  }
}

/** Clocks as ideas of forty forces start them, with a broker in each to be told. */
async function fill({ transactions }: RunningService, n: number): Promise<void> {
  say(`${n.toLocaleString('en-GB')} clocks are made…`);
  const query = (sql: string, given: unknown[] = []) => transactions.query(sql, given);
  for (const table of ['clock', 'known_idea', 'known_role', 'known_person', 'notice'])
    await query(`delete from ${table}`);
  await query(
    `insert into known_person (person_id, subject_hash, organisation, force, machine)
     select gen_random_uuid(), 'broker-' || n, 'force-' || n, 'force-' || n, false from generate_series(0, 39) as n`,
  );
  await query(
    `insert into known_role (grant_id, person_id, role, organisation, force, starts_on)
     select gen_random_uuid(), person_id, 'BROKER', force, force, '2020-01-01' from known_person`,
  );
  await query(
    `with made as (
       insert into clock (id, record, record_kind, idea_id, policy, force, starts_at, next_due)
       select gen_random_uuid(), idea, 'IDEA', idea, 'LOCAL_TRIAGE', 'force-' || n % 40,
         case when n < $2 then $3 else $4 end::timestamptz, case when n < $2 then $5 else '2026-03-05T17:00:00Z' end::timestamptz
       from (select n, gen_random_uuid() as idea from generate_series(0, $1 - 1) as n) as ideas
       returning idea_id, force)
     insert into known_idea (idea_id, reference, stage, audience, force)
     select idea_id, 'IM-2026-' || left(idea_id::text, 8), 'LOCAL_TRIAGE', 'POLICING', force from made`,
    [n, DUE_AT_ONCE, EARLIER, FROM, DUE],
  );
  await query('analyze');
}
