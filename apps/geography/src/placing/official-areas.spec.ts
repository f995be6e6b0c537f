import fc from 'fast-check';
import { SURE_OF_PLACE as SURE } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import { coarseAsOfficial } from '../import/test/official-areas.js';
import { Areas } from './areas.js';
import { candidatesOf } from './finding.js';
import { OFFICIAL_BAND_KM, OfficialAreas, placeOfficially } from './official-areas.js';
import { placeByPoint } from './placing-by-point.js';
import { moved, type Point } from './sphere.js';

const coarse = Areas.get();

const official = new OfficialAreas(
  'BGC/1',
  coarseAsOfficial((force) => ({ force })),
);
const place = (point: Point) => placeOfficially(official, point, false);
const onLand = fc
  .record({
    latitude: fc.double({ min: 49.8, max: 55.9, noNaN: true }),
    longitude: fc.double({ min: -6.5, max: 1.9, noNaN: true }),
  })
  .filter((point) => coarse.at(point)?.force !== undefined);

function kmToAnotherForce(point: Point): number {
  const own = coarse.at(point)?.force;
  const [nearest] = coarse.borders.within(point, 5).filter(({ unit }) => unit.force && unit.force !== own);
  return nearest?.km ?? Infinity;
}

const turns = fc.double({ min: 0, max: 6.28, noNaN: true });

/** A point within 50 metres of where the force changes between two points; null where both are of one, or at sea. */
function borderBetween(one: Point, other: Point): Point | null {
  const forceAt = (point: Point) => coarse.at(point)?.force ?? null;
  const force = forceAt(one);
  let [inside, outside] = [one, other];
  if (forceAt(outside) === null || forceAt(outside) === force) return null;
  for (let halving = 0; halving < 12; halving++) {
    const middle = {
      latitude: (inside.latitude + outside.latitude) / 2,
      longitude: (inside.longitude + outside.longitude) / 2,
    };
    if (forceAt(middle) === null) return null;
    if (forceAt(middle) === force) inside = middle;
    else outside = middle;
  }
  return inside;
}

describe('placing by the official areas', () => {
  it('is sure of a point farther than 100 metres from every other force, but in the City of London', () => {
    fc.assert(
      fc.property(onLand, (point) => {
        const force = coarse.at(point)?.force;
        fc.pre(force !== 'city-of-london' && kmToAnotherForce(point) > OFFICIAL_BAND_KM + 0.001);
        expect(place(point)).toMatchObject({ force, alternatives: [], dataVersion: 'BGC/1' });
        expect(place(point).confidence).toBeGreaterThanOrEqual(SURE);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves fewer in doubt than the coarse areas do, and never one that they were sure of', () => {
    const doubts = { coarse: 0, official: 0 };
    fc.assert(
      fc.property(onLand, (point) => {
        if (placeByPoint(point).confidence < SURE) doubts.coarse += 1;
        if (place(point).confidence < SURE) doubts.official += 1;
        if (placeByPoint(point).confidence >= SURE) {
          expect(place(point)).toMatchObject({ force: placeByPoint(point).force, alternatives: [] });
        }
      }),
      { numRuns: 2000 },
    );
    expect(doubts.official).toBeLessThan(doubts.coarse / 3);
  });

  it('asks within 100 metres of a border, and names both forces', () => {
    fc.assert(
      fc.property(onLand, turns, (point, turn) => {
        const border = borderBetween(point, moved(point, 30 * Math.cos(turn), 30 * Math.sin(turn)));
        fc.pre(border !== null);
        expect(place(border).confidence).toBeLessThan(SURE);
        expect(place(border).alternatives.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it('holds every point of the City of London in doubt', () => {
    const city = { latitude: 51.5145, longitude: -0.0925 };
    expect(candidatesOf(place(city)).sort()).toEqual(['city-of-london', 'metropolitan']);
    expect(place(city).confidence).toBeLessThan(SURE);
    // Waterloo, a kilometre from it, is the Metropolitan Police's for certain.
    expect(place({ latitude: 51.5033, longitude: -0.1147 })).toMatchObject({
      force: 'metropolitan',
      alternatives: [],
    });
  });

  it('takes in what is off the coast, and refuses Scotland, abroad and the open sea', () => {
    expect(place({ latitude: 51.18, longitude: -4.67 }).force).toBe('devon-and-cornwall');
    const refused = (latitude: number, longitude: number) => () => place({ latitude, longitude });
    expect(refused(55.953, -3.189)).toThrow(BadInput);
    expect(refused(48.85, 2.35)).toThrow(BadInput);
    expect(refused(54, 2.4)).toThrow(BadInput);
  });

  it('allows a rounded point what the rounding may have moved it', () => {
    fc.assert(
      fc.property(onLand, turns, (point, turn) => {
        const rounded = moved(point, 0.6 * Math.cos(turn), 0.6 * Math.sin(turn));
        fc.pre(coarse.at(rounded)?.force !== undefined);
        const found = placeOfficially(official, rounded, true);
        expect(candidatesOf(found)).toContain(coarse.at(point)?.force);
      }),
      { numRuns: 500 },
    );
  });

  it('shows no more than the coarse areas show', () => {
    fc.assert(
      fc.property(onLand, (point) => {
        const shown = place(point).shown;
        expect(shown === null || coarse.shown(coarse.at(point) ?? fail())).toBeTruthy();
        if (shown) expect(shown).toEqual(placeByPoint(point).shown);
      }),
      { numRuns: 500 },
    );
  });
});

function fail(): never {
  throw new Error('This point is on land.');
}
