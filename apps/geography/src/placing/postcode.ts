/** A postcode as it is written: `SW1A 2AA`, or its outward code alone. */
export interface Postcode {
  readonly area: string;
  readonly outcode: string;
  readonly inward: string | null;
}

// Royal Mail's format: A9, A99, A9A and AA9, AA99, AA9A, with the letters that each place may have. NPT is an old one.
const OUTCODE = /^(?:([A-Z])(?:\d|[1-9]\d|\d[A-HJKPSTUW])|([A-Z]{2})(?:\d|[1-9]\d|\d[ABEHMNPRVWXY])|(NPT))$/;
const INWARD = /^\d[ABD-HJLNP-UW-Z]{2}$/;
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', 0: 'O', I: '1', 1: 'I' };

/**
 * Reads a postcode as a person types it: any case, spaces and hyphens anywhere in a whole one. A letter O for a nought,
 * or an I for a one, is forgiven where only one postcode of a known area can be meant. Null for anything else.
 */
export function readPostcode(typed: string, isArea: (area: string) => boolean): Postcode | null {
  const trimmed = typed.trim().toUpperCase();
  const text = trimmed.replace(/[\s-]+/g, '');
  const whole = text.length >= 5;
  // `B1 1` is a part of one, and is not B11.
  if (text.length > 7 || (!whole && text !== trimmed)) return null;
  const outward = whole ? text.slice(0, -3) : text;
  const inward = whole ? readInward(text.slice(-3)) : null;
  if (whole && !inward) return null;
  const [meant, another] = meanings(outward, isArea);
  return meant && !another ? { ...meant, inward } : null;
}

/** As the official table writes it. */
export function written({ outcode, inward }: Postcode): string {
  return inward === null ? outcode : `${outcode} ${inward}`;
}

function readInward(typed: string): string | null {
  const inward = typed.replace(/^[OI]/, (letter) => LOOKALIKES[letter] ?? letter);
  return INWARD.test(inward) ? inward : null;
}

// As it was typed if it can be; else every way to take its O, 0, I and 1 that makes an outward code.
function meanings(typed: string, isArea: (area: string) => boolean): Omit<Postcode, 'inward'>[] {
  const read = (outcode: string) => {
    const parts = OUTCODE.exec(outcode);
    const area = parts?.[1] ?? parts?.[2] ?? parts?.[3];
    return area !== undefined && isArea(area) ? [{ area, outcode }] : [];
  };
  const asTyped = read(typed);
  return asTyped.length > 0 ? asTyped : variants(typed).flatMap(read);
}

function variants(text: string): string[] {
  return [...text].reduce<string[]>(
    (so, letter) =>
      so.flatMap((start) => [letter, LOOKALIKES[letter] ?? []].flat().map((one) => start + one)),
    [''],
  );
}
