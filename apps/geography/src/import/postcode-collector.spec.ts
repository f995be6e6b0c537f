import fc from 'fast-check';
import { monthNumber, monthText, packSheet, unpackSheet } from './outcode-sheet.js';
import type { PostcodeRecord } from './places-draft.js';
import { PostcodeCollector } from './postcode-collector.js';
import { postcodeSlot, SLOTS } from './postcode-slot.js';

function aRecord(postcode: string, more: Partial<PostcodeRecord> = {}): PostcodeRecord {
  const slot = postcodeSlot(postcode);
  if (!slot) throw new Error(`${postcode} is no postcode.`);
  return { ...slot, force: 'kent', district: null, region: null, point: null, ended: 0, ...more };
}

function collected(records: readonly PostcodeRecord[], names = new Map<string, string>()) {
  const collector = new PostcodeCollector();
  for (const record of records) collector.add(record);
  return { rows: [...collector.outcodeRows(names)], districts: collector.districtRows(names) };
}

const point = { latitude: 51.123456, longitude: 1.234567 };

describe('a postcode taken apart', () => {
  it('has its own slot, however it is written', () => {
    expect(postcodeSlot('SW1A 2AA')).toEqual({ outcode: 'SW1A', slot: 2 * 676 });
    expect(postcodeSlot('sw1a2aa')).toEqual(postcodeSlot('SW1A  2AA'));
    expect(postcodeSlot('ZZ99 9ZZ')?.slot).toBe(SLOTS - 1);
  });

  it.each(['', 'SW1A', '2AA', 'SW1A 2A', 'SW1A 22A', 'ABCDE1AA', '1A 1AA'])('is not %j', (text) => {
    expect(postcodeSlot(text)).toBeNull();
  });
});

describe('months', () => {
  it('come back as they were', () => {
    for (const month of ['1973-01', '1996-06', '1999-12', '2025-05']) {
      expect(monthText(monthNumber(month) ?? 0)).toBe(month);
    }
    expect(monthNumber('202505')).toBe(monthNumber('2025-05'));
  });
});

describe('a sheet', () => {
  it('unpacks to what was packed', () => {
    const slots = fc.uint16Array({ minLength: SLOTS, maxLength: SLOTS });
    fc.assert(
      fc.property(slots, slots, (area, ended) => {
        const sheet = unpackSheet(packSheet({ area, ended }));
        expect([sheet.area, sheet.ended]).toEqual([area, ended]);
      }),
      { numRuns: 10 },
    );
  });
});

describe('collected postcodes', () => {
  it('rank the forces of an outward code by postcodes in use, then by ended ones', () => {
    const records = [
      aRecord('CT1 1AA', { force: 'kent', ended: 900 }),
      aRecord('CT1 1AB', { force: 'kent', ended: 900 }),
      aRecord('CT1 1AD', { force: 'sussex' }),
      aRecord('CT1 1AE', { force: 'essex', ended: 900 }),
    ];
    expect(collected(records).rows[0]?.forces).toEqual(['sussex', 'kent', 'essex']);
  });

  it('say where an outward code is by those in use, and only to a kilometre where they are few', () => {
    const few = [
      aRecord('CT1 1AA', { point }),
      aRecord('CT1 1AB', { ended: 900, point: { latitude: 50, longitude: 0 } }),
    ];
    expect(collected(few).rows[0]).toMatchObject({ latitude: 51.12, longitude: 1.23 });
    const many = [...'ABDEFGHJLN'].map((letter) => aRecord(`CT1 1A${letter}`, { point }));
    expect(collected(many).rows[0]).toMatchObject({ latitude: 51.123, longitude: 1.235 });
  });

  it('take the middle of the force for an outward code without points, and its own point where that has none', () => {
    const [without] = collected([aRecord('CT1 1AA'), aRecord('CT2 1AA', { point })]).rows;
    expect(without).toMatchObject({ latitude: 51.12, longitude: 1.23 });
    expect(collected([aRecord('CT1 1AA')]).rows[0]).toMatchObject({ latitude: 51.1968, longitude: 0.6458 });
  });

  it('put a district in the force that has most of it, with its name', () => {
    const district = 'E07000106';
    const records = [
      aRecord('CT1 1AA', { district, point }),
      aRecord('CT1 1AB', { district, point, region: 'E12000008' }),
      aRecord('CT1 1AD', { district, force: 'sussex' }),
    ];
    expect(collected(records, new Map([[district, 'Canterbury']])).districts).toEqual([
      {
        code: district,
        name: 'Canterbury',
        force: 'kent',
        region: null,
        point: { latitude: 51.12, longitude: 1.23 },
      },
    ]);
  });
});
