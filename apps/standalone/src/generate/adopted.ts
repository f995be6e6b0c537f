import type { Adoption, Level } from '@idea-map/contracts';
import { soonAfter } from './crowd.js';
import { weighted, type Random } from './random.js';
import { notes } from './sharing-phrases.data.js';

/** A row of triage's table of responses, which has no entity. */
export interface ResponseRow {
  readonly id: string;
  readonly ideaId: string;
  readonly level: Level;
  readonly force: string;
  readonly answer: Adoption;
  readonly note: string;
  readonly by: string;
  readonly at: Date;
  readonly replacedAt: Date | null;
}

/** No more of the forces have answered: on an idea that all have answered no clock would run. */
const MOST = 0.6;
/** Of a hundred answers so many took the place of an earlier one. */
const CHANGED = 0.1;
const answers = weighted<Adoption>([
  ['INTERESTED', 28],
  ['ADOPTED', 20],
  ['ADAPTING', 15],
  ['TRIALLING', 14],
  ['DECLINED', 12],
  ['ALREADY_DOING', 9],
  ['STOPPED', 2],
]);

export interface Asked {
  readonly ideaId: string;
  readonly forces: readonly string[];
  readonly sharedAt: Date;
  /** In milliseconds: everything happened before. */
  readonly end: number;
  readonly brokerOf: (force: string) => string;
}

/** What forces answered to an idea that was shared nationally: a few at first, and never all of them. */
export function adopted({ ideaId, forces, sharedAt, end, brokerOf }: Asked, random: Random): ResponseRow[] {
  const count = Math.floor(random.next() ** 2 * MOST * forces.length);
  const span = { from: sharedAt.getTime(), until: end };
  return some(forces, count, random).flatMap((force) => {
    const at = soonAfter(span, random);
    const row = (given: Pick<ResponseRow, 'answer' | 'at' | 'replacedAt'>): ResponseRow => ({
      ...{ id: random.uuid(given.at.getTime()), ideaId, level: 'NATIONAL', force, by: brokerOf(force) },
      ...{ ...given, note: random.skewed(notes[given.answer]) },
    });
    const last = row({ answer: answers(random), at, replacedAt: null });
    if (!random.chance(CHANGED)) return [last];
    const before = soonAfter({ from: span.from, until: at.getTime() }, random);
    return [row({ answer: 'INTERESTED', at: before, replacedAt: at }), last];
  });
}

/** So many different ones, as good as by lot. */
function some<Item>(from: readonly Item[], count: number, random: Random): Item[] {
  const left = [...from];
  return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)).flat();
}
