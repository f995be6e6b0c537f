import type { CsvRow } from './csv-rows.js';
import { quoted, WrongFile } from './wrong-file.js';

/** How ONSPD and NSPL have called what we need, year by year; the better one first. `\d\d` is the year of the areas. */
const PATTERNS = {
  postcode: [/^pcds$/, /^pcd8$/, /^pcd7$/, /^pcd$/],
  district: [/^oslaua$/, /^laua$/, /^lad\d\dcd$/, /^ladcd$/],
  force: [/^pfa$/, /^pfa\d\dcd$/, /^pfacd$/],
  country: [/^ctry$/, /^ctry\d\dcd$/, /^ctrycd$/],
  latitude: [/^lat$/],
  longitude: [/^long$/],
  terminated: [/^doterm$/],
  region: [/^rgn$/, /^rgn\d\dcd$/, /^rgncd$/],
} as const;

export type PostcodeColumn = keyof typeof PATTERNS;

const EXAMPLES: Record<PostcodeColumn, string> = {
  postcode: 'the postcode (pcds, pcd8, pcd7 or pcd)',
  district: 'the local authority district (oslaua, laua or lad25cd)',
  force: 'the police force area (pfa or pfa23cd)',
  country: 'the country (ctry or ctry25cd)',
  latitude: 'the latitude (lat)',
  longitude: 'the longitude (long)',
  terminated: 'the date of termination (doterm)',
  region: 'the region (rgn or rgn25cd)',
};

/** Where in a row each value lies. */
export interface PostcodeColumns {
  readonly names: readonly string[];
  readonly at: Readonly<Record<PostcodeColumn, number>>;
}

/**
 * Finds the columns in the header of an ONSPD or NSPL file, of any year, in any case.
 * @throws WrongFile that names each column that is missing.
 */
export function postcodeColumns(header: CsvRow, file: string): PostcodeColumns {
  const names = namesOf(header);
  const wanted = Object.keys(PATTERNS) as PostcodeColumn[];
  const found = wanted.map((column) => [column, columnAt(names, PATTERNS[column])] as const);
  const missing = found.filter(([, at]) => at < 0).map(([column]) => EXAMPLES[column]);
  if (missing.length > 0) {
    throw new WrongFile(
      { file, line: header.line, column: missing.length === wanted.length ? undefined : missing.join('; ') },
      `expected the header of an ONSPD or NSPL file with ${missing.join('; ')}, found ${quoted(names.join(','))}.`,
    );
  }
  return { names, at: Object.fromEntries(found) as Record<PostcodeColumn, number> };
}

/** In small letters, without the mark that some files begin with. */
export function namesOf(header: CsvRow): string[] {
  const names = Array.from({ length: header.length }, (_, column) => header.cell(column));
  return names.map((name) =>
    name
      .replace(/^\uFEFF"?|"$/g, '')
      .trim()
      .toLowerCase(),
  );
}

/** The last column of the first pattern that any fits: years come in order. -1 where none does. */
export function columnAt(names: readonly string[], patterns: readonly RegExp[]): number {
  for (const pattern of patterns) {
    const at = names.findLastIndex((name) => pattern.test(name));
    if (at >= 0) return at;
  }
  return -1;
}
