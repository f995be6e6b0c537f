import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { services } from '@idea-map/contracts';
import { ask, graphql, type Asked } from './http.js';
import { QUESTIONS, type Question, type QuestionName } from './questions.js';
import type { Benched } from './system.js';

/** How the system stood after one stretch of the load. */
export interface Stretch {
  readonly minute: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Megabytes of its processes, PostgreSQL apart. */
  readonly memory: number;
  /** To PostgreSQL. */
  readonly connections: number;
  /** Events that are said and not yet sent. */
  readonly waiting: number;
  /** Events that are sent and not yet handled by the map. */
  readonly unhandled: number;
  readonly parked: number;
}
export interface Soaked {
  /** A second, with as many asking as get an answer. */
  readonly peak: number;
  readonly stretches: readonly Stretch[];
  /** What grew or stayed behind, in words; empty where all held. */
  readonly faults: readonly string[];
}

const CONNECTIONS = 16;
const PEAK_SECONDS = 20;
const STRETCH_SECONDS = 60;
/** For the last events to be handled once nobody asks any more, in milliseconds. */
const AFTERWARDS = 10_000;

/** Of twenty: what people do on such a day. One in ten submits. */
const MIX: Readonly<Partial<Record<QuestionName, number>>> = {
  ...{ list: 6, filter: 3, 'text search': 2, map: 1, markers: 2 },
  ...{ facets: 1, queue: 2, likeness: 1, submission: 2 },
};

/** Holds half of what it can do at most, for so many minutes, and looks at it after each. */
export async function soak(
  system: Benched,
  { minutes, say }: { readonly minutes: number; readonly say: (line: string) => void },
): Promise<Soaked> {
  const all = await questions(system);
  const { perSecond: peak } = await ask(all, { connections: CONNECTIONS, duration: PEAK_SECONDS });
  say(`Peak: ${peak.toFixed(0)} a second. Now ${(peak / 2).toFixed(0)} a second for ${minutes} minutes`);
  await settled(system);
  const stretches: Stretch[] = [];
  for (let minute = 1; minute <= minutes; minute++) {
    const load = { connections: CONNECTIONS, duration: STRETCH_SECONDS, overallRate: Math.round(peak / 2) };
    const did = await ask(all, load);
    const stretch = { minute, ...did, memory: system.memory(), ...(await counted(system)) };
    stretches.push(stretch);
    say(lineOf(stretch));
  }
  return { peak, stretches, faults: [...faultsOf(stretches), ...left(await settled(system))] };
}

async function questions(system: Benched): Promise<Asked[]> {
  let turn = 0;
  const asked: Asked[] = [];
  for (const [name, times] of Object.entries(MIX)) {
    const { as, query, of }: Question = QUESTIONS[name as QuestionName];
    const one = graphql(system.url, await system.token(as), { query });
    const body = () => JSON.stringify({ query, ...(of ? { variables: of(++turn) } : {}) });
    asked.push(...Array.from({ length: times }, () => ({ ...one, body })));
  }
  return asked;
}

type Counted = Pick<Stretch, 'connections' | 'waiting' | 'unhandled' | 'parked'>;

async function counted({ database }: Benched): Promise<Counted> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    const sum = (table: string, where: string) =>
      services.map((name) => `(select count(*) from ${name}.${table} where ${where})`).join(' + ');
    const { rows } = await client.query<Record<keyof Counted, string>>(
      `select (select count(*) from pg_stat_activity where backend_type = 'client backend') as connections,
         ${sum('outbox', 'published_at is null')} as waiting,
         (select count(*) from intake.outbox o where o.name = 'idea.submitted.v1' and o.published_at > now() - interval '2 minutes'
           and not exists (select from atlas.inbox i where i.id = o.id)) as unhandled,
         ${sum('parked_event', 'true')} as parked`,
    );
    const [row] = rows;
    return {
      connections: Number(row?.connections),
      waiting: Number(row?.waiting),
      unhandled: Number(row?.unhandled),
      parked: Number(row?.parked),
    };
  } finally {
    await client.end();
  }
}

/** What is left once nobody asks and there was time to handle it. */
async function settled(system: Benched): Promise<Counted> {
  for (const end = Date.now() + AFTERWARDS; ; await sleep(250)) {
    const found = await counted(system);
    if (found.waiting + found.unhandled === 0 || Date.now() > end) return found;
  }
}

function left({ waiting, unhandled, parked }: Counted): string[] {
  const seconds = AFTERWARDS / 1000;
  return [
    ...(waiting > 0 ? [`${waiting} events were not sent ${seconds} s after the load ended.`] : []),
    ...(unhandled > 0 ? [`${unhandled} events were not handled ${seconds} s after the load ended.`] : []),
    ...(parked > 0 ? [`${parked} events were parked.`] : []),
  ];
}

/** Between the second and the last third of the time, so that what fills once, such as caches, has filled. */
export function faultsOf(stretches: readonly Stretch[]): string[] {
  const third = Math.floor(stretches.length / 3);
  if (third === 0) return [];
  const [second, last] = [stretches.slice(third, 2 * third), stretches.slice(-third)];
  const grew = (name: keyof Stretch, times: number, what: string): string[] => {
    const [before, after] = [mean(second, name), mean(last, name)];
    if (after <= before * times) return [];
    return [`${what} grew from ${before.toFixed(0)} to ${after.toFixed(0)}.`];
  };
  return [
    ...grew('memory', 1.1, 'Memory, in MB,'),
    ...grew('connections', 1, 'Connections'),
    ...grew('p99', 1.5, 'The slowest hundredth, in ms,'),
    // As many as come in a second are on their way at any moment, and tell nothing.
    ...(mean(last, 'waiting') > mean(last, 'perSecond')
      ? grew('waiting', 2, 'What waits in the outboxes')
      : []),
  ];
}

function mean(stretches: readonly Stretch[], name: keyof Stretch): number {
  return stretches.reduce((sum, stretch) => sum + stretch[name], 0) / stretches.length;
}

export function lineOf({ minute, perSecond, p50, p99, memory, ...rest }: Stretch): string {
  const { connections, waiting, unhandled, parked } = rest;
  return (
    `  minute ${minute}: ${perSecond.toFixed(0)} a second, p50 ${p50} ms, p99 ${p99} ms, ${memory.toFixed(0)} MB, ` +
    `${connections} connections, ${waiting} waiting, ${unhandled} unhandled, ${parked} parked`
  );
}
