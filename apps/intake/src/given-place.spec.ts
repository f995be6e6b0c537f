import fc from 'fast-check';
import type { IdeaChange } from '@idea-map/contracts';
import { FieldChecks } from '@idea-map/check';
import { readPlace } from './given-place.js';

const unsettled = { placeForce: null, placeForceBy: null, placeDistrict: null };

function read(input: IdeaChange) {
  const checks = new FieldChecks();
  const place = readPlace(checks, input, { forces: new Set(['kent']) });
  return { place, wrong: checks.errors.map(({ field, code }) => `${field} ${code}`) };
}

describe('a postcode', () => {
  it.each([
    ['SW1A 2AA', 'SW1A'],
    ['sw1a2aa', 'SW1A'],
    [' cf10   3at ', 'CF10'],
    ['M1 1AE', 'M1'],
    ['M11AE', 'M1'],
    ['E1 6AN', 'E1'],
    ['E16AN', 'E1'],
    ['EC1A 1BB', 'EC1A'],
    ['W1A', 'W1A'],
    ['LL57', 'LL57'],
    ['LL5 7 AA', 'LL5'],
  ])('%j is kept as %s and no finer', (postcode, outcode) => {
    expect(read({ postcode })).toMatchObject({
      place: { outcode, latitude: null, longitude: null },
      wrong: [],
    });
  });

  it.each(['12345', 'London', 'SW1A 2A', 'SW1A 2AA 1', 'SWW1 1AA', 'M1 1CC', '£', 'S W', 'B33 8T'])(
    'is not %j',
    (postcode) => expect(read({ postcode }).wrong).toEqual(['input.postcode NOT_A_POSTCODE']),
  );

  it.each([null, undefined, '', '   '])('left out as %j is no place', (postcode) => {
    expect(read({ postcode })).toEqual({
      place: { outcode: null, latitude: null, longitude: null, ...unsettled },
      wrong: [],
    });
  });

  it('never leaves its second half behind', () => {
    const inward = fc.stringMatching(/^\d[ABD-HJLNP-UW-Z]{2}$/);
    fc.assert(
      fc.property(fc.constantFrom('SW1A', 'CF10', 'M1', 'TN23'), inward, (outward, second) => {
        expect(read({ postcode: `${outward} ${second}` }).place.outcode).toBe(outward);
        expect(read({ postcode: `${outward}${second}` }).place.outcode).toBe(outward);
      }),
    );
  });
});

describe('a point', () => {
  it('is kept to about a kilometre', () => {
    const { place } = read({ point: { latitude: 51.278_91, longitude: 0.521_44 } });
    expect(place).toEqual({ outcode: null, latitude: 51.28, longitude: 0.52, ...unsettled });
  });

  it.each([
    ['Edinburgh', 55.95, -3.19],
    ['Belfast', 54.6, -5.93 - 1],
    ['Paris', 48.85, 2.35],
    ['nowhere', Number.NaN, 0],
    ['the other way round', 0.52, 51.28],
  ])('in %s is outside', (_, latitude, longitude) => {
    expect(read({ point: { latitude, longitude } }).wrong).toEqual(['input.point OUTSIDE']);
  });

  it('is the same once it is read again', () => {
    const inside = fc.record({
      latitude: fc.double({ min: 50, max: 55.5, noNaN: true }),
      longitude: fc.double({ min: -6, max: 1.5, noNaN: true }),
    });
    fc.assert(
      fc.property(inside, (point) => {
        const { latitude, longitude } = read({ point }).place;
        expect(read({ point: { latitude: latitude ?? 0, longitude: longitude ?? 0 } }).place).toMatchObject({
          latitude,
          longitude,
        });
      }),
    );
  });
});

describe('a place', () => {
  it('is given in one way, not in two', () => {
    const point = { latitude: 51.28, longitude: 0.52 };
    expect(read({ postcode: 'ME14', point }).wrong).toEqual(['input.point NOT_BOTH']);
  });

  it('lies in a force that there is', () => {
    expect(read({ placeForce: 'kent' })).toMatchObject({ place: { placeForce: 'kent' }, wrong: [] });
    expect(read({ placeForce: 'atlantis' }).wrong).toEqual(['input.placeForce UNKNOWN']);
    expect(read({ placeForce: '' })).toMatchObject({ place: { placeForce: null }, wrong: [] });
  });
});
