/**
 * The quasigroup of order 10 of H. M. Damm, "Total anti-symmetrische Quasigruppen", Dissertation,
 * Philipps-Universität Marburg, 2004: its check digit catches every wrong digit and every swap of neighbours,
 * with no letter X.
 */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];
const TYPED_MARKS = /[\s\p{Pd}\u2212\u00ad]/gu;
const REFERENCE = /^IM(\d{4})(\d{6}|[1-9]\d{6,})(\d)$/;

/**
 * What people call an idea by: `IM-2026-000123-4`.
 * @param year in which it was submitted, of four digits
 * @param number 1 or more, counted up; shown with at least six digits
 */
export function reference(year: number, number: number): string {
  const digits = String(number).padStart(6, '0');
  return `IM-${year}-${digits}-${checkDigit(`${year}${digits}`)}`;
}

/**
 * The canonical form of a reference as a person types it: in any case, with any spaces and dashes or none.
 * Null where it is no reference, or a digit is wrong or two are swapped.
 */
export function parseReference(typed: string): string | null {
  const [, year, digits, check] = REFERENCE.exec(typed.replace(TYPED_MARKS, '').toUpperCase()) ?? [];
  if (year === undefined || digits === undefined || check !== checkDigit(year + digits)) return null;
  return `IM-${year}-${digits}-${check}`;
}

function checkDigit(digits: string): string {
  return [...digits].reduce((interim, digit) => damm[Number(interim)]?.[Number(digit)] ?? '', '0');
}
