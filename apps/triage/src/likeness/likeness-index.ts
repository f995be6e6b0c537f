import { VectorColumns } from './vector-columns.js';
import { numbersOf, WordColumns } from './word-columns.js';
import { comparedWords } from './words-of-text.js';

export type LikenessKind = 'idea' | 'evidence';

/** A text as the index holds it. */
export interface LikenessRow {
  readonly id: string;
  readonly kind: LikenessKind;
  readonly text: string;
  readonly welsh: boolean;
  /** Null until it is made, and for a text that the model has no language for. */
  readonly vector: Int8Array | null;
  /** The one force that may read it; null for everyone who holds a role. */
  readonly within: string | null;
}

/** Who asks: of which forces they are, and whether they may read what is for any one force. */
export interface LikenessViewer {
  readonly forces: readonly string[];
  readonly everyForce: boolean;
}

/** What is looked for: a text with its vector, where there is one. */
export interface LikenessQuery {
  readonly text: string;
  readonly welsh: boolean;
  readonly vector: Int8Array | null;
  readonly viewer: LikenessViewer;
  readonly first: number;
  /** The least score that is shown: SHOWN_FROM unless given. */
  readonly from?: number;
}

export interface Like {
  readonly id: string;
  readonly kind: LikenessKind;
  /** 0 to 1. */
  readonly score: number;
}

type Ranking = Pick<LikenessQuery, 'viewer' | 'first' | 'from'> & { readonly except?: string };

/** Of two English texts' likeness, this much is of meaning and the rest of words. By `npm run likeness -- measure`. */
const OF_MEANING = 0.4;
/** Below, nothing is shown: chosen by the same measure. */
export const SHOWN_FROM = 0.2;

/** Every text that may be found, and the nearest to any other: one pass over columns of numbers. */
export class LikenessIndex {
  private readonly rowOf = new Map<string, number>();
  private readonly rows: (LikenessRow | null)[] = [];
  private readonly vectors = new VectorColumns();
  private readonly words = new WordColumns();

  get size(): number {
    return this.rowOf.size;
  }

  /** Adds a text or takes it up as it is now. */
  put(given: LikenessRow): void {
    const row = this.rowOf.get(given.id) ?? this.rows.length;
    this.rowOf.set(given.id, row);
    // What is said in columns is not said twice.
    this.rows[row] = { ...given, text: '', vector: null };
    this.words.put(row, comparedWords(given.text, given.welsh));
    if (given.vector) this.vectors.put(row, given.vector);
    else this.vectors.remove(row);
  }

  remove(id: string): void {
    const row = this.rowOf.get(id);
    if (row === undefined) return;
    this.rowOf.delete(id);
    this.rows[row] = null;
    this.words.remove(row);
    this.vectors.remove(row);
  }

  /** What is nearest to a text that is here; nothing for one that is not, or not to this viewer. */
  likeOf(id: string, asked: Pick<LikenessQuery, 'viewer' | 'first' | 'from'>): Like[] {
    const row = this.rows[this.rowOf.get(id) ?? -1];
    if (!row || !mayFind(row, asked.viewer)) return [];
    const at = this.rowOf.get(id) ?? -1;
    const score = this.scoreOf(this.words.of(at), row.welsh ? null : this.vectors.at(at));
    return this.ranked(score, { ...asked, except: id });
  }

  /** The nearest, best first, of those that the viewer may read and that are near enough to be shown. */
  nearest({ text, welsh, vector, viewer, first }: LikenessQuery): Like[] {
    return this.ranked(this.scoreOf(numbersOf(comparedWords(text, welsh)), vector), { viewer, first });
  }

  private ranked(
    score: (at: number, isWelsh: boolean) => number,
    { viewer, first, from = SHOWN_FROM, except }: Ranking,
  ): Like[] {
    const found: Like[] = [];
    let least = from;
    this.rows.forEach((row, at) => {
      if (!row || row.id === except || !mayFind(row, viewer)) return;
      const likeness = score(at, row.welsh);
      if (likeness < least) return;
      found.push({ id: row.id, kind: row.kind, score: Math.min(1, likeness) });
      found.sort((one, other) => other.score - one.score);
      if (found.length > first) found.pop();
      if (found.length === first) least = Math.max(from, found.at(-1)?.score ?? 0);
    });
    return found;
  }

  private scoreOf(words: Uint32Array, vector: Int8Array | null) {
    const byWords = this.words.likeness(words);
    const byMeaning = vector && this.vectors.likeness(vector);
    return (at: number, isWelsh: boolean): number => {
      const meaning = isWelsh || !byMeaning ? null : byMeaning(at);
      const shared = byWords(at);
      return meaning === null ? shared : OF_MEANING * Math.max(0, meaning) + (1 - OF_MEANING) * shared;
    };
  }
}

function mayFind({ within }: LikenessRow, { forces, everyForce }: LikenessViewer): boolean {
  return within === null || everyForce || forces.includes(within);
}
