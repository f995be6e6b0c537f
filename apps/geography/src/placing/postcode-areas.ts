import { readFileSync } from 'node:fs';
import type { Elsewhere } from './elsewhere.js';

/** The lists' own edition: counted up when they change. */
export const POSTCODE_AREAS_VERSION = 'postcode-areas/1';

/** Codes that begin like no postcode area, and what they are. */
const SPECIAL: readonly (readonly [RegExp, Elsewhere])[] = [
  [/^BFPO\d*$|^BF1/, 'BFPO'],
  [/^(ASCN|STHL|TDCU|BBND|BIQQ|FIQQ|PCRN|SIQQ|TKCA)(1ZZ)?$/, 'OVERSEAS'],
  [/^(AI|VG|MSR|KY[1-3])\d{4}$/, 'OVERSEAS'],
  [/^GX11(1AA)?$/, 'GIBRALTAR'],
  [/^(GIR(0AA)?|ZZ99.{0,3}|XX\d.{0,4}|BX\d.{0,4}|QC\d.{0,4}|XM4.{0,3})$/, 'NON_GEOGRAPHIC'],
];

const SCOTTISH = ['AB', 'DD', 'EH', 'FK', 'G', 'HS', 'IV', 'KA', 'KW', 'KY', 'ML', 'PA', 'PH', 'ZE'];
const OUTSIDE: Readonly<Record<string, Elsewhere>> = {
  ...Object.fromEntries(SCOTTISH.map((area) => [area, 'SCOTLAND'] as const)),
  BT: 'NORTHERN_IRELAND',
  IM: 'ISLE_OF_MAN',
  JE: 'JERSEY',
  GY: 'GUERNSEY',
};

/** These areas lie in Scotland but for some outward codes that reach over the border. */
const OVER_THE_BORDER: Readonly<Record<string, readonly string[]>> = {
  DG: ['DG14', 'DG16'],
  TD: ['TD5', 'TD9', 'TD12', 'TD15'],
};

const FILE = new URL('../../data/postcode-areas.tsv', import.meta.url);

let areas: ReadonlyMap<string, readonly string[]> | undefined;

/** Whether postcodes begin so, in England and Wales or beyond. */
export function isArea(area: string): boolean {
  return forcesOfArea(area).length > 0 || area in OUTSIDE;
}

/** Every force that a postcode area reaches, the commonest first; none for an area elsewhere. */
export function forcesOfArea(area: string): readonly string[] {
  areas ??= readAreas();
  return areas.get(area) ?? [];
}

/** What a text is that is no postcode of the usual format. Null for anything else. */
export function specialCode(typed: string): Elsewhere | null {
  const text = typed.toUpperCase().replace(/[\s-]+/g, '');
  return SPECIAL.find(([format]) => format.test(text))?.[1] ?? null;
}

/** Where an outward code lies that is not in England or Wales; null where it is, or reaches there. */
export function elsewhereOf(area: string, outcode: string): Elsewhere | null {
  const reaching = OVER_THE_BORDER[area];
  return reaching && !reaching.includes(outcode) ? 'SCOTLAND' : (OUTSIDE[area] ?? null);
}

/** Whether most of an area that has forces here lies in Scotland all the same. */
export function isMostlyScottish(area: string): boolean {
  return area in OVER_THE_BORDER;
}

function readAreas(): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  const [, ...rows] = lines.filter((line) => !line.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [area = '', forces = ''] = row.split('\t');
      return [area, forces.split(' ')];
    }),
  );
}
