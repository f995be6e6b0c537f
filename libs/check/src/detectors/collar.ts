import { after, around, before, places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';

const RANKED =
  /\b(?:(?:W?PC|W?PS|DS|DC|DI|DCI|Sgt|PCSO|SC|SPC|SPS)\s?|(?:Special )?Constable |Sergeant |Inspector )\d{2,6}\b/g;
const OFFICER = /\bofficer\s(?!(?:(?:19|20)\d\d|101|105|111|112|119|999)\b)\d{3,5}\b/gi;
const LABELLED =
  /\b(?:collar|shoulder|warrant(?: card)?|staff|payroll|badge)\s{1,2}(?:no\.?|number|num\.?)\s{0,2}(?:is\s|was\s|:\s?)?[A-Z]{0,2}\d{2,8}\b/gi;
const WELSH = /\brhif (?:coler|ysgwydd|gwarant)\s{1,2}(?:yw\s)?\d{2,8}\b/gi;

const UNITS =
  /^(?:-?\s?series\b|\s?(?:v|volts?|w|watts?|amps?|a|ma|mah|kw|kb|mb|gb|%|per cent|inch|form|games?|euros?|pounds?)\b|-\d)/i;
const MACHINES =
  /\b(?:desktops?|laptops?|monitors?|volts?|voltage|batter(?:y|ies)|motors?|playstation|chargers?|processors?|power supply|visa form)\b/i;

/** A person's own number: after a rank, or called a collar, shoulder or warrant number. */
export function collarNumbers({ text }: Normalised): Place[] {
  return [
    ...places(
      text,
      RANKED,
      (_, place) =>
        !UNITS.test(after(text, place, 12)) &&
        !MACHINES.test(around(text, place, { before: 30, after: 30 })) &&
        !/[\w-]$/.test(before(text, place, 1)),
    ),
    ...places(text, OFFICER, (_, place) => !UNITS.test(after(text, place, 12))),
    ...places(text, LABELLED),
    ...places(text, WELSH),
  ];
}
