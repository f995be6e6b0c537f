import parsePhoneNumber from 'libphonenumber-js/min';
import { before, places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';
import { spelledNumbers } from './spelled-number.js';

// A digit, then 7 to 13 more, each after at most three characters that group them.
const CANDIDATE = /(?<![\w/.,£$€#-])(?:\+|\(?0)\(?\d?(?:[\s()./-]{0,3}\d){7,13}(?![\d/]|[.,-]\d|[A-Za-z])/g;
// Each digit by itself: none of it is a list, since a list does not start with 0 7, 0 1 or 0 2 and have eleven.
const SPACED = /(?<!\d\s?)0\s[127](?:\s\d){9}(?!\s?\d)/g;
/** Mobiles, landlines and the like; 03 and 08 are an organisation's, 09 a service's, and helplines are among them. */
const PERSONS = /^(?:7|1|2|5[56])/;
const OTHER_LABEL = /\b(?:nhs|isbn|order|invoice|ticket|asset|serial|imei|account|sort code)\b[^.]{0,15}$/i;

/** Telephone numbers that reach a person or a desk, said in words too. Lengths by country are libphonenumber's. */
export function phones({ digits: text }: Normalised): Place[] {
  const isOther = (place: Place) => OTHER_LABEL.test(before(text, place, 30));
  return [
    ...places(text, CANDIDATE, (found, place) => isNumber(found) && !isOther(place)),
    ...places(text, SPACED, (found, place) => isNumber(found.replace(/\s/g, '')) && !isOther(place)),
    ...spelledNumbers(text)
      .filter(
        ({ number, place }) =>
          number.startsWith('0') && number !== '0123456789' && isNumber(number) && !isOther(place),
      )
      .map(({ place }) => place),
  ];
}

function isNumber(found: string): boolean {
  if (groups(found) > 6) return false;
  const number = parsePhoneNumber(found, 'GB');
  if (!number?.isPossible()) return false;
  if (number.countryCallingCode !== '44') return found.startsWith('+') || found.startsWith('00');
  const national = number.nationalNumber;
  return (
    PERSONS.test(national) &&
    (national.length === 10 || (national.length === 9 && national.startsWith('1') && groups(found) < 4))
  );
}

// 01 02 03 04 05 is a list, not a number.
function groups(found: string): number {
  const parts = found.split(/[\s./-]+/);
  return parts.filter((part) => part.length <= 2).length > 3 ? 99 : parts.length;
}
