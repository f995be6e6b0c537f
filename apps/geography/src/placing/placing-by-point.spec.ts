import fc from 'fast-check';
import { SURE_OF_PLACE as SURE } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import { Areas } from './areas.js';
import { candidatesOf } from './finding.js';
import { nearABorder, wellWithin } from './known-places.data.js';
import { BAND_KM, OFFSHORE_KM, placeByPoint, ROUNDED_BAND_KM } from './placing-by-point.js';
import { kmBetween, moved, type Point } from './sphere.js';

const areas = Areas.get();

function at(latitude: number, longitude: number): Point {
  return { latitude, longitude };
}

function refused(point: Point): string {
  try {
    return `placed in ${placeByPoint(point).force}`;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.fields.map(({ field, code }) => `${field} ${code}`).join();
  }
}

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

/** Points in and about England and Wales. */
const somewhere = fc.record({
  latitude: fc.double({ min: 49.8, max: 55.9, noNaN: true }),
  longitude: fc.double({ min: -6.5, max: 1.9, noNaN: true }),
});
const onLand = somewhere.filter((point) => areas.at(point) !== null);

/** By looking at every segment, and so by another way than the grid. */
function kmToAnotherForce(point: Point): number {
  const own = areas.at(point)?.force;
  const [nearest] = areas.borders.within(point, 5).filter(({ unit }) => unit.force !== own);
  return nearest?.km ?? Infinity;
}

