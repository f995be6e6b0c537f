import type { Problems } from './form.js';
import type { Word, Words } from './words.js';

/**
 * The summary of errors with the label of each field before what is wrong with it, for forms where one sentence is said of
 * several. What a label says in brackets is left out, and its question mark.
 */
export function namedProblems(
  { list, of }: Problems,
  labels: Readonly<Record<string, Word>>,
  words: Words,
): Problems {
  const named = list.map((one) => {
    const label = labels[one.href?.slice(1) ?? ''];
    if (label === undefined) return one;
    return { ...one, text: `${words.say(label).replace(/ \(.*\)$|\?$/, '')}: ${one.text}` };
  });
  return { list: named, of };
}
