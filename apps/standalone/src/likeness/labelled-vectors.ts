import { readFileSync, writeFileSync } from 'node:fs';
import { differing, LikenessModel } from '../../../triage/src/likeness/likeness-model.js';
import { SIZE } from '../../../triage/src/likeness/vector-columns.js';
import { hashOf, labelledTexts, type LabelledText } from './labelled-texts.js';

const FILE = new URL('labelled-vectors.bin', import.meta.url);
const SOURCES = new URL('../../../../../apps/', import.meta.url);
const HASH = 32;

/**
 * The vectors of these texts as they were made last: two thousand take minutes. A file is their hash, then 384 bytes each.
 * @throws Error where they are of other texts.
 */
export function keptVectors(texts: readonly LabelledText[]): Int8Array[] {
  const file = readFileSync(FILE);
  if (!file.subarray(0, HASH).equals(hashOf(texts))) {
    throw new Error('The texts have changed: make their vectors anew by npm run likeness -- vectors.');
  }
  return texts.map((_, at) => new Int8Array(file.subarray(HASH + at * SIZE, HASH + (at + 1) * SIZE)));
}

/** Makes them anew, and the usual text that they differ from, and keeps both in the repository. */
export async function freshVectors(progress: (done: number, all: number) => void): Promise<string> {
  const texts = labelledTexts();
  const model = new LikenessModel();
  const raw: number[][] = [];
  for (const { text } of texts) {
    raw.push(await model.raw(text));
    if (raw.length % 50 === 0) progress(raw.length, texts.length);
  }
  const usual = usualOf(texts, raw);
  const vectors = raw.map((one) => Buffer.from(differing(one, usual).buffer));
  const rounded = usual.map((value) => Number(value.toFixed(4)));
  writeFileSync(new URL('triage/src/likeness/usual-text.data.json', SOURCES), JSON.stringify(rounded));
  const kept = new URL('standalone/src/likeness/labelled-vectors.bin', SOURCES);
  writeFileSync(kept, Buffer.concat([hashOf(texts), ...vectors]));
  return `The vectors of ${texts.length} texts are made.`;
}

/** Between generated texts and written ones, so that neither kind lies together; what is kept for measuring has no part in it. */
function usualOf(texts: readonly LabelledText[], raw: readonly number[][]): number[] {
  const mean = (wanted: (text: LabelledText) => boolean) => {
    const rows = raw.filter((_, at) => texts[at]?.welsh === false && wanted(texts[at]));
    return Array.from(
      { length: SIZE },
      (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length,
    );
  };
  const generated = mean(({ from }) => from === 'generated');
  const written = mean(({ from }) => from === 'pairs' || from === 'examples');
  return generated.map((value, at) => (value + (written[at] ?? 0)) / 2);
}
