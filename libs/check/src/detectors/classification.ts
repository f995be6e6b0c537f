import { after, before, places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';

const SECRET =
  /(?<![A-Za-z])(?:TOP[\s-]{0,2}SECRET|S[ .]?E[ .]?C[ .]?R[ .]?E[ .]?T|UK\s{1,2}EYES\s{1,2}ONLY|CYFRINACHOL IAWN)(?![A-Za-z])/g;
const SENSITIVE =
  /(?<![A-Za-z])(?:OFFICIAL\s{0,2}[-:]?\s{0,2}SENSITIVE|SWYDDOGOL\s{0,2}-?\s{0,2}SENSITIF|O-S)(?![A-Za-z])/g;
const OLD = /(?<![A-Za-z])(?:RESTRICTED|CONFIDENTIAL|PROTECT - \w{3,15})(?![A-Za-z])/g;
const SCHEDULE = /\bMG\s?6\s?[CD]\b|\bsensitive schedule\b/gi;
const SHOUTED = /^\s{1,2}(?:SANTA|SHOPPER|INGREDIENT)/;

/** Markings of SECRET and above: such a text may not be here at all. */
export function secretMarkings({ text }: Normalised): Place[] {
  return places(text, SECRET, (_, place) => !SHOUTED.test(after(text, place, 14)));
}

/** OFFICIAL-SENSITIVE: it may be held, and is never published. */
export function sensitiveMarkings({ text }: Normalised): Place[] {
  return places(text, SENSITIVE);
}

/** Markings that are no longer given, and schedules of what is not disclosed: somebody has to look. */
export function oldMarkings({ text }: Normalised): Place[] {
  return [
    ...places(
      text,
      OLD,
      (_, place) =>
        !/^\s{1,2}(?:ACCESS|AREA|ZONE|AND|OR)\b/.test(after(text, place, 10)) &&
        !/\bAREA\s$/.test(before(text, place, 6)),
    ),
    ...places(text, SCHEDULE),
  ];
}
