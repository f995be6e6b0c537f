import { after, around, before, places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';

const NUMBER = '(?<![\\d/.,£:-])\\d{1,4}[A-Za-z]?(?:-\\d{1,4})?,?\\s{1,2}';
const WORD = "[A-Z][a-zâêîôûŵŷ']{1,20}";
const STREET =
  '(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Crescent|Cres|Court|Gardens|Terrace|Way|Place|Grove|Walk|Square|Hill|Mews|Rise|Row|Parade|View|Cottages)';
const TOWN = `(?:,\\s{1,2}${WORD}(?:[\\s-]${WORD}){0,2}){0,3}`;
const UNIT = '(?:,?\\s{1,2}[A-Z]{1,2}\\d[A-Z0-9]?\\s?\\d[A-Z]{2}\\b)?';
const ENGLISH = new RegExp(`${NUMBER}(?:${WORD}\\s{1,2}){1,3}${STREET}\\b\\.?${TOWN}${UNIT}`, 'g');
const WELSH = new RegExp(
  `${NUMBER}(?:Heol|Ffordd|Stryd|Lôn|Clos|Maes|Rhodfa|Teras|Tan)(?:\\s{1,2}(?:y|yr|${WORD})){1,3}\\b${TOWN}${UNIT}`,
  'g',
);
const FLAT = /\b(?:Flat|Apartment|Apt|Fflat|Bedsit)\s{1,2}\d{1,4}[A-Za-z]?\b/g;
const THREE_WORDS = /(?<![\w/])\/\/\/\p{L}{2,24}\.\p{L}{2,24}\.\p{L}{2,24}/gu;
const GRID = /\b[HNST][A-HJ-Z]\s?(?:\d{3}\s\d{3}|\d{4}\s\d{4}|\d{5}\s\d{5}|\d{6}|\d{8}|\d{10})\b/g;
/** Degrees to ten metres, within these islands. */
const DEGREES = /(?<![\d.,])(?:49|5\d|60)\.\d{4,9}\s?°?\s?N?[\s,;]{1,2}-?[0-8]\.\d{4,9}(?!\d)/g;
const GRID_LABEL = /\b(?:grid|map ref|os ref|location|coordinates)/i;

/** Famous or named for what is there, or a count before a phrase that only looks like a street. */
const NOT_HOMES =
  /^(?:10|11) Downing Street|^\d+,?\s+(?:Hour|Day|Week|Month|Safer|Mile|Minute|Year|Point|Step)s?\b/;

/** Where somebody can be found: house and street, a flat, three words, a grid reference, degrees. */
export function addresses({ text }: Normalised): Place[] {
  return [
    ...places(text, ENGLISH, (found) => !NOT_HOMES.test(found) && !/^(?:19|20)\d\d\s/.test(found)),
    ...places(text, WELSH, (found) => !/^(?:19|20)\d\d\s/.test(found)),
    ...places(text, FLAT, (_, place) => !/^\s*(?:per\b|percent|%|-|rate)/i.test(after(text, place, 8))),
    ...places(text, THREE_WORDS),
    ...places(text, DEGREES),
    ...places(text, GRID, (found, place) => isGrid(found, text, place)),
  ];
}

function isGrid(found: string, text: string, place: Place): boolean {
  if (
    /\b(?:form|order|invoice|ticket|asset|part|model)\s*(?:no\.?|number)?\s*$/i.test(before(text, place, 16))
  )
    return false;
  return /\d\s\d/.test(found) || GRID_LABEL.test(around(text, place, { before: 30, after: 20 }));
}
