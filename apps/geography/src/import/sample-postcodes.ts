import { readFileSync } from 'node:fs';
import { referenceForces } from '../reference-forces.js';

const AREAS = new URL('../../data/postcode-areas.tsv', import.meta.url);
const FORCES = new URL('../../data/forces.tsv', import.meta.url);
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';
/** In life an outward code has about a thousand postcodes, of 4,000 that there can be. */
const IN_AN_OUTCODE = 900;
const STEP = 4;

/** As the ONSPD of 2025 heads its columns. */
const HEADER =
  'pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,parncp25cd,usrtypind,east1m,north1m,gridind,' +
  'hlth19cd,nhser24cd,ctry25cd,rgn25cd,streg,pcon24cd,eer20cd,teclec,ttwa15cd,pct,itl25cd,statsward,oa01,casward,' +
  'npark16cd,lsoa01cd,msoa01cd,ru01ind,oac01ind,oa11cd,lsoa11cd,msoa11cd,wz11cd,sicbl24cd,bua24cd,ru11ind,oac11ind,' +
  'lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,cal24cd,icb23cd,oa21cd,lsoa21cd,msoa21cd';
const BETWEEN =
  '"0","0546013","0258617","1","E18000002","E40000007"|"0","E14000617","E15000006","E24000012","E30000186",' +
  '"E16000108","TLH12","99ZZ00","12UBGD0005","12UBGD","E65000001","E01017947","E02003727","5","4B3","E00090907",' +
  '"E01017947","E02003727","E33050684","E38000260","E63007924","C1","2B1"|"E37000046",""|19217,"E56000005",' +
  '"E54000056","E00090907","E01017947","E02003727"';
const [CENSUS = '', NAMES = '', ENTERPRISE = '', LAST = ''] = BETWEEN.split('|');

/** Areas that the import passes over, with their countries. They come three times, to be one in seven. */
const ELSEWHERE = [
  ['BT', 'N92000002'],
  ['EH', 'S92000003'],
  ['G', 'S92000003'],
  ['AB', 'S92000003'],
  ['IM', 'M83000003'],
  ['JE', 'L93000001'],
].map(([area = '', country = '']) => ({ area, country, forces: [] as string[] }));

interface District {
  readonly code: string;
  readonly name: string;
}

/**
 * Made-up rows in the form of the ONSPD, the same ones every time: every postcode area with its forces, districts,
 * one in three ended, some without a point, and one in seven outside England and Wales.
 */
export function* samplePostcodes(rows: number): Generator<string> {
  yield HEADER;
  const places = [...ownAreas(), ...ELSEWHERE, ...ELSEWHERE, ...ELSEWHERE];
  const codes = new Map(referenceForces().map(({ id, code }) => [id, code]));
  const districts = sampleDistricts();
  for (let made = 0; made < rows; made++) {
    const at = Math.floor((made * places.length) / rows);
    const number = made - Math.ceil((at * rows) / places.length);
    const { area, country, forces } = places[at] ?? { area: '', country: '', forces: [] };
    const force = forceOf(forces, number);
    const own = districts.get(force) ?? [];
    const district = own[Math.floor(number / 500) % Math.max(1, own.length)];
    const pseudo = `${country.charAt(0)}99999999`;
    const codesOf = {
      country,
      force: codes.get(force) ?? pseudo,
      district: district?.code ?? pseudo,
      pseudo,
    };
    yield row(outwardAndInward(area, number), codesOf, { at, chance: chanceOf(made) });
  }
}

/** Names for the sample's codes of districts, as the ONS gives them. */
export function* sampleDistrictNames(): Generator<string> {
  yield 'LAD25CD,LAD25NM';
  for (const own of sampleDistricts().values()) for (const { code, name } of own) yield `${code},"${name}"`;
}

function row(
  { outcode, inward }: { outcode: string; inward: string },
  { country, force, district, pseudo }: { country: string; force: string; district: string; pseudo: string },
  { at, chance }: { at: number; chance: number },
): string {
  const ended =
    chance % 3 === 0 ? `${1981 + (chance % 43)}${String(1 + (chance % 12)).padStart(2, '0')}` : '';
  const known = chance % 211 !== 0;
  const latitude = known ? (51.5 + at / 50 + (chance % 1000) / 20_000).toFixed(6) : '99.999999';
  const longitude = known ? (-3 + at / 40 + (chance % 777) / 20_000).toFixed(6) : '0.000000';
  const spaced = [outcode.padEnd(4) + inward, outcode.padEnd(5) + inward, `${outcode} ${inward}`];
  const first = [...spaced, '198001', ended, pseudo, pseudo, district, 'E05002702', pseudo];
  const place = `"${country}","E12000006"`;
  return `"${first.join('","')}",${CENSUS},${place},${NAMES},${latitude},${longitude},${ENTERPRISE},"${force}",${LAST}`;
}

function outwardAndInward(area: string, number: number): { outcode: string; inward: string } {
  const place = (number % IN_AN_OUTCODE) * STEP + (chanceOf(number) % STEP);
  const letters = `${LETTERS[Math.floor(place / 20) % 20]}${LETTERS[place % 20]}`;
  return {
    outcode: `${area}${1 + Math.floor(number / IN_AN_OUTCODE)}`,
    inward: `${Math.floor(place / 400)}${letters}`,
  };
}

/** In runs, as in life; three in four of the first force where there are several. */
function forceOf(forces: readonly string[], number: number): string {
  const run = Math.floor(number / 300);
  const [first = '', ...others] = forces;
  return run % 4 === 3 ? (others[Math.floor(run / 4) % Math.max(1, others.length)] ?? first) : first;
}

function ownAreas() {
  const [, ...all] = linesOf(AREAS);
  // NPT was an outward code on its own.
  const lines = all.filter((line) => !line.startsWith('NPT'));
  return lines.map((line) => {
    const [area = '', forces = ''] = line.split('\t');
    return { area, country: 'E92000001', forces: forces.split(' ') };
  });
}

function sampleDistricts(): Map<string, District[]> {
  const [, ...lines] = linesOf(FORCES);
  let number = 0;
  const district = (name: string) => ({ code: `E07${String(++number).padStart(6, '0')}`, name });
  return new Map(
    lines.map((line) => {
      const [force = '', ...cells] = line.split('\t');
      const names = (cells.at(-1) ?? '').split('; ').filter((name) => name !== '');
      return [force, names.map(district)];
    }),
  );
}

function linesOf(file: URL): string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.filter((line) => !line.startsWith('#'));
}

/** Numbers that look like chance and are the same every time (Knuth's multiplicative hash). */
function chanceOf(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 15), 2_654_435_761);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
