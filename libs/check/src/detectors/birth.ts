import { before, after, places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';

const MONTHS =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwe|maw|ebr|mai|meh|gor|aws|med|hyd|tach|rhag)[a-z]{0,7}';
const DATE = new RegExp(
  `(?<![\\d/])(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?:\\sof)?\\s${MONTHS},?\\s(?:19|20)\\d{2})(?![\\d/])`,
  'gi',
);
const BIRTH =
  /(?:\bborn\b|\bd\.?\s?o\.?\s?b\b\.?|\bdate of birth\b|\bbirth ?da(?:te|y)\b|\baged\b|\b(?:g|eni|anwyd|anwyd ar)\b|\bganwyd\b|\bdyddiad geni\b)[^.\n]{0,16}$/i;
const THINGS =
  /\b(?:scheme|project|unit|team|idea|policy|stock|partnership|network|charity|data)\b[^.\n]{0,14}\b(?:born|aged)\b/i;

/** A date that is somebody's birth; other dates are none of the check's business. */
export function birthDates({ text }: Normalised): Place[] {
  return places(text, DATE, (_, place) => {
    const lead = before(text, place, 50);
    return (
      (BIRTH.test(lead) && !THINGS.test(lead)) ||
      /^\s?\(?(?:d\.?o\.?b|date of birth)\b/i.test(after(text, place, 16))
    );
  });
}
