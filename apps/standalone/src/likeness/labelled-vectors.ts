import { readFileSync, writeFileSync } from 'node:fs';
import { LikenessModel } from '../../../triage/src/likeness/likeness-model.js';
import { SIZE } from '../../../triage/src/likeness/vector-columns.js';
import { hashOf, labelledTexts, type LabelledText } from './labelled-texts.js';

const FILE = new URL('labelled-vectors.bin', import.meta.url);
const SOURCE = new URL('../../../../../apps/standalone/src/likeness/labelled-vectors.bin', import.meta.url);
const HASH = 32;

/**
 * The vectors of these texts as they were made last: two thousand take minutes. A file is their hash, then 512 bytes each.
 * @throws Error where they are of other texts.
 */
export function keptVectors(texts: readonly LabelledText[]): Int8Array[] {
  const file = readFileSync(FILE);
  if (!file.subarray(0, HASH).equals(hashOf(texts))) {
    throw new Error('The texts have changed: make their vectors anew by npm run likeness -- vectors.');
  }
  return texts.map((_, at) => new Int8Array(file.subarray(HASH + at * SIZE, HASH + (at + 1) * SIZE)));
}

/** Makes them anew and keeps them in the repository. */
export async function freshVectors(progress: (done: number, all: number) => void): Promise<string> {
  const texts = labelledTexts();
  const model = new LikenessModel();
  const vectors: Buffer[] = [];
  for (const { text } of texts) {
    vectors.push(Buffer.from((await model.vector(text)).buffer));
    if (vectors.length % 50 === 0) progress(vectors.length, texts.length);
  }
  writeFileSync(SOURCE, Buffer.concat([hashOf(texts), ...vectors]));
  return `The vectors of ${texts.length} texts are made.`;
}
