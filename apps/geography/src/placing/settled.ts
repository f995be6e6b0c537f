import type { IdeaSubmitted, PlacingWay } from '@idea-map/contracts';
import { confidences } from './confidence.js';
import { candidatesOf, type Finding } from './finding.js';

/** Where an idea's author says that it lies, as intake says it: what it is placed by, now and again later. */
export type GivenPlace = Pick<
  IdeaSubmitted,
  'force' | 'outcode' | 'point' | 'placeForce' | 'placeForceBy' | 'placeDistrict'
>;

/** How sure each way is where it left one force. */
const ofOneForce: Readonly<Record<PlacingWay, number>> = {
  POSTCODE: confidences.told,
  OUTCODE: confidences.outcode.one,
  POSTCODE_AREA: confidences.area.one,
  POINT: confidences.point,
  COAST: confidences.coast,
  FORCE: confidences.told,
};

/** A place of which no more is known than its force. */
export function byForce(force: string, confidence: number = confidences.told): Finding {
  return {
    way: 'FORCE',
    force,
    alternatives: [],
    confidence,
    district: null,
    shown: null,
    dataVersion: 'forces/1',
  };
}

/**
 * A finding by what is kept of a place, with what is settled beyond it: by the author, whose word chooses among the
 * candidates, or by the place as it was given, which was finer than what is kept of it.
 */
export function settled(finding: Finding, { placeForce, placeForceBy, placeDistrict }: GivenPlace): Finding {
  if (placeForce === null || placeForceBy === null) return finding;
  const byAuthor = placeForceBy === 'AUTHOR';
  if (byAuthor && finding.way !== 'FORCE' && !candidatesOf(finding).includes(placeForce)) return finding;
  const isElsewhere = finding.shown?.precision === 'DISTRICT' && finding.force !== placeForce;
  return {
    ...finding,
    way: byAuthor ? finding.way : placeForceBy,
    force: placeForce,
    alternatives: [],
    confidence: byAuthor ? confidences.told : ofOneForce[placeForceBy],
    district: placeDistrict,
    shown: isElsewhere ? null : finding.shown,
  };
}
