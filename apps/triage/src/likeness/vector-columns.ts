/** Values of one text. */
export const SIZE = 384;

/** A vector of any length as whole numbers from -127 to 127: 384 bytes, and within 0.002 of the same cosine. */
export function packed(vector: ArrayLike<number>): Int8Array {
  let most = 1e-12;
  for (let at = 0; at < SIZE; at++) most = Math.max(most, Math.abs(vector[at] ?? 0));
  return Int8Array.from({ length: SIZE }, (_, at) => Math.round(((vector[at] ?? 0) * 127) / most));
}

/** The vectors of every row in one matrix. A hundred thousand take 38 MB. */
export class VectorColumns {
  private matrix = new Int8Array(SIZE * 256);
  /** Euclidean lengths; 0 for a row that has no vector. */
  private lengths = new Float32Array(256);

  put(row: number, vector: Int8Array): void {
    if (row >= this.lengths.length) this.grow(Math.max(row + 1, this.lengths.length * 2));
    this.matrix.set(vector, row * SIZE);
    this.lengths[row] = Math.hypot(...vector);
  }

  remove(row: number): void {
    if (row < this.lengths.length) this.lengths[row] = 0;
    this.matrix.fill(0, row * SIZE, (row + 1) * SIZE);
  }

  /** The vector of a row; null where it has none. */
  at(row: number): Int8Array | null {
    return this.lengths[row] ? this.matrix.slice(row * SIZE, (row + 1) * SIZE) : null;
  }

  /** The cosine with a vector, -1 to 1; null for a row that has none. */
  likeness(vector: Int8Array): (row: number) => number | null {
    const { matrix, lengths } = this;
    const own = Math.hypot(...vector);
    return (row) => {
      const length = lengths[row];
      if (!length) return null;
      const from = row * SIZE;
      // Four sums at once: the processor need not wait for one to end.
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let at = 0; at < SIZE; at += 4) {
        a += (matrix[from + at] ?? 0) * (vector[at] ?? 0);
        b += (matrix[from + at + 1] ?? 0) * (vector[at + 1] ?? 0);
        c += (matrix[from + at + 2] ?? 0) * (vector[at + 2] ?? 0);
        d += (matrix[from + at + 3] ?? 0) * (vector[at + 3] ?? 0);
      }
      return (a + b + c + d) / (own * length);
    };
  }

  private grow(rows: number): void {
    const [matrix, lengths] = [new Int8Array(rows * SIZE), new Float32Array(rows)];
    matrix.set(this.matrix);
    lengths.set(this.lengths);
    [this.matrix, this.lengths] = [matrix, lengths];
  }
}
