import { beginAgain, one } from './labelled-identifiers.js';
import { found, misses } from './labelled-texts.data.js';

/**
 * The generated half of the labelled set of the check: identifiers that are made here by their formats, in sentences of
 * the field, and beside each kind its near-misses. The same texts each time.
 */
export const LABELLED_TEXTS = 'libs/check/labelled/generated.txt';

/** The file's text: nine sentences of each kind, eight of each near-miss. */
export async function labelledTexts(): Promise<string> {
  beginAgain();
  const lines = ['# Made by scripts/make-labelled-texts.ts; do not edit.'];
  for (const [type, value, sentences] of found) {
    for (let count = 0; count < 9; count += 1) {
      lines.push(one(sentences).replace('#', () => `[[${type}|${value()}]]`));
    }
  }
  for (const [value, sentences] of misses) {
    for (let count = 0; count < 8; count += 1) lines.push(one(sentences).replace('#', value));
  }
  return `${[...new Set(lines)].join('\n')}\n`;
}
