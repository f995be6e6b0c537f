/**
 * A text as the detectors read it. Fullwidth and other forms are brought to the plain ones (NFKC), what cannot be seen
 * is taken out, digits of every script and letters that pass for Latin ones are replaced by those.
 */
export interface Normalised {
  readonly text: string;
  /** As `text`, with letters that stand for digits among digits replaced by them: `O77OO` is `07700`. Of equal length. */
  readonly digits: string;
  /** The offset in the text as it was given, UTF-16 code units, of a unit of `text`; its length for the end. */
  readonly startOf: (index: number) => number;
  /** Where the unit of `text` before `index` ends in the text as it was given. */
  readonly endOf: (index: number) => number;
}

const UNSEEN = /[\p{Cf}\p{Mn}\u{115F}\u{3164}]/u;
const DIGIT = /\p{Nd}/u;
const PLAIN = /^[\x20-\x7e\n]*$/;
// Cyrillic and Greek letters that look like Latin ones.
const ALIKE = new Map(
  [...'АВЕКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map((letter, place) => [
    letter,
    'ABEKMHOPCTXaeopcyxijsABEZHIKMNOPTYXo'.charAt(place),
  ]),
);

/** Brings a text to its plain form, with the way back to the offsets as given. Linear in its length. */
export function normalised(given: string): Normalised {
  if (PLAIN.test(given))
    return { text: given, digits: withDigits(given), startOf: (at) => at, endOf: (at) => at };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of given) {
    const plain = plainOf(character);
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
  }
  return {
    text,
    digits: withDigits(text),
    startOf: (index) => starts[index] ?? given.length,
    endOf: (index) => ends[index - 1] ?? 0,
  };
}

function plainOf(character: string): string {
  if (PLAIN.test(character)) return character;
  if (UNSEEN.test(character)) return '';
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-';
  if (/[\u2018\u2019\u02bc]/.test(character)) return "'";
  if (character !== '\n' && /\s/.test(character)) return ' ';
  return [...character.normalize('NFKC')].map((part) => ALIKE.get(part) ?? digitOf(part)).join('');
}

/** `٣` as `3`. Each script's digits stand in order, from a code point that ends in 0 or in 6. */
function digitOf(character: string): string {
  if (!DIGIT.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const place = code % 16;
  const fromZero = DIGIT.test(String.fromCodePoint(code - place));
  return String(fromZero ? place : place - 6);
}

const AMONG_DIGITS = /(?<![A-Za-z0-9])[\dOoIl|]{4,24}(?![A-Za-z0-9])/g;

function withDigits(text: string): string {
  return text.replace(AMONG_DIGITS, (run) =>
    /\d/.test(run) ? run.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1') : run,
  );
}
