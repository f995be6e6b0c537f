import { forceIsHiddenFromAll, type DisseminationView, type IdeaView } from '@idea-map/contracts';

type Shown = Pick<IdeaView, 'kind' | 'credit' | 'force'>;

/**
 * What may be shown of the sharing of an idea: an anonymous impact case whose force the caller is not shown is not told
 * by the one force that it was shared within either, nor, once it went to many, by the one that had it earlier.
 * Triage knows neither kind nor credit.
 */
export function withoutHiddenForce(idea: Shown, shared: DisseminationView | null): DisseminationView | null {
  if (!forceIsHiddenFromAll(idea) || idea.force !== null || shared === null) return shared;
  if (shared.forces.length === 1) return null;
  const { sharedAt, deliveries } = shared;
  const later = (at: string | null) => (at !== null && new Date(at) < new Date(sharedAt) ? sharedAt : at);
  const shown = deliveries?.map((one) => ({
    ...one,
    ...{ deliveredAt: later(one.deliveredAt), readAt: later(one.readAt) },
  }));
  return { ...shared, deliveries: shown ?? null };
}
