import { around, before, places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';
import { checkLetter } from './check-letter.js';

const PNC = /(?<![\d/])(?:19|20)?(\d{2})\/(\d{1,7})([A-Z])\b/g;
const PNC_LABEL = /\bPNC\s?(?:ID|no\.?|number|ref(?:erence)?)\b|\bPNC[\s:]{1,2}$/i;
/** `YYYY/NNNNNNNL` or `YY/N…L`: the letter checks year and serial, padded to seven. A label will do as well. */
export function pncIds({ text }: Normalised): Place[] {
  return places(text, PNC, (found, place) => {
    const [, year = '', serial = '', letter = ''] = [...found.matchAll(PNC)][0] ?? [];
    return letter === checkLetter(year + serial.padStart(7, '0')) || PNC_LABEL.test(before(text, place, 24));
  });
}

const CRO = /(?<![\w/])(?:SF\d{2}\/\d{1,6}[A-Z]|\d{1,6}\/\d{2}[A-Z])\b/g;
const CRO_LABEL = /\bCRO\b/;
/** `NNNNNN/YYL`, the letter of year and serial padded to six; `SFYY/NNNNNNL`, not padded. A label will do as well. */
export function croNumbers({ text }: Normalised): Place[] {
  return places(text, CRO, (found, place) => isCro(found) || CRO_LABEL.test(before(text, place, 24)));
}

function isCro(found: string): boolean {
  const [left = '', right = ''] = found.slice(0, -1).split('/');
  const digits = found.startsWith('SF') ? left.slice(2) + right : right + left.padStart(6, '0');
  return found.endsWith(checkLetter(digits));
}

const ASN = /(?<![\w/])\d{2}\/[A-Z0-9]{4}\/[A-Z0-9]{2}\/\d{1,11}[A-Z]\b/g;
const ASN_LABEL = /\b(?:ASN|arrest.?summons)\b/i;
/** `YY/FFUU/SS/N…L`. The letter checks force, unit and system (their digits), year and the sequence padded to eleven. */
export function arrestNumbers({ text }: Normalised): Place[] {
  return places(text, ASN, (found, place) => isAsn(found) || ASN_LABEL.test(before(text, place, 30)));
}

function isAsn(found: string): boolean {
  const [year = '', unit = '', system = '', sequence = ''] = found.slice(0, -1).split('/');
  const parts = [unit, unit.slice(0, 2)].map((force) => (force + system).replace(/\D/g, ''));
  return parts.some((part) => found.endsWith(checkLetter(part + year + sequence.padStart(11, '0'))));
}

const URN = /(?<![\w/])(?:\d{2}[A-Z]{2}\d{7}|\d{2}\/[A-Z]{2}\/\d{5,7}\/\d{2})(?![\w/])/g;
const URN_LABEL = /\b(?:URN|case)\b/i;
/** `FFUUNNNNNYY` of a prosecution. Without its label it may be another number, and a person looks at it. */
export function caseUrns({ text }: Normalised): Place[] {
  return places(text, URN).map((place) =>
    URN_LABEL.test(before(text, place, 24)) ? place : { ...place, action: 'REVIEW' },
  );
}

const CRIME =
  /(?<![\w/])(?:\d{2}\/\d{5,7}\/\d{2}|CR\/?\d{4,8}\/\d{2}|[A-Z]{2}-\d{8}-\d{4}|\d{7}\/\d{2}|\d{11})(?![\w/])/g;
const CRIME_LABEL =
  /\b(?:crime|occurrence|offence|niche|incident|case|investigation|trosedd|digwyddiad)\b[^.\n]{0,20}$|\bref(?:erence)?\b[^.\n]{0,10}$/i;
/** No national form: the common ones with a label; those that little else looks like are looked at without one. */
export function crimeReferences({ text }: Normalised): Place[] {
  return places(text, CRIME)
    .map((place): Place | null => {
      if (CRIME_LABEL.test(before(text, place, 40))) return place;
      const plain = /^\d{11}$/.test(text.slice(place.start, place.end));
      return plain || notOurs(text, place) ? null : { ...place, action: 'REVIEW' };
    })
    .filter((place) => place !== null);
}

function notOurs(text: string, place: Place): boolean {
  return /\b(?:SI|order|invoice|tender|contract|purchase|budget|option|ticket|asset|release)\b/i.test(
    before(text, place, 20),
  );
}

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s?${MONTHS}\\.?\\s?(?:\\d{4}|\\d{2})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|today|yesterday)`;
const LOG = new RegExp(
  `\\b(?:CAD|log|incident|serial)\\s{1,2}(?:no\\.?\\s?|number\\s|ref\\.?\\s)?\\d{1,5}\\s{0,2}(?:of|on|from|/)\\s{0,2}${DAY}`,
  'gi',
);
/** `CAD 1234/12MAR26`, `log 456 of 12 March 2026`. */
export function incidentLogs({ text }: Normalised): Place[] {
  return places(text, LOG);
}

const CUSTODY = /(?<![\w/])[A-Z0-9]{2,5}\/\d{1,6}\/\d{2}(?![\w/])/g;
/** `99ZZ/1234/26`, with custody spoken of nearby. */
export function custodyReferences({ text }: Normalised): Place[] {
  return places(text, CUSTODY, (found, place) => {
    const near = around(text, place, { before: 40, after: 20 });
    return (
      /\b(?:custody|detention|detained|DP|d?dalfa)\b/i.test(near) && !/^\d{1,2}\/\d{1,2}\/\d{2}$/.test(found)
    );
  });
}

const PRISON = /(?<![\w/-])[A-Z]\d{4}[A-Z]{2}\b/g;
const CRN = /(?<![\w/-])[A-Z]\d{6}\b/g;
/** NOMIS `A1234AA`; a probation case number `A123456` where it is called one. */
export function prisonNumbers({ text }: Normalised): Place[] {
  const product = /\b(?:model|part|form|order|asset|version|type|item|catalogue|product)\b[^.]{0,14}$/i;
  return [
    ...places(text, PRISON, (_, place) => !product.test(before(text, place, 28))),
    ...places(text, CRN, (_, place) =>
      /\b(?:CRN|probation|offender)\b[^.]{0,16}$/i.test(before(text, place, 32)),
    ),
  ];
}
