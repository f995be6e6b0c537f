import { SURE_OF_PLACE as SURE } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import { NoPostcodes, PostcodeTable, type PostcodeRow } from '../postcode-table.js';
import { placeByPostcode } from './placing-by-postcode.js';

/** One postcode of two forces' outward code, and one that is out of use. */
class SomePostcodes extends PostcodeTable {
  find(postcode: string): Promise<PostcodeRow | null> {
    const row = {
      district: 'Tandridge',
      outcode: 'TN16',
      latitude: 51.29,
      longitude: 0.03,
      terminatedOn: null,
    };
    if (postcode === 'TN16 2AB') return Promise.resolve({ ...row, force: 'surrey' });
    if (postcode === 'TN16 9ZZ')
      return Promise.resolve({ ...row, force: 'kent', terminatedOn: '1998-06-01' });
    return Promise.resolve(null);
  }

  outcode(outcode: string) {
    const row = { latitude: 51.3, longitude: 0.05 };
    if (outcode === 'TN16') return Promise.resolve({ ...row, forces: ['metropolitan', 'kent', 'surrey'] });
    if (outcode === 'CT1') return Promise.resolve({ ...row, forces: ['kent'] });
    return Promise.resolve(null);
  }

  version() {
    return Promise.resolve('ONSPD May 2026');
  }
}

const none = new NoPostcodes();
const some = new SomePostcodes();

async function refused(typed: string, table: PostcodeTable = none): Promise<string> {
  try {
    return `placed in ${(await placeByPostcode(typed, table)).force}`;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.fields.map(({ field, code }) => `${field} ${code}`).join();
  }
}

describe('a postcode, where no table is loaded', () => {
  it('is sure of the force where its area is of one', async () => {
    const found = await placeByPostcode('ct1 2eh', none);
    expect(found).toMatchObject({
      way: 'POSTCODE_AREA',
      force: 'kent',
      alternatives: [],
      outcode: 'CT1',
      shown: null,
    });
    expect(found.confidence).toBeGreaterThanOrEqual(SURE);
    expect(JSON.stringify(found)).not.toContain('2EH');
  });

  it.each([
    ['B77 1AA', ['west-midlands', 'west-mercia', 'warwickshire', 'staffordshire']],
    ['EC2V 7HH', ['city-of-london', 'metropolitan']],
    ['WC1A', ['metropolitan', 'city-of-london']],
    ['NP16 5AA', ['gwent', 'gloucestershire', 'dyfed-powys', 'west-mercia']],
    ['TD15 1AA', ['northumbria', 'cumbria']],
    ['DG16 5AA', ['cumbria']],
  ])('%s is in doubt between its area’s forces, the commonest first', async (typed, forces) => {
    const found = await placeByPostcode(typed, none);
    expect([found.force, ...found.alternatives]).toEqual(forces);
    expect(found.confidence).toBeLessThan(SURE);
  });
});

describe('a postcode, by the official table', () => {
  it('is exact and sure, and is shown at its outward code’s point', async () => {
    expect(await placeByPostcode('tn162ab', some)).toEqual({
      way: 'POSTCODE',
      force: 'surrey',
      alternatives: [],
      confidence: 1,
      district: 'Tandridge',
      outcode: 'TN16',
      shown: { latitude: 51.3, longitude: 0.05, precision: 'OUTCODE' },
      dataVersion: 'ONSPD May 2026',
    });
  });

  it('lies where it last lay when it is out of use', async () => {
    expect(await placeByPostcode('TN16 9ZZ', some)).toMatchObject({ force: 'kent', confidence: 1 });
  });

  it('is placed by its outward code when it is new, or outward alone', async () => {
    const doubt = { way: 'OUTCODE', force: 'metropolitan', alternatives: ['kent', 'surrey'], district: null };
    for (const typed of ['TN16 1AA', 'TN16']) {
      expect(await placeByPostcode(typed, some)).toMatchObject({ ...doubt, confidence: 0.6 });
    }
    expect(await placeByPostcode('CT1 9ZZ', some)).toMatchObject({ force: 'kent', confidence: 0.99 });
  });

  it('is refused when nothing begins like it', async () => {
    expect(await refused('CT99 1AA', some)).toBe('postcode UNKNOWN');
  });
});

describe('a postcode elsewhere', () => {
  it.each([
    [
      'SCOTLAND',
      ['AB10 1AB', 'DD1 1AA', 'EH1 1YZ', 'FK8', 'G1 1XQ', 'HS1', 'IV1 1AA', 'KA1', 'KW15', 'KY1', 'ML1'],
    ],
    ['SCOTLAND', ['PA1 1AA', 'PH1', 'ZE1 0AA', 'DG1 1AA', 'TD1 1AA', 'TD6 9AA']],
    ['NORTHERN_IRELAND', ['BT1 5GS', 'bt48']],
    ['ISLE_OF_MAN', ['IM1 1AE', 'IM9']],
    ['JERSEY', ['JE2 3AB']],
    ['GUERNSEY', ['GY1 1AA', 'GY9']],
    ['GIBRALTAR', ['GX11 1AA']],
    [
      'OVERSEAS',
      ['ASCN 1ZZ', 'STHL 1ZZ', 'TDCU 1ZZ', 'BBND 1ZZ', 'BIQQ 1ZZ', 'FIQQ1ZZ', 'PCRN 1ZZ', 'SIQQ 1ZZ'],
    ],
    ['OVERSEAS', ['TKCA 1ZZ', 'AI-2640', 'KY1-1001', 'VG1110', 'MSR 1110']],
    ['BFPO', ['BF1 3AA', 'BFPO 57', 'bfpo801']],
    ['NON_GEOGRAPHIC', ['BX1 1LT', 'GIR 0AA', 'XX10 1AA', 'ZZ99 3VZ', 'XM4 5HQ', 'QC1 1AA']],
    ['NOT_A_POSTCODE', ['', 'London', 'M1 1CC', 'QQ1 1AA', 'SW1A 2', '75001', 'B1 1']],
  ] as const)('is %s', async (code, all) => {
    for (const typed of all) expect(`${typed} ${await refused(typed)}`).toBe(`${typed} postcode ${code}`);
  });

  it('is named in plain words, without the postcode', async () => {
    const message = 'This postcode is in Northern Ireland. Give one in England or Wales.';
    const fields = [{ field: 'postcode', code: 'NORTHERN_IRELAND', message }];
    await expect(placeByPostcode('BT1 5GS', none)).rejects.toMatchObject({ fields });
  });
});
