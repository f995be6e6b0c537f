import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Holidays from 'date-holidays';

export const BANK_HOLIDAYS = 'libs/runtime/src/bank-holidays.generated.ts';
/** As far as anybody's clock goes; both included. */
const YEARS = { from: 2000, to: 2099 } as const;

/**
 * The bank holidays of England and Wales with their substitutes, from `date-holidays`, which knows the proclaimed ones too.
 * Beside the code rather than asked at run time: the library brings every country's rules into each process that starts.
 * `npm run generate:files` writes it; where it is missing altogether: node --import tsx scripts/make-bank-holidays.ts
 */
export async function bankHolidays(): Promise<string> {
  const calendar = new Holidays('GB', 'ENG', { types: ['public', 'bank'] });
  const years = Array.from({ length: YEARS.to - YEARS.from + 1 }, (_, place) => YEARS.from + place);
  const lines = years.map((year) => {
    const days = new Set(calendar.getHolidays(year).map(({ date }) => date.slice(5, 10)));
    return `  ${year}: '${[...days].sort().join(' ')}',`;
  });
  return `// From the package date-holidays, by \`npm run generate:files\`. Not to be edited.
/** Month and day of each bank holiday of England and Wales, by year. */
export const bankHolidays: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}

if (import.meta.main) await writeFile(join(import.meta.dirname, '..', BANK_HOLIDAYS), await bankHolidays());
