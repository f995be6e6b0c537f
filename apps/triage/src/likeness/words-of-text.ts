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

const ENDINGS = ['ingly', 'edly', 'ings', 'ing', 'ies', 'ied', 'ed', 'es', 's', 'ly'];

function englishStem(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending ? word.slice(0, -ending.length) : word;
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
