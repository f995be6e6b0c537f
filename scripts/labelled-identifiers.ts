import { checkLetter } from '../libs/check/src/detectors/check-letter.js';

const SEED = 20261125;
let state = SEED;

/** Begins again, so that the next values are those of the first time. */
export function beginAgain(): void {
  state = SEED;
}

/** A whole number below `most`; xorshift, so that every run makes the same set. */
export function below(most: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % most;
}
export const one = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
export const digits = (count: number) => Array.from({ length: count }, () => below(10)).join('');
export const from = (letters: string, count: number) =>
  Array.from({ length: count }, () => one([...letters])).join('');
export const year = () => String(90 + below(10));

const PLATE = 'ABCDEFGHJKLMNOPRSTUVWXY';

export function nhs(): string {
  const body = `999${digits(6)}`;
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? nhs() : `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${check}`;
}
export function withLuhn(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
export function pnc(): string {
  const [when, serial] = [year(), digits(one([3, 5, 6, 7]))];
  return `${one(['19', ''])}${when}/${serial}${checkLetter(when + serial.padStart(7, '0'))}`;
}
export function cro(): string {
  const [when, serial] = [year(), digits(one([4, 5, 6]))];
  return one([
    `${serial}/${when}${checkLetter(when + serial.padStart(6, '0'))}`,
    `SF${when}/${serial}${checkLetter(when + serial)}`,
  ]);
}
export function asn(): string {
  const [when, serial] = [year(), digits(one([5, 7, 9]))];
  return `${when}/99ZZ/01/${serial}${checkLetter(`9901${when}${serial.padStart(11, '0')}`)}`;
}
export function spelledEmail(): string {
  const name = one(['pat.example', 'q.testerby', 'tarn_fellmaker', 'testerton77']);
  return one([
    `${name} at example dot com`,
    `${name} (at) example.org`,
    `${name}[at]example[dot]net`,
    `${name}@example.com`,
  ]);
}
export const mobile = () =>
  one([
    `07700 900${digits(3)}`,
    `+44 7700 900${digits(3)}`,
    `07700${'900'}${digits(3)}`,
    `07700 900 ${digits(3)}`,
  ]);
export const landline = () =>
  one([
    `020 7946 0${digits(3)}`,
    `0121 496 0${digits(3)}`,
    `01632 960${digits(3)}`,
    `(029) 2018 0${digits(3)}`,
  ]);
export const plate = () => `${from(PLATE, 2)}99${one([' ', ''])}${from('BCDFGJKLMNPRSTVWXZ', 3)}`;
export const given = () =>
  one([
    'Sarah',
    'David',
    'Mohammed',
    'Priya',
    'Rhys',
    'Carys',
    'Tomasz',
    'Zainab',
    'Gareth',
    'Emma',
    'Kieran',
    'Harpreet',
  ]);
export const family = () =>
  one(['Examplebury', 'Testworth', 'Fictonby', 'Mockley', 'Pretendham', 'Dummerby', 'Sampleton', 'Fauxley']);
export const day = () => `${1 + below(28)}/${1 + below(12)}/${1950 + below(60)}`;
export const longDay = () => `${1 + below(28)} ${one(['January', 'May', 'October'])} ${1950 + below(60)}`;
