/** What one way of doing the work did in one round. */
export interface Sample {
  readonly perSecond: number;
  /** Milliseconds for one piece of work. */
  readonly p50: number;
  readonly p99: number;
}
export type Contestant = () => Promise<Sample>;

/** A row of the bench, made ready: this system and its floor at the same work, and others who do it too. */
export interface Contest {
  readonly ours: Contestant;
  readonly floor: Contestant;
  readonly others?: Readonly<Record<string, Contestant>>;
  /** What the ratio compares: how much is done in a second, or how long one takes at p99. */
  readonly by?: 'perSecond' | 'p99';
  /** Megabytes that this system's processes hold now. */
  readonly memory?: () => number;
  readonly stop?: () => Promise<void>;
}

/** A row of the table: what is measured against what, and how much of the floor is asked for. */
export interface BenchRow {
  readonly name: string;
  readonly what: string;
  readonly floor: string;
  /** The least ratio. */
  readonly budget: number;
  /** Where the profile is described that shows why it cannot be met; null where it is met. */
  readonly explained?: string;
  prepare(): Promise<Contest>;
}

export interface Measured {
  readonly name: string;
  /** Of the floor's: the median of the rounds. Above 1 this system is the quicker. */
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
  readonly budget: number;
  readonly met: boolean;
  readonly explained: string | null;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly memory: number | null;
  /** The same ratio of others who did the work in the same rounds. */
  readonly others: Readonly<Record<string, number>>;
}

/** Rounds in turn, after one to warm up, so that whatever else the machine does meets all of them alike. */
export async function hold(row: BenchRow, contest: Contest, rounds: number): Promise<Measured> {
  const runs: Round[] = [];
  for (let round = 0; round <= rounds; round++) {
    const run = await oneRound(contest);
    if (round > 0) runs.push(run);
  }
  const { by = 'perSecond' } = contest;
  const ratios = runs.map(({ ours, floor }) => ratioOf(ours, floor, by));
  const ratio = median(ratios);
  const names = Object.keys(contest.others ?? {});
  return {
    ...{ name: row.name, ratio, least: Math.min(...ratios), most: Math.max(...ratios) },
    ...{ budget: row.budget, met: ratio >= row.budget, explained: row.explained ?? null },
    p50: median(runs.map(({ ours }) => ours.p50)),
    p99: median(runs.map(({ ours }) => ours.p99)),
    perSecond: median(runs.map(({ ours }) => ours.perSecond)),
    memory: contest.memory?.() ?? null,
    others: Object.fromEntries(
      names.map((name) => [
        name,
        median(runs.map(({ others, floor }) => ratioOf(others[name] ?? NOTHING, floor, by))),
      ]),
    ),
  };
}

interface Round {
  readonly ours: Sample;
  readonly floor: Sample;
  readonly others: Readonly<Record<string, Sample>>;
}
const NOTHING: Sample = { perSecond: 0, p50: Infinity, p99: Infinity };

async function oneRound({ ours, floor, others = {} }: Contest): Promise<Round> {
  const floorDid = await floor();
  const oursDid = await ours();
  const othersDid: Record<string, Sample> = {};
  for (const [name, other] of Object.entries(others)) othersDid[name] = await other();
  return { ours: oursDid, floor: floorDid, others: othersDid };
}

function ratioOf(one: Sample, floor: Sample, by: 'perSecond' | 'p99'): number {
  return by === 'perSecond' ? one.perSecond / floor.perSecond : floor.p99 / one.p99;
}

/** The middle of an odd number of values, the mean of the two in the middle of an even one; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** The value that this share of all is at or below (nearest rank); NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Does the same piece of work again and again for about so long, one at a time. */
export async function timed(work: (turn: number) => unknown, milliseconds = 1500): Promise<Sample> {
  const took: number[] = [];
  const began = performance.now();
  for (let turn = 0; performance.now() - began < milliseconds; turn++) {
    const start = performance.now();
    // In process there is nothing to wait for, and waiting would be most of what is measured.
    const doing = work(turn);
    if (doing instanceof Promise) await doing;
    took.push(performance.now() - start);
  }
  const seconds = (performance.now() - began) / 1000;
  return { perSecond: took.length / seconds, p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
}
