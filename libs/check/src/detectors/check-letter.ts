const LETTERS = 'ZABCDEFGHJKLMNPQRTUVWXY';

/** The check letter of police references: the digits as one number, modulo 23, into the letters without I, O and S. */
export function checkLetter(digits: string): string {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 23;
  return LETTERS.charAt(rest);
}

/** Luhn's check of a run of digits. */
export function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits.length > 0 && sum % 10 === 0;
}
