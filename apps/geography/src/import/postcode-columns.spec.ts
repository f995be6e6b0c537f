import { eachRow } from './csv-rows.js';
import { postcodeColumns, type PostcodeColumns } from './postcode-columns.js';

async function columnsOf(header: string): Promise<PostcodeColumns> {
  let found: PostcodeColumns | undefined;
  async function* stream() {
    yield Buffer.from(`${header}\n`);
  }
  await eachRow(stream(), 'ONSPD.csv', (row) => {
    found = postcodeColumns(row, 'ONSPD.csv');
  });
  if (!found) throw new Error('There was no header.');
  return found;
}

async function namesAt(header: string): Promise<string[]> {
  const { names, at } = await columnsOf(header);
  return Object.values(at).map((place) => names[place] ?? '');
}

const headers = {
  'ONSPD of 2016':
    'pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,osward,usertype,oseast1m,ctry,gor,rgn,lat,long,pfa,imd',
  'ONSPD of 2023':
    '"pcd","pcd2","pcds","dointr","doterm","oscty","ced","oslaua","osward","parish","ctry","rgn","lat","long","pfa"',
  'ONSPD of 2025':
    'pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,parncp25cd,ctry25cd,rgn25cd,lat,long,pfa23cd,imd20ind',
  'NSPL of 2022':
    'pcd,pcd2,pcds,dointr,doterm,usertype,cty,ced,laua,ward,ctry,rgn,pcon,lat,long,lep1,pfa,imd,icb',
  'NSPL of 2025': 'PCD7,PCD8,PCDS,DOINTR,DOTERM,CTY25CD,LAD25CD,WD25CD,CTRY25CD,RGN25CD,LAT,LONG,PFA23CD',
  'one with a byte order mark': '\uFEFF"pcds","doterm","oslaua","ctry","rgn","lat","long","pfa"',
} as const;

describe('the columns of a postcode file', () => {
  it.each(Object.entries(headers))('are found in %s', async (_, header) => {
    const [postcode, district, force, country, ...others] = await namesAt(header);
    expect(postcode).toBe('pcds');
    expect(district).toMatch(/^(oslaua|laua|lad25cd)$/);
    expect(force).toMatch(/^(pfa|pfa23cd)$/);
    expect(country).toMatch(/^(ctry|ctry25cd)$/);
    expect(others.slice(0, 3)).toEqual(['lat', 'long', 'doterm']);
    expect(others[3]).toMatch(/^(rgn|rgn25cd)$/);
  });

  it('take a fixed-width postcode where there is no other, and the newest areas where there are two', async () => {
    const found = await namesAt('pcd7,pcd8,doterm,lad23cd,lad25cd,ctry25cd,rgn25cd,lat,long,pfa23cd');
    expect(found.slice(0, 2)).toEqual(['pcd8', 'lad25cd']);
  });

  it('are refused by name where one is missing', async () => {
    await expect(columnsOf('pcds,doterm,oslaua,ctry,rgn,lat,long')).rejects.toMatchObject({
      line: 1,
      column: 'the police force area (pfa or pfa23cd)',
      message: expect.stringContaining('line 1') as string,
    });
  });

  it.each([
    ['Code-Point Open', 'CB1 1AA,10,546013,258617,E92000001,,E18000002,,E07000008,E05002702'],
    ['a lookup', 'LAD25CD,LAD25NM,LAD25NMW'],
    ['a UPRN directory', 'gridgb1e,gridgb1n,uprn,pcds,oa21cd,lsoa21cd,msoa21cd'],
    ['no text at all', '\u0000\u0001\u0002\u001b[31m'],
  ])('are refused in %s, which is another product', async (_, header) => {
    const refused = await columnsOf(header).catch((error: Error) => error.message);
    expect(refused).toContain('ONSPD.csv, line 1');
    expect(refused).toContain('expected the header of an ONSPD or NSPL file');

    expect(refused).not.toMatch(/[\u0000-\u001f]/);
  });
});
