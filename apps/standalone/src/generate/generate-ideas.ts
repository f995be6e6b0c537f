import { setImmediate } from 'node:timers/promises';
import pg from 'pg';
import { londonDay } from '@idea-map/runtime';
import { Progress, type ProgressTarget } from '../../../geography/src/import/progress.js';
import { SWEEP } from '../../../atlas/src/tallies.js';
import { nameOf } from './copy-table.js';
import { Calendar } from './calendar.js';
import { IdeaMaker, type Made } from './idea-maker.js';
import { Lanes } from './lanes.js';
import { readNation } from './nation.js';
import { Random } from './random.js';
import { takeReferences } from './references.js';
import { DAY, submissionTimes } from './rhythm.js';
import { countIn, noCounts, type Counts } from './summary.js';
import { Batch, tables } from './tables.js';

export interface Wanted {
  readonly ideas: number;
  /** The same seed on the same database and day makes the same ideas. */
  readonly seed: string;
  /** Over how many months, up to yesterday, they came in. */
  readonly months: number;
}

export interface Surroundings {
  /** An administrator's. */
  readonly url: string;
  /** Whether nobody else uses the database meanwhile. */
  readonly alone: boolean;
  readonly now: Date;
  readonly progress: ProgressTarget;
}

/** Atlas notes each card of a small change, and of one above a thousand only that there was much. */
const BATCH = 5000;
/** After so many the connections are looked after, lest they wait for what is ready. */
const BREATH = 50;

/**
 * Writes ideas into the tables of every service as the services would have written them one by one, and says nothing
 * to anybody. All of them are there in the end, or none.
 */
export async function generateIdeas(
  wanted: Wanted,
  { url, alone, now, progress }: Surroundings,
): Promise<Counts> {
  const client = new pg.Client({ connectionString: url, application_name: 'idea-map generate' });
  await client.connect();
  try {
    await enter(client);
    await clearHalves(client);
    const today = londonDay(now);
    const nation = await readNation(client, today);
    const first = await takeReferences(client, wanted.ideas);
    const random = Random.of(`ideas ${wanted.seed} ${first}`);
    const end = Date.parse(today);
    const calendar = new Calendar(end - (wanted.months + 1) * 31 * DAY, end + 30 * DAY);
    const maker = new IdeaMaker({ nation, random, calendar, end, today });
    const times = submissionTimes(wanted.ideas, { end, months: wanted.months }, random);
    const tell = new Progress(wanted.ideas, progress);
    const isMost = alone && (await ideasThere(client)) <= wanted.ideas;
    const lanes = await (isMost ? Lanes.openAlone(url) : Lanes.openBeside(url));
    const counts = await load(lanes, ideas(maker, times, first), (done) => tell.tell(done, done));
    tell.say('Collecting statistics.');
    await tidy(client);
    return counts;
  } finally {
    await client.end();
  }
}

function* ideas(maker: IdeaMaker, times: Iterable<number>, first: number): Generator<Made> {
  let number = first;
  for (const at of times) yield maker.make(at, number++);
}

async function load(lanes: Lanes, made: Iterable<Made>, tell: (done: number) => void): Promise<Counts> {
  try {
    const counts = noCounts();
    const batch = new Batch();
    const send = async () => {
      await lanes.take(batch.taken());
      tell(counts.ideas);
    };
    for (const one of made) {
      batch.add(one);
      countIn(one, counts);
      if (batch.size === BATCH) await send();
      else if (batch.size % BREATH === 0) await setImmediate();
    }
    await send();
    await lanes.commit();
    return counts;
  } catch (error) {
    await lanes.abandon();
    throw error;
  }
}

/** What the services come to with time: tallies added up, no trace of what was deleted, and statistics for the planner. */
async function tidy(client: pg.Client): Promise<void> {
  await client.query('set search_path = atlas');
  await client.query(SWEEP);
  const written = tables.map(nameOf);
  const tallies = ['atlas.card_tally', 'atlas.card_tally_change'];
  await client.query(`vacuum (analyze) ${[...written, ...tallies].join(', ')}`);
}

async function ideasThere(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from intake.idea');
  return rows[0]?.n ?? 0;
}

async function enter(client: pg.Client): Promise<void> {
  // A lock of the session goes with it, however this process ends.
  const lock = await client.query<{ mine: boolean }>(
    `select pg_try_advisory_lock(hashtextextended('generate ideas', 3)) as mine`,
  );
  if (!lock.rows[0]?.mine)
    throw new Error('Ideas are being generated here already. Wait for the end of that.');
}

/** Clears what an end between two commits left behind: cards and their places that no idea stands behind. */
async function clearHalves(client: pg.Client): Promise<void> {
  const noIdea = (id: string) => `not exists (select from intake.idea i where i.id = ${id})`;
  await client.query(`
    set search_path = atlas, extensions;
    delete from card c where ${noIdea('c.id')};
    delete from card_place p where ${noIdea('p.idea_id')};
    delete from docket_due d where ${noIdea('d.idea_id')};
    reset search_path`);
}
