import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { SLOTS } from './postcode-slot.js';

/**
 * All postcodes of one outward code: two numbers for every inward code that there can be. Packed it takes about a
 * byte for a postcode, and is exact: what has no area is no postcode.
 */
export interface OutcodeSheet {
  /** 0 where there is no such postcode, else 1 + the place of its area in a list kept beside the sheet. */
  readonly area: Uint16Array;
  /** 0 while the postcode is in use, else the month it ended in, as `monthNumber` counts. */
  readonly ended: Uint16Array;
}

export function blankSheet(): OutcodeSheet {
  return { area: new Uint16Array(SLOTS), ended: new Uint16Array(SLOTS) };
}

export function packSheet({ area, ended }: OutcodeSheet): Buffer {
  const both = new Uint16Array(2 * SLOTS);
  both.set(area);
  both.set(ended, SLOTS);
  return deflateRawSync(new Uint8Array(both.buffer));
}

/** @throws Error for what `packSheet` has not made. */
export function unpackSheet(packed: Uint8Array): OutcodeSheet {
  // A copy of its own: zlib's may begin at an odd place.
  const both = new Uint16Array(new Uint8Array(inflateRawSync(packed)).buffer);
  if (both.length !== 2 * SLOTS) throw new Error('This is no sheet of postcodes.');
  return { area: both.subarray(0, SLOTS), ended: both.subarray(SLOTS) };
}

/** Months since the end of 1899, from a year and a month written as 199606 or 1996-06; null for anything else. */
export function monthNumber(text: string): number | null {
  const [, year, month] = /^((?:19|20)\d\d)-?(0[1-9]|1[0-2])(?:-\d\d)?$/.exec(text) ?? [];
  return year && month ? (Number(year) - 1900) * 12 + Number(month) : null;
}

/** Such a month as 1996-06. */
export function monthText(number: number): string {
  const year = 1900 + Math.floor((number - 1) / 12);
  return `${year}-${String(((number - 1) % 12) + 1).padStart(2, '0')}`;
}