describe('a place that is known', () => {
  it('is one of many, of every force', () => {
    const all = [...wellWithin, ...nearABorder];
    expect(all.length).toBeGreaterThan(200);
    expect(new Set(all.map(([, , , force]) => force)).size).toBe(43);
  });

  it.each(wellWithin)('%s at %d, %d is surely of %s', (...[, latitude, longitude, force]) => {
    const found = placeByPoint(at(latitude, longitude));
    expect(found).toMatchObject({ force, alternatives: [] });
    expect(found.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it.each(nearABorder)(
    '%s at %d, %d is near a border: %s is one of the forces',
    (...[, latitude, longitude, force]) => {
      const found = placeByPoint(at(latitude, longitude));
      expect(candidatesOf(found)).toContain(force);
      expect(found.confidence).toBeLessThan(SURE);
    },
  );
});

describe('the doubt band', () => {
  it('leaves alone every point farther than 2 km from another force', () => {
    fc.assert(
      fc.property(onLand, (point) => {
        fc.pre(kmToAnotherForce(point) > BAND_KM + 0.001);
        expect(placeByPoint(point)).toMatchObject({
          force: areas.at(point)?.force,
          alternatives: [],
          confidence: 0.99,
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('holds every point nearer, with all the forces that are as near', () => {
    fc.assert(
      fc.property(onLand, (point) => {
        const near = areas.borders.within(point, 5).filter(({ km }) => km < BAND_KM - 0.001);
        const others = new Set(near.flatMap(({ unit }) => unit.force ?? []));
        others.delete(areas.at(point)?.force ?? '');
        fc.pre(others.size > 0);
        const found = placeByPoint(point);
        expect(found.confidence).toBeLessThan(SURE);
        expect(found.alternatives).toEqual(expect.arrayContaining([...others]));
      }),
      { numRuns: 1000 },
    );
  });

  it('is wide enough for a rounded point: what is sure of it is sure of the exact one', () => {
    fc.assert(
      fc.property(onLand, (point) => {
        const round = (degrees: number) => Math.round(degrees * 100) / 100;
        const rounded = at(round(point.latitude), round(point.longitude));
        fc.pre(areas.at(rounded) !== null);
        const found = placeByPoint(rounded, ROUNDED_BAND_KM);
        if (found.confidence >= SURE) {
          expect(placeByPoint(point)).toMatchObject({ force: found.force, alternatives: [] });
        } else expect(candidatesOf(found)).toContain(areas.at(point)?.force);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds all of the City of London and what is near it', () => {
    const around = fc.record({
      km: fc.double({ min: 0, max: 1.9, noNaN: true }),
      turn: fc.double({ min: 0, max: 6.3, noNaN: true }),
    });
    fc.assert(
      fc.property(around, ({ km, turn }) => {
        const point = moved(at(51.5155, -0.0922), km * Math.cos(turn), km * Math.sin(turn));
        const found = placeByPoint(point);
        expect(found.confidence).toBeLessThan(SURE);
        expect(candidatesOf(found).sort()).toEqual(['city-of-london', 'metropolitan']);
      }),
    );
    expect(placeByPoint(at(51.5155, -0.0922)).force).toBe('city-of-london');
    expect(placeByPoint(at(51.525, -0.12)).force).toBe('metropolitan');
  });
});

describe('a point off the coast', () => {
  it.each([
    ['the end of Southend pier', 51.5146, 0.7217, 'essex', 0],
    ['Lundy', 51.18, -4.67, 'devon-and-cornwall', 0],
    ['Holy Island', 55.669, -1.8, 'northumbria', 0],
    ['Bardsey', 52.76, -4.79, 'north-wales', 0],
    ['the Needles', 50.662, -1.59, 'hampshire', 0],
    ['the middle of the Humber', 53.65, -0.2, 'humberside', 0],
    ['the middle of the Severn', 51.5, -2.85, 'avon-and-somerset', 2],
  ])(
    '%s is of the nearest force, in doubt where two are near',
    (...[, latitude, longitude, force, others]) => {
      const found = placeByPoint(at(latitude, longitude));
      expect(candidatesOf(found)).toContain(force);
      expect(found.alternatives.length > 0).toBe(others > 0);
      expect(found.confidence >= SURE).toBe(others === 0);
    },
  );

  it('is at sea when it is more than 25 km out', () => {
    expect(refused(at(54.5, 1.5))).toBe('point AT_SEA');
    expect(refused(at(50.2, -1))).toBe('point AT_SEA');
    expect(refused(at(53.6, -4.3))).toBe('placed in north-wales');
    expect(OFFSHORE_KM).toBe(25);
  });
});

describe('a point elsewhere', () => {
  it.each([
    ['Edinburgh', 55.952, -3.196, 'SCOTLAND'],
    ['Glasgow', 55.865, -4.258, 'SCOTLAND'],
    ['Dumfries', 55.07, -3.611, 'SCOTLAND'],
    ['Gretna', 54.994, -3.066, 'SCOTLAND'],
    ['Kelso', 55.598, -2.434, 'SCOTLAND'],
    ['Eyemouth', 55.871, -2.09, 'SCOTLAND'],
    ['Stranraer', 54.902, -5.027, 'SCOTLAND'],
    ['Lerwick', 60.153, -1.144, 'SCOTLAND'],
    ['Stornoway', 58.209, -6.386, 'SCOTLAND'],
    ['Belfast', 54.597, -5.925, 'NORTHERN_IRELAND'],
    ['Derry', 54.997, -7.309, 'NORTHERN_IRELAND'],
    ['Newry', 54.178, -6.337, 'NORTHERN_IRELAND'],
    ['Enniskillen', 54.346, -7.641, 'NORTHERN_IRELAND'],
    ['Dublin', 53.35, -6.26, 'IRELAND'],
    ['Dundalk', 54, -6.41, 'IRELAND'],
    ['Douglas', 54.15, -4.48, 'ISLE_OF_MAN'],
    ['St Helier', 49.187, -2.107, 'CHANNEL_ISLANDS'],
    ['St Peter Port', 49.455, -2.537, 'CHANNEL_ISLANDS'],
    ['Calais', 50.951, 1.859, 'FRANCE'],
    ['Paris', 48.857, 2.352, 'FRANCE'],
    ['Brussels', 50.85, 4.35, 'OUTSIDE'],
    ['New York', 40.71, -74, 'OUTSIDE'],
    ['far in the east', 52, 170, 'OUTSIDE'],
    ['the north pole', 90, 0, 'OUTSIDE'],
    ['nowhere', 0, 0, 'OUTSIDE'],
    ['London with its coordinates swapped', -0.1276, 51.5072, 'SWAPPED'],
    ['no latitude', 91, 0, 'NOT_A_POINT'],
    ['no longitude', 51, -181, 'NOT_A_POINT'],
    ['no number', NaN, 0, 'NOT_A_POINT'],
    ['without end', 51, Infinity, 'NOT_A_POINT'],
  ])('%s is refused by name', (...[, latitude, longitude, code]) => {
    expect(refused(at(latitude, longitude))).toBe(`point ${code}`);
  });

  it('says so in plain words, without the point', () => {
    const message = 'This point is in Northern Ireland. Give one in England or Wales.';
    const refusal = { fields: [{ field: 'point', code: 'NORTHERN_IRELAND', message }] };
    expect(errorOf(() => placeByPoint(at(54.597, -5.925)))).toMatchObject(refusal);
  });

  it('throws nothing but BadInput, whatever it is given', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (latitude, longitude) => void refused(at(latitude, longitude))),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(somewhere, (point) => void refused(point)),
      { numRuns: 2000 },
    );
  });
});

describe('where a point is shown', () => {
  it('is a point of the unit or nothing finer than the force, and never the point itself', () => {
    fc.assert(
      fc.property(onLand, (point) => {
        const { shown, force } = placeByPoint(point);
        if (!shown) return;
        const again = placeByPoint(moved(point, 0.01, 0.01));
        expect(again.shown === null || kmBetween(again.shown, shown) === 0).toBe(true);
        expect(areas.at(shown)?.force).toBe(force);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the force’s where a unit is all of it', () => {
    expect(placeByPoint(at(54.666, -2.758)).shown).toBeNull();
    expect(placeByPoint(at(50.824, -4.541)).shown).toMatchObject({ precision: 'DISTRICT' });
  });
});
