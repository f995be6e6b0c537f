import { VectorColumns } from './vector-columns.js';
import { numbersOf, WordColumns } from './word-columns.js';
import { comparedGroups, comparedWords } from './words-of-text.js';

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
  /** The least score that is shown: `shownFrom` unless given. */
  readonly from?: number;
}

export interface Like {
  readonly id: string;
  readonly kind: LikenessKind;
  /** 0 to 1. */
  readonly score: number;
}

type Ranking = Pick<LikenessQuery, 'viewer' | 'first' | 'from'> & { readonly except?: string };

/** Of two English texts' likeness, so much is of meaning, of words, and of what words stand for. Welsh is compared by words. */
const SHARES = { meaning: 0.7, words: 0.15, groups: 0.15 };
/**
 * The least score that is shown, of so many texts: of ten that have no like, one is shown something. The more strangers there are,
 * the nearer comes the nearest of them, as the greatest of n numbers by chance grows with the root of 2 ln n (Fisher and Tippett,
 * 1928): 0.29 of sixty texts, 0.39 of five hundred, 0.44 of two thousand. By `npm run likeness -- measure`, as the shares.
 * Never from less than 0.30: of a handful of texts too, two with nothing in common reach 0.28.
 */
export function shownFrom(texts: number): number {
  const grown = 0.146 * Math.sqrt(2 * Math.log(Math.max(2, texts))) - 0.125;
  return Math.min(0.57, Math.max(0.3, grown));
}

/** Every text that may be found, and the nearest to any other: one pass over columns of numbers. */
export class LikenessIndex {
  private readonly rowOf = new Map<string, number>();
  private readonly rows: (LikenessRow | null)[] = [];
  private readonly vectors = new VectorColumns();
  private readonly words = new WordColumns();
  private readonly groups = new WordColumns();

  get size(): number {
    return this.rowOf.size;
  }

  /** Adds a text or takes it up as it is now. */
  put(given: LikenessRow): void {
    const row = this.rowOf.get(given.id) ?? this.rows.length;
    this.rowOf.set(given.id, row);
    // What is said in columns is not said twice.
    this.rows[row] = { ...given, text: '', vector: null };
    const words = comparedWords(given.text, given.welsh);
    const counts = given.within === null;
    this.words.put(row, words, counts);
    this.groups.put(row, given.welsh ? [] : comparedGroups(words), counts);
    if (given.vector) this.vectors.put(row, given.vector);
    else this.vectors.remove(row);
  }

  remove(id: string): void {
    const row = this.rowOf.get(id);
    if (row === undefined) return;
    this.rowOf.delete(id);
    this.rows[row] = null;
    this.words.remove(row);
    this.groups.remove(row);
    this.vectors.remove(row);
  }

  /** What is nearest to a text that is here; nothing for one that is not, or not to this viewer. */
  likeOf(id: string, asked: Pick<LikenessQuery, 'viewer' | 'first' | 'from'>): Like[] {
    const row = this.rows[this.rowOf.get(id) ?? -1];
    if (!row || !mayFind(row, asked.viewer)) return [];
    const at = this.rowOf.get(id) ?? -1;
    const sought = { words: this.words.of(at), groups: this.groups.of(at) };
    const score = this.scoreOf({ ...sought, vector: row.welsh ? null : this.vectors.at(at) });
    return this.ranked(score, { ...asked, except: id });
  }

  /** The nearest, best first, of those that the viewer may read and that are near enough to be shown. */
  nearest({ text, welsh, vector, viewer, first }: LikenessQuery): Like[] {
    const words = comparedWords(text, welsh);
    const groups = welsh ? [] : comparedGroups(words);
    const sought = { words: numbersOf(words), groups: numbersOf(groups), vector };
    return this.ranked(this.scoreOf(sought), { viewer, first });
  }

  private ranked(
    score: (at: number, isWelsh: boolean) => number,
    { viewer, first, from = shownFrom(this.words.rows), except }: Ranking,
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

  private scoreOf({ words, groups, vector }: Sought) {
    const byWords = this.words.likeness(words);
    const byGroups = this.groups.likeness(groups);
    const byMeaning = vector && this.vectors.likeness(vector);
    return (at: number, isWelsh: boolean): number => {
      const meaning = isWelsh || !byMeaning ? null : byMeaning(at);
      const shared = byWords(at);
      if (meaning === null) return shared;
      return SHARES.meaning * Math.max(0, meaning) + SHARES.words * shared + SHARES.groups * byGroups(at);
    };
  }
}

interface Sought {
  readonly words: Uint32Array;
  readonly groups: Uint32Array;
  readonly vector: Int8Array | null;
}

function mayFind({ within }: LikenessRow, { forces, everyForce }: LikenessViewer): boolean {
  return within === null || everyForce || forces.includes(within);
}
