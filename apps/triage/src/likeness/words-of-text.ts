import { thesaurus } from './thesaurus.data.js';

/** English words that say nothing of what a text is about. */
const COMMON = new Set(
  `about after all also an and any are as at be because been before being but by can could do does each every for from had
  has have he her him his how if in into is it its itself let many may more most much must no nobody nor not of off on one
  only or our out over own so some such than that the their them then there these they this those to too until up us very
  was we were what when where which while who whom why will with within without would you your`.split(/\s+/),
);

const WELSH = new Set(
  'yn yr mae ar ac gan wrth dros nid oes sydd bod ei eu ein eich ond neu hefyd gyda drwy byddai fyddai dyna'.split(
    ' ',
  ),
);

/** Lower-case words of two letters or more, without apostrophes. */
function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? []
  );
}

/** Whether a text is in Welsh, by its commonest words: more than one word in twelve. */
export function isWelsh(text: string): boolean {
  const words = plainWords(text);
  return words.filter((word) => WELSH.has(word)).length * 12 > words.length;
}

/** What a text is compared by, word for word: each once, near forms of a word as one. */
export function comparedWords(text: string, welsh: boolean): string[] {
  const words = plainWords(text);
  const kept = welsh
    ? words.filter((word) => word.length > 2 && !WELSH.has(word)).map(welshStem)
    : words.filter((word) => word.length > 2 && !COMMON.has(word)).map(englishStem);
  return [...new Set(kept)];
}

// Endings with what stands in their place, the longest first: the steps of M. F. Porter, An algorithm for suffix stripping
// (1980), taken in one.
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['isation', 'ise'],
  ['fulness', 'ful'],
  ['nesses', ''],
  ['ations', ''],
  ['ments', ''],
  ['ation', ''],
  ['ators', ''],
  ['ment', ''],
  ['ness', ''],
  ['ator', ''],
  ['ings', ''],
  ['ally', ''],
  ['edly', ''],
  ['ing', ''],
  ['ies', 'i'],
  ['ied', 'i'],
  ['ers', ''],
  ['ors', ''],
  ['er', ''],
  ['ed', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
  ['y', 'i'],
  ['e', ''],
];
const SHORTEST = 3;

function englishStem(word: string): string {
  const fits = ([ending, instead]: readonly [string, string]) =>
    word.endsWith(ending) && word.length - ending.length + instead.length >= SHORTEST;
  const found = word.endsWith('ss') ? undefined : ENDINGS.find(fits);
  const stem = found ? word.slice(0, -found[0].length) + found[1] : word;
  const single = /([^lsz])\1$/.test(stem) && stem.length > SHORTEST ? stem.slice(0, -1) : stem;
  return single.length > SHORTEST && single.endsWith('e') ? single.slice(0, -1) : single;
}

const groupsOf = new Map<string, string[]>();
for (const [number, group] of thesaurus.entries()) {
  for (const stem of new Set(group.map(englishStem)))
    groupsOf.set(stem, [...(groupsOf.get(stem) ?? []), `group ${number}`]);
}

/** What the words of an English text stand for, by the groups of the thesaurus: each once. */
export function comparedGroups(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => groupsOf.get(word) ?? []))];
}

// Welsh words change their first sound by what stands before them (cerdyn, gerdyn, ngherdyn, cherdyn): the sounds that change
// into each other count as one, and what is left is cut where endings begin.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(ngh|ng|ch|c|g)/, 'c'],
  [/^(mh|ph|p|b|f|m)/, 'p'],
  [/^(nh|th|dd|t|d|n)/, 't'],
  [/^(ll|rh|l|r)/, 'l'],
];

function welshStem(word: string): string {
  const sound = SOUNDS.find(([start]) => start.test(word));
  return (sound ? word.replace(sound[0], sound[1]) : word).slice(0, 6);
}
