import { BadInput } from '@idea-map/runtime';
import { isWithin, type Point, type Position } from './sphere.js';

/** Where a place can be that is not in England or Wales, and how a sentence about it goes on. */
export const elsewheres = {
  SCOTLAND: 'is in Scotland',
  NORTHERN_IRELAND: 'is in Northern Ireland',
  IRELAND: 'is in Ireland',
  ISLE_OF_MAN: 'is in the Isle of Man',
  JERSEY: 'is in Jersey, in the Channel Islands',
  GUERNSEY: 'is in Guernsey, in the Channel Islands',
  CHANNEL_ISLANDS: 'is in the Channel Islands',
  FRANCE: 'is in France',
  GIBRALTAR: 'is in Gibraltar',
  OVERSEAS: 'is in a British overseas territory',
  BFPO: 'is a British forces post office (BFPO), which is no place on the map',
  NON_GEOGRAPHIC: 'is for post only: it is non-geographic, and no place on the map',
  AT_SEA: 'is at sea, too far from England and Wales',
  OUTSIDE: 'is outside England and Wales',
} as const;
export type Elsewhere = keyof typeof elsewheres;

/**
 * Coarse outlines, for the words of an error only: longitude and latitude. Whatever lies in a unit of England and
 * Wales has been placed before anyone looks here, so that they may overlap with those.
 */
const outlines: readonly (readonly [Elsewhere, readonly Position[]])[] = [
  // From the Sark down the middle of the Solway, round the west and north, and back along the border.
  [
    'SCOTLAND',
    ring(
      '-3.04 54.975, -3.2 54.955, -3.45 54.91, -3.6 54.82, -4 54.68, -4.5 54.58, -4.9 54.55, -5.35 54.75, -5.6 55.2, ' +
        '-6.3 55.45, -7 55.6, -9 57, -9 59, -5 60, -3.5 61, -0.5 61, -0.5 60, -1 58.5, -1.2 56.5, -1.5 56, ' +
        '-1.95 55.84, -2.034 55.8, -2.1 55.6, -2.2 55.4, -2.6 55.1',
    ),
  ],
  [
    'NORTHERN_IRELAND',
    ring(
      '-6.9 55.25, -7.27 55.05, -7.45 54.95, -7.55 54.75, -7.85 54.7, -8.17 54.46, -7.85 54.25, -7.55 54.12, ' +
        '-7.25 54.13, -7.15 54.3, -6.97 54.41, -6.75 54.2, -6.6 54.04, -6.1 54.02, -5.2 54.2, -5.2 54.8, ' +
        '-5.9 55.35, -6.3 55.4',
    ),
  ],
  ['IRELAND', ring('-10.8 51.3, -5.9 51.3, -5.9 55.5, -10.8 55.5')],
  ['ISLE_OF_MAN', ring('-4.9 54, -4.25 54, -4.25 54.45, -4.9 54.45')],
  ['CHANNEL_ISLANDS', ring('-2.8 48.9, -1.97 48.9, -1.97 49.8, -2.8 49.8')],
  [
    'FRANCE',
    ring(
      '-5.3 48.9, -2 49.85, 0 50.2, 1.45 50.8, 1.6 51, 2.6 51.15, 4.2 50, 8.2 49, 7.5 43.7, 3.2 42.4, -1.8 43.3',
    ),
  ],
  ['AT_SEA', ring('-9 48.5, 3 48.5, 3 56.5, -9 56.5')],
];

/** What lies at a point that is in no unit of England and Wales, as well as can be known. */
export function elsewhereAt(point: Point): Elsewhere {
  return outlines.find(([, outline]) => isWithin(point, outline))?.[0] ?? 'OUTSIDE';
}

/** The refusal of a place elsewhere, naming the field and never the place. */
export function refusal(field: 'postcode' | 'point', where: Elsewhere): BadInput {
  const message = `This ${field} ${elsewheres[where]}. Give one in England or Wales.`;
  return BadInput.of(field, where, message);
}

function ring(text: string): Position[] {
  return text.split(', ').map((pair) => {
    const [longitude = NaN, latitude = NaN] = pair.split(' ').map(Number);
    return [longitude, latitude];
  });
}
