import { before, places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';
import { luhn } from './check-letter.js';
import { spelledNumbers } from './spelled-number.js';

const NI =
  /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/gi;
const NI_LABELLED = /\b[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]?\b/gi;
const NI_LABEL = /\b(?:NI|NINO|national insurance|yswiriant gwladol)\b(?:no\.|[^.\n]){0,24}$/i;
const THINGS = /\b(?:order|ticket|request|invoice|asset|part|serial|job|contract|model)\b[^.\n]{0,14}$/i;
/** National Insurance numbers by their letters; with a label, prefixes that were never issued too. */
export function niNumbers({ text }: Normalised): Place[] {
  return [
    ...places(text, NI, (_, place) => !THINGS.test(before(text, place, 28))),
    ...places(text, NI_LABELLED, (_, place) => NI_LABEL.test(before(text, place, 48))),
  ];
}

const NHS = /(?<![\d+/.,-])\d{3}[\s-]?\d{3}[\s-]?\d{4}(?!\d|[/.,-]\d)/g;
const NHS_LABEL = /\b(?:NHS|GIG)\b(?:no\.|[^.\n]){0,20}$/i;
/** NHS numbers by their check digit (modulus 11, weights 10 to 2), or by a label. */
export function nhsNumbers({ digits: text }: Normalised): Place[] {
  const isLabelled = (place: Place) => NHS_LABEL.test(before(text, place, 30));
  const written = places(text, NHS, (found, place) => {
    if (isLabelled(place)) return true;
    return isNhs(found.replace(/\D/g, '')) && !OTHER_NUMBERS.test(before(text, place, 28));
  });
  const said = spelledNumbers(text)
    .filter(({ number, place }) => number.length === 10 && (isLabelled(place) || isNhs(number)))
    .map(({ place }) => place);
  return [...written, ...said];
}
const OTHER_NUMBERS =
  /(?:[£$€]\s?|\b(?:order|invoice|ticket|asset|isbn|serial|account|tender|contract)\b[^.\n]{0,14})$/i;

function isNhs(digits: string): boolean {
  if (/^[012]/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits]
    .slice(0, 9)
    .reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === Number(digits.at(9));
}

const LICENCE = /\b[A-Z9]{5}\d[0156]\d(?:0[1-9]|[12]\d|3[01])\d[A-Z0-9]{3}[A-Z]{2}\b/g;
/** Driving licences: surname, birth date and sex in sixteen characters. */
export function drivingLicences({ text }: Normalised): Place[] {
  return places(text, LICENCE, (found) => /^[A-Z]/.test(found));
}

const PASSPORT = /\b(?:[A-Z]{1,2}\d{6,8}|\d{6}[A-Z]|\d{9})\b/g;
/** Passports where they are called so. */
export function passports({ text }: Normalised): Place[] {
  return places(text, PASSPORT, (_, place) =>
    /\b(?:passport|pasbort)\b(?! (?:control|office|check|queue))(?:no\.|[^.\n]){0,24}$/i.test(
      before(text, place, 40),
    ),
  );
}

const CARD = /(?<![\d.,/-])[2-6]\d{3}(?:[\s-]?\d){9,15}(?!\d|[.,/-]\d)/g;
/** Payment cards by Luhn's check. */
export function bankCards({ digits: text }: Normalised): Place[] {
  return places(text, CARD, (found) => {
    const number = found.replace(/\D/g, '');
    return number.length !== 15 || /^3[47]/.test(number) ? luhn(number) && !/^(\d)\1+$/.test(number) : false;
  });
}

const SORT_CODE = /(?<![\d/.-])\d{2}[-\s]\d{2}[-\s]\d{2}[\s,;]{1,3}(?:[A-Za-z]{1,9}\s){0,4}\d{8}(?!\d)/g;
const ACCOUNT = /(?<![\d/.-])(?:\d{8}|\d{2}-\d{2}-\d{2})(?![\d/-])/g;
const ACCOUNT_LABEL = /\b(?:account (?:no|number)|sort code|a\/c)\b(?:\.|[^.\n]){0,12}$/i;
const IBAN = /\bGB\d{2}\s?[A-Z]{4}(?:\s?\d){14}(?!\d)/g;
/** A sort code with its account, either where it is called so, or both in an IBAN. */
export function bankAccounts({ text }: Normalised): Place[] {
  return [
    ...places(text, SORT_CODE),
    ...places(text, IBAN),
    ...places(text, ACCOUNT, (_, place) => ACCOUNT_LABEL.test(before(text, place, 32))),
  ];
}

const IMEI = /(?<![\d.,/-])\d{2}[\s-]?\d{6}[\s-]?\d{6}[\s-]?\d(?!\d|[.,/-]\d)/g;
const MAC = /\b(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}\b/gi;
/** A handset by its IMEI, a network card by its address. */
export function devices({ digits: text }: Normalised): Place[] {
  return [...places(text, IMEI, (found) => luhn(found.replace(/\D/g, ''))), ...places(text, MAC)];
}
