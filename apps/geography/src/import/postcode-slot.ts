/** A postcode as its outward code and one of the places that the inward code can have beside it. */
export interface PostcodeSlot {
  readonly outcode: string;
  /** 0 to 6759: a digit and two letters. */
  readonly slot: number;
}

/** How many inward codes there can be: 10 digits, 26 letters, 26 letters. */
export const SLOTS = 10 * 26 * 26;

// Wider than today's rules on purpose: NPT 1AA and GIR 0AA have been postcodes too.
const POSTCODE = /^[A-Z][A-Z0-9]{1,3}\d[A-Z]{2}$/;

/** Takes a postcode apart, however it is spaced and cased; null for what cannot be one. */
export function postcodeSlot(text: string): PostcodeSlot | null {
  const squeezed = text.replaceAll(' ', '').toUpperCase();
  if (!POSTCODE.test(squeezed)) return null;
  const inward = squeezed.length - 3;
  const digit = squeezed.charCodeAt(inward) - 48;
  const first = squeezed.charCodeAt(inward + 1) - 65;
  const second = squeezed.charCodeAt(inward + 2) - 65;
  return { outcode: squeezed.slice(0, inward), slot: (digit * 26 + first) * 26 + second };
}
