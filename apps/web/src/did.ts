import type { Visit } from './visit.js';
import type { Word } from './words.js';

/** What was done last, in words: the address names it as `did`. Empty where it names nothing that the page can say. */
export function didOf(
  visit: Visit,
  sentences: Readonly<Record<string, Word>>,
  values: Readonly<Record<string, string>> = {},
): string {
  const name = visit.query('did');
  const word = Object.hasOwn(sentences, name) ? sentences[name] : undefined;
  return word === undefined ? '' : visit.words.say(word, values);
}
