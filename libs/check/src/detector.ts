import type { AdviceKey } from './advice.js';
import type { Finding } from './finding.js';
import type { Normalised } from './normalised.js';

/** A place in the normalised text, `end` exclusive; `action` where this one differs from the detector's own. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly action?: Finding['action'];
}

/** Looks for one kind of thing. Pure, and its cost grows no faster than the text: every repetition has a bound. */
export interface Detector {
  readonly type: string;
  readonly action: Finding['action'];
  readonly advice: AdviceKey;
  readonly link?: string;
  /** One that takes no note of what other detectors found at the same place: a postcode is part of an address. */
  readonly besides?: boolean;
  readonly find: (text: Normalised) => readonly Place[];
}

/** Every match of a global pattern that a rule holds for. */
export function places(
  text: string,
  pattern: RegExp,
  rule: (found: string, place: Place) => boolean = () => true,
): Place[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ found: match[0], place: { start: match.index, end: match.index + match[0].length } }))
    .filter(({ found, place }) => rule(found, place))
    .map(({ place }) => place);
}

/** Of what is around a place: `before` and `after` characters of it, itself left out. */
export function around(
  text: string,
  { start, end }: Place,
  reach: { before: number; after: number },
): string {
  return `${text.slice(Math.max(0, start - reach.before), start)} ${text.slice(end, end + reach.after)}`;
}

/** The characters before a place. */
export function before(text: string, { start }: Place, reach: number): string {
  return text.slice(Math.max(0, start - reach), start);
}

/** The characters after a place. */
export function after(text: string, { end }: Place, reach: number): string {
  return text.slice(end, end + reach);
}
