const BUCKETS = 2 ** 18;

/** The words of every row as numbers in one column, so that a search is one pass over them: 4 bytes a word. */
export class WordColumns {
  private words = new Uint32Array(4096);
  private used = 0;
  private readonly start: number[] = [];
  private readonly length: number[] = [];
  private readonly rowsWith = new Float64Array(BUCKETS);
  private readonly counted: boolean[] = [];
  /** Those that count for how rare a word is. */
  rows = 0;
  private dropped = 0;
  /** What words weigh, until a row changes. */
  private known: Float64Array | null = null;

  /** @param counts whether it counts for how rare a word is: what not everyone may read must not show in others' scores */
  put(row: number, words: readonly string[], counts: boolean): void {
    this.remove(row);
    const numbers = numbersOf(words);
    if (this.used + numbers.length > this.words.length) this.makeRoom(numbers.length);
    this.words.set(numbers, this.used);
    this.start[row] = this.used;
    this.length[row] = numbers.length;
    this.used += numbers.length;
    this.counted[row] = counts && numbers.length > 0;
    if (!this.counted[row]) return;
    this.rows++;
    this.known = null;
    for (const number of numbers) this.rowsWith[number] = (this.rowsWith[number] ?? 0) + 1;
  }

  remove(row: number): void {
    const length = this.length[row] ?? 0;
    if (length === 0) return;
    const own = this.of(row);
    this.dropped += length;
    this.length[row] = 0;
    if (!this.counted[row]) return;
    for (const number of own) this.rowsWith[number] = (this.rowsWith[number] ?? 1) - 1;
    this.rows--;
    this.known = null;
  }

  /**
   * A measure of how much of two texts' weight is in words that both have, 0 to 1: the cosine of their words weighted by
   * rarity, log(1 + rows / rows with it). Salton and Buckley, Information Processing and Management 24 (1988).
   */
  likeness(words: Uint32Array): (row: number) => number {
    const weights = this.weights();
    const wanted = new Uint8Array(BUCKETS);
    let own = 0;
    for (const number of words) {
      wanted[number] = 1;
      own += weights[number] ?? 0;
    }
    return (row) => {
      const from = this.start[row] ?? 0;
      const to = from + (this.length[row] ?? 0);
      let [shared, all] = [0, 0];
      for (let at = from; at < to; at++) {
        const number = this.words[at] ?? 0;
        const weight = weights[number] ?? 0;
        all += weight;
        if (wanted[number] === 1) shared += weight;
      }
      return shared === 0 ? 0 : shared / Math.sqrt(own * all);
    };
  }

  private weights(): Float64Array {
    // A word that no row has weighs as one that a single row has.
    const unknown = Math.log(this.rows + 2) ** 2;
    this.known ??= this.rowsWith.map((rows) =>
      rows === 0 ? unknown : Math.log(1 + (this.rows + 1) / rows) ** 2,
    );
    return this.known;
  }

  /** The words of a row, as numbers. */
  of(row: number): Uint32Array {
    const from = this.start[row] ?? 0;
    return this.words.subarray(from, from + (this.length[row] ?? 0));
  }

  private makeRoom(more: number): void {
    const wanted = this.used - this.dropped + more;
    const next = new Uint32Array(Math.max(this.words.length, 2 * wanted));
    let at = 0;
    this.start.forEach((_, row) => {
      const words = this.of(row);
      next.set(words, at);
      this.start[row] = at;
      at += words.length;
    });
    [this.words, this.used, this.dropped] = [next, at, 0];
  }
}

/** Words as numbers, each once. */
export function numbersOf(words: readonly string[]): Uint32Array {
  return Uint32Array.from(new Set(words.map(numberOf)));
}

/** FNV-1a, folded to 18 bits. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return ((hash >>> 18) ^ hash) & (BUCKETS - 1);
}
