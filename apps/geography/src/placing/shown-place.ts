import type { FoundPlace } from '@idea-map/contracts';
import { forcePoint } from '../force-points.js';
import type { ForcesInBeing } from '../forces-in-being.js';
import { confidences } from './confidence.js';
import type { Finding } from './finding.js';
import { spread, SPREAD_KM } from './spread.js';

export type ShownPlace = Omit<FoundPlace, 'outcode'>;

/**
 * A finding as it may be shown: at the outward code's or the unit's own point, else at the force's; an idea about it,
 * so that no two sit on one another. Null where the force has no territory: that is nowhere on the map.
 */
export function shownPlace(finding: Finding, forces: ForcesInBeing, ideaId?: string): ShownPlace | null {
  const force = forces.of(finding.force);
  const centre = finding.shown ?? forcePoint(finding.force);
  if (!force?.region || !force.nation || !centre) return null;
  const precision = finding.shown?.precision ?? 'FORCE';
  const point = ideaId === undefined ? centre : spread(centre, ideaId, SPREAD_KM[precision]);
  const alternatives = inBeing(finding.alternatives, forces).filter((one) => one !== force.id);
  // Forces in doubt that have merged since leave no doubt.
  const isMerged = finding.alternatives.length > 0 && alternatives.length === 0;
  return {
    way: finding.way,
    force: force.id,
    district: finding.district,
    region: force.region,
    nation: force.nation,
    latitude: point.latitude,
    longitude: point.longitude,
    precision,
    confidence: isMerged ? Math.max(finding.confidence, confidences.point) : finding.confidence,
    alternatives,
    dataVersion: finding.dataVersion,
  };
}

/** Slugs as they are on that day, each once. */
export function inBeing(slugs: readonly string[], forces: ForcesInBeing): string[] {
  return [...new Set(slugs.flatMap((slug) => forces.of(slug)?.id ?? []))];
}
