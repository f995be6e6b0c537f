import type { Place } from '../detector.js';

const WORDS: Readonly<Record<string, string>> = {
  ...{ zero: '0', oh: '0', o: '0', nought: '0', one: '1', two: '2', three: '3', four: '4', five: '5' },
  ...{ six: '6', seven: '7', eight: '8', nine: '9', dim: '0', un: '1', dau: '2', tri: '3', pedwar: '4' },
  ...{ pump: '5', chwech: '6', saith: '7', wyth: '8', naw: '9' },
};
const DIGIT = `(?:${Object.keys(WORDS).join('|')}|\\d)`;
const STEP = `(?:(?:double|triple|treble|dwbl) )?${DIGIT}(?: hundred)?`;
// Eight to twenty steps: with doubles and hundreds that is a number of ten digits.
const RUN = new RegExp(`\\b${STEP}(?:[\\s,-]{1,2}${STEP}){7,19}\\b`, 'gi');

/** Runs of digits that are said word by word, and what they are in figures: `oh seven seven double oh …`. */
export function spelledNumbers(text: string): { readonly place: Place; readonly number: string }[] {
  return [...text.matchAll(RUN)]
    .filter(([said]) => /[a-z]/i.test(said))
    .map((match) => ({
      place: { start: match.index, end: match.index + match[0].length },
      number: inFigures(match[0].toLowerCase()),
    }));
}

function inFigures(said: string): string {
  const times = { double: 2, dwbl: 2, triple: 3, treble: 3 } as Readonly<Record<string, number>>;
  let number = '';
  let repeated = 1;
  for (const word of said.split(/[\s,-]+/)) {
    if (word === 'hundred') number += '00';
    else if (times[word]) repeated = times[word];
    else {
      number += (WORDS[word] ?? word).repeat(repeated);
      repeated = 1;
    }
  }
  return number;
}
