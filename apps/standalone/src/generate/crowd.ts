import { uuidOf, type Random } from './random.js';

const LOG2_PEOPLE = 18;
const PEOPLE = 2 ** LOG2_PEOPLE;
/** Odd, so that steps of it come to everybody before they come to anybody twice. */
const STRIDE = 104_729;
const SEED = 0x5eed;
const MOST = 900;

/** A row of intake's table of support. */
export interface SupportRow {
  readonly ideaId: string;
  readonly personId: string;
  readonly force: string | null;
  readonly at: Date;
}

export interface Supported {
  readonly id: string;
  readonly force: string | null;
  /** Whether those of other forces may read it. */
  readonly open: boolean;
  /** In milliseconds: from when until when it could be supported. */
  readonly from: number;
  readonly until: number;
}

/** The people of all forces, made up: so many of each as its size says. They support ideas, and are known to nobody. */
export class Crowd {
  private readonly forceOf: readonly (string | null)[];
  private readonly ids: string[] = [];
  private readonly rangeOf = new Map<string | null, { first: number; count: number }>();

  constructor(sizes: readonly (readonly [force: string | null, size: number])[]) {
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    const forceOf: (string | null)[] = [];
    for (const [force, size] of sizes) {
      const [first, count] = [forceOf.length, Math.max(1, Math.floor((size / total) * PEOPLE))];
      this.rangeOf.set(force, { first, count });
      for (let n = 0; n < count; n++) forceOf.push(force);
    }
    this.forceOf = forceOf;
  }

  /** Those who support an idea, each once, more of its own force than of others. */
  supporters(idea: Supported, count: number, random: Random): SupportRow[] {
    const own = this.rangeOf.get(idea.force);
    const near = own ? Math.min(own.count, Math.ceil(count * (idea.open ? 0.6 : 1))) : 0;
    const start = own ? random.below(own.count) : 0;
    const people = Array.from({ length: near }, (_, n) => (own ? own.first + ((start + n) % own.count) : 0));
    const away = random.below(PEOPLE);
    for (let n = 0; idea.open && n < count - near; n++) {
      const person = (away + n * STRIDE) % PEOPLE;
      if (person < this.forceOf.length && this.forceOf[person] !== idea.force) people.push(person);
    }
    return people.map((person) => ({
      ideaId: idea.id,
      personId: (this.ids[person] ??= uuidOf(SEED, person)),
      force: this.forceOf[person] ?? null,
      at: soonAfter(idea, random),
    }));
  }
}

/** Most have none, a few have hundreds: after Lomax, 1954, with a mean of about three times `scale`. */
export function longTail(scale: number, random: Random): number {
  return Math.min(MOST, Math.floor(scale * ((1 - random.next()) ** -0.75 - 1)));
}

/** A moment between two, the earlier the likelier. */
export function soonAfter({ from, until }: Pick<Supported, 'from' | 'until'>, random: Random): Date {
  return new Date(from + Math.floor(random.next() ** 3 * Math.max(0, until - from)));
}
