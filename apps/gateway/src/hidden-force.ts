import type { DisseminationView, IdeaView } from '@idea-map/contracts';

type Shown = Pick<IdeaView, 'kind' | 'credit' | 'force'>;

/**
 * What may be shown of the sharing of an idea: an anonymous impact case whose force the caller is not shown is not told
 * by the one force that it was shared within either. Triage knows neither kind nor credit.
 */
export function withoutHiddenForce(idea: Shown, shared: DisseminationView | null): DisseminationView | null {
  const isHidden = idea.kind === 'IMPACT_CASE' && idea.credit === 'ANONYMOUS' && idea.force === null;
  return isHidden && shared?.forces.length === 1 ? null : shared;
}
