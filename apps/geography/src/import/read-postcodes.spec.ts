import { Readable } from 'node:stream';
import { referenceForces } from '../reference-forces.js';
import { ForceCodes } from './force-codes.js';
import type { PostcodeRecord } from './places-draft.js';
import { PostcodeCollector } from './postcode-collector.js';
import { readPostcodes } from './read-postcodes.js';
import { aLine, theFile, type Line } from './test/official-files.js';

async function read(text: string) {
  const records: PostcodeRecord[] = [];
  const collector = new PostcodeCollector();
  const source = {
    ...{ name: 'ONSPD.csv', bytes: text.length, close: () => undefined },
    stream: async () => Readable.from([Buffer.from(text)]),
  };
  const { tally } = await readPostcodes(source, {
    forces: new ForceCodes(referenceForces(), new Map(), '2026-11-23'),
    add: (record) => {
      records.push(record);
      return collector.add(record);
    },
    progress: () => undefined,
  });
  return { records, tally };
}

const good = aLine({ pcds: 'CB9 9ZZ' });
const withLine = (line: Line) => read(theFile([good, aLine(line)]));

describe('a postcode file', () => {
  it('gives each postcode its force, its district and its point', async () => {
    const { records, tally } = await read(theFile([aLine()]));
    expect(records).toEqual([
      {
        ...{ outcode: 'CB1', slot: 676, force: 'cambridgeshire', ended: 0 },
        ...{ district: 'E07000008', region: 'E12000006', point: { latitude: 52.2, longitude: 0.13 } },
      },
    ]);
    expect(tally).toEqual({ rows: 1, inUse: 1, ended: 0, skipped: new Map() });
  });

  it('has no point where the latitude is 99.999999', async () => {
    const { records } = await withLine({ lat: '99.999999', long: '0.000000' });
    expect(records[1]?.point).toBeNull();
  });

  it('keeps the month in which a postcode ended', async () => {
    const { records, tally } = await withLine({ doterm: '199606' });
    expect(records[1]?.ended).toBe(96 * 12 + 6);
    expect([tally.inUse, tally.ended]).toEqual([1, 1]);
  });

  it('passes over what is elsewhere, counting it, whatever else is in the row', async () => {
    const elsewhere = ['N92000002', 'S92000003', 'L93000001', 'M83000003'];
    const lines = elsewhere.map((ctry) => aLine({ ctry, pfa: 'X', lat: 'none', pcds: 'BT1 1AA' }));
    const { records, tally } = await read(theFile([good, ...lines, lines[0] ?? '']));
    expect(records).toHaveLength(1);
    expect(Object.fromEntries(tally.skipped)).toEqual({
      ...{ 'Northern Ireland': 2, Scotland: 1, 'the Channel Islands': 1, 'the Isle of Man': 1 },
    });
  });

  it('takes pseudo codes for no code', async () => {
    expect((await withLine({ oslaua: 'E99999999', rgn: 'W99999999' })).records[1]).toMatchObject({
      ...{ district: null, region: null },
    });
    const { tally } = await read(
      theFile([good, aLine({ pfa: 'E99999999' }), aLine({ ctry: '' }), aLine({ pfa: '' })]),
    );
    expect(Object.fromEntries(tally.skipped)).toEqual({ 'no police force': 2, 'no country': 1 });
  });

  it.each<[string, Line, string]>([
    [
      'a latitude that is none',
      { lat: 'north' },
      'column lat: expected a latitude of England or Wales, 49.8 to 55.9, found "north".',
    ],
    ['a latitude elsewhere', { lat: '60.1' }, 'column lat: expected'],
    ['a longitude elsewhere', { long: '13.4' }, 'column long: expected'],
    [
      'a code that is none',
      { oslaua: 'Cambridge' },
      'column oslaua: expected a code of a letter and eight digits, found "Cambridge".',
    ],
    ['a country that is none', { ctry: 'E9' }, 'column ctry: expected a code'],
    ['a country unheard of', { ctry: 'Z92000001' }, 'column ctry: expected a code that begins with'],
    [
      'the code of no force',
      { pfa: 'E23000099' },
      'column pfa: expected the code of a force that is known here',
    ],
    [
      'a postcode that is none',
      { pcds: 'Cambridge' },
      'column pcds: expected a postcode like CB1 1AA, found "Cambridge".',
    ],
    [
      'a postcode that came before',
      { pcds: 'cb99zz' },
      'column pcds: expected each postcode once, found "cb99zz".',
    ],
    [
      'a month that is none',
      { doterm: '199613' },
      'column doterm: expected a month like 199606, found "199613".',
    ],
  ])('is refused for %s, with its line and column', async (_, line, sentence) => {
    await expect(withLine(line)).rejects.toThrow(`ONSPD.csv, line 3, ${sentence}`);
  });

  it('is refused for a row that is too short or too long, naming the first column that is not there', async () => {
    await expect(read(`${theFile([good])}"CB1","CB1 1AA"\r\n`)).rejects.toMatchObject({
      ...{ line: 3, column: 'doterm' },
      message: 'ONSPD.csv, line 3, column doterm: expected 10 values in the row, found 2.',
    });
    await expect(read(`${theFile([good])}${aLine()},1\r\n`)).rejects.toThrow(
      'line 3: expected 10 values in the row, found 11.',
    );
  });

  it('is refused without a row, and without anything', async () => {
    await expect(read(theFile([]))).rejects.toThrow('ONSPD.csv, line 2: expected postcodes, found no row.');
    await expect(read('')).rejects.toThrow('ONSPD.csv, line 1: expected postcodes, found no row.');
  });
});
