import { around, before, places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';

const CURRENT = /\b[A-HJ-PR-Y]{2}(?:0[2-9]|[1-4]\d|5[1-9]|[6-9]\d)\s?[A-HJ-PR-Z]{3}\b/gi;
const PREFIX = /\b[A-HJ-NPR-TV-Y]\d{1,3}\s?[A-HJ-PR-Y][A-HJ-PR-Z]{2}\b/gi;
const SUFFIX = /\b[A-HJ-PR-Z]{3}\s?\d{1,3}[A-HJ-NPR-TV-Y]\b/g;
const DATELESS = /\b(?:\d{1,4}\s?[A-Z]{2,3}|[A-Z]{2,3}\s?\d{1,4})\b/g;

// Each character by itself, where a plate is spoken of.
const SPACED = /\b[A-Z]\s(?:[A-Z0-9]\s){4,5}[A-Z0-9]\b/g;

const VEHICLE =
  /\b(?:cars?|vehicle|van|lorry|motorbike|motorcycle|moped|scooter|driver|driving|drove|registered keeper|ford|vauxhall|bmw|audi|volkswagen|vw|nissan|toyota|fiesta|focus|corsa|golf|transit|astra|cerbyd|car)\b/i;
const PLATE = /\b(?:reg(?:istration)?|(?:number )?plates?|index|vrm|vrn)\b/i;
const ROAD = /^[ABM]\d{1,4}\s/;
// Words and labels that fill the last three letters of a plate by chance.
const WORDS =
  /(?:THE|AND|FOR|ALL|NEW|OLD|OUR|ANY|BAU|HGV|LGV|PSV|MAY|JAN|FEB|MAR|APR|JUN|AUG|SEP|OCT|NOV|DEC|CAP|REV|PAY|KPI|PCS|LTD|USB|GBP|ACT|LAW|SET|KEY|PER|YTD|EST|HRS|DAY|BST|GMT)$/i;

/** Number plates. Older forms, which much else looks like, count where a vehicle or a plate is spoken of nearby. */
export function plates({ text }: Normalised): Place[] {
  const near = (place: Place, words: RegExp) => words.test(around(text, place, { before: 40, after: 30 }));
  const ofVehicle = (place: Place) => near(place, VEHICLE) || near(place, PLATE);
  return [
    ...places(text, CURRENT, (found, place) => isCurrent(found, ofVehicle(place))),
    ...places(text, PREFIX, (found, place) => {
      if (WORDS.test(found)) return false;
      const plain = ROAD.test(`${found} `) || found !== found.toUpperCase();
      return near(place, PLATE) || (!plain && near(place, VEHICLE));
    }),
    ...places(text, SUFFIX, (_, place) => ofVehicle(place)),
    ...places(text, SPACED, (found, place) => /\d/.test(found) && PLATE.test(before(text, place, 25))),
    ...places(text, DATELESS, (_, place) => PLATE.test(before(text, place, 25))),
  ];
}

function isCurrent(found: string, vehicle: boolean): boolean {
  if (WORDS.test(found) || (/^FY[12]\d/i.test(found) && !vehicle)) return false;
  return vehicle || found === found.toUpperCase();
}
