import { LikenessIndex } from '../../../../triage/src/likeness/likeness-index.js';
import { packed, SIZE } from '../../../../triage/src/likeness/vector-columns.js';
import { timed, type BenchRow } from '../contest.js';

const WORDS =
  'van charger custody night shift camera locker officer victim town road report phone form search queue desk'.split(
    ' ',
  );

/** The nearest of so many texts, the text's vector known, in process; vectors are made up, as long as the model's. */
export function likenessRow(texts: number): BenchRow {
  return {
    name: 'likeness',
    what: `the nearest ten of ${texts.toLocaleString('en-GB')} texts, the text’s vector known, in process`,
    floor: 'bare dot products over the same matrix',
    budget: 0.7,
    prepare: async () => {
      const vectors = Array.from({ length: texts }, () => packed(madeUp()));
      const matrix = new Int8Array(texts * SIZE);
      vectors.forEach((vector, row) => matrix.set(vector, row * SIZE));
      const index = new LikenessIndex();
      vectors.forEach((vector, row) =>
        index.put({ id: `idea-${row}`, kind: 'idea', text: textOf(row), welsh: false, vector, within: null }),
      );
      const viewer = { forces: [], everyForce: true };
      return {
        ours: () =>
          timed((turn) => {
            const vector = vectors[turn % texts] ?? null;
            return index.nearest({ text: textOf(turn), welsh: false, vector, viewer, first: 10 });
          }, 3000),
        floor: () =>
          timed((turn) => nearestByDots(matrix, vectors[turn % texts] ?? new Int8Array(SIZE)), 3000),
      };
    },
  };
}

function nearestByDots(matrix: Int8Array, vector: Int8Array): number {
  let [best, at] = [-Infinity, -1];
  for (let start = 0; start < matrix.length; start += SIZE) {
    let dot = 0;
    for (let n = 0; n < SIZE; n++) dot += (matrix[start + n] ?? 0) * (vector[n] ?? 0);
    if (dot > best) [best, at] = [dot, start / SIZE];
  }
  return at;
}

function madeUp(): number[] {
  return Array.from({ length: SIZE }, () => Math.random() - 0.5);
}

function textOf(row: number): string {
  return Array.from({ length: 24 }, (_, at) => WORDS[(row * 7 + at * at + at) % WORDS.length]).join(' ');
}
