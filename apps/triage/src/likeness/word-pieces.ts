/** The first and the last piece of every text, and what stands for a word that no pieces make. */
const [START, END, UNKNOWN] = ['[CLS]', '[SEP]', '[UNK]'];
const LONGEST_WORD = 100;

/** Cuts texts into the pieces that the model knows, by number. */
export class WordPieces {
  private readonly numberOf: ReadonlyMap<string, number>;

  /** @param vocabulary a piece a line; its number is the place of its line */
  constructor(vocabulary: string) {
    this.numberOf = new Map(
      vocabulary
        .trimEnd()
        .split('\n')
        .map((piece, number) => [piece, number]),
    );
  }

  /**
   * The pieces of a text in lower case and without accents, punctuation each its own, between a first and a last.
   * Devlin et al., BERT (2019), "uncased"; words are cut as in Wu et al., Google's Neural Machine Translation System (2016).
   * @param most with the first and the last; what comes after is left out
   */
  of(text: string, most: number): number[] {
    const words = text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}|\p{Cc}(?<!\s)|\uFFFD/gu, '')
      .match(/[\p{P}$+<=>^`|~]|\p{Script=Han}|[^\s\p{P}$+<=>^`|~\p{Script=Han}]+/gu);
    const pieces = (words ?? []).flatMap((word) => this.piecesOf(word));
    return [this.known(START), ...pieces.slice(0, most - 2), this.known(END)];
  }

  /** The longest known beginning, then the longest of what is left, which is marked as going on. */
  private piecesOf(word: string): number[] {
    const pieces: number[] = [];
    for (let from = 0; from < word.length;) {
      let to = word.length;
      const piece = () => this.numberOf.get((from > 0 ? '##' : '') + word.slice(from, to));
      while (to > from && piece() === undefined) to--;
      const number = piece();
      if (number === undefined || word.length > LONGEST_WORD) return [this.known(UNKNOWN)];
      pieces.push(number);
      from = to;
    }
    return pieces;
  }

  private known(piece: string): number {
    const number = this.numberOf.get(piece);
    if (number === undefined) throw new Error(`The vocabulary has no ${piece}.`);
    return number;
  }
}
