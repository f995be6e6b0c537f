import type { Problems } from './form.js';
import type { Word, Words } from './words.js';

/**
 * The summary of errors with the label of each field before what is wrong with it, for forms where one sentence is said of
 * several. What a label says in brackets is left out, and its question mark.
 */
export function namedProblems(
  problems: Problems,
  labels: Readonly<Record<string, Word>>,
  words: Words,
): Problems {
  const said = Object.entries(labels).map(([field, label]) => [
    field,
    words.say(label).replace(/ \(.*\)$|\?$/, ''),
  ]);
  return labelledProblems(problems, Object.fromEntries(said) as Record<string, string>);
}

/** The same where what stands at the fields is no word of ours, but data. */
export function labelledProblems({ list, of }: Problems, labels: Readonly<Record<string, string>>): Problems {
  const named = list.map((one) => {
    const label = labels[one.href?.slice(1) ?? ''];
    return label === undefined ? one : { ...one, text: `${label}: ${one.text}` };
  });
  return { list: named, of };
}
