import type { ReleaseView } from '@idea-map/contracts';
import type { IdentityReleaseEntity } from './identity-release.entity.js';

/** A release as somebody sees it; the notes are for those who hold keys, and the author is in none of it. */
export function releaseView(release: IdentityReleaseEntity, keyHolder: boolean): ReleaseView {
  const { id, ideaId, reason, state, decidedBy, decidedRole, decidedForce } = release;
  const decided = decidedRole && { personId: decidedBy, role: decidedRole, force: decidedForce };
  return {
    id,
    ideaId,
    reason,
    state,
    askedBy: { personId: release.askedBy, role: release.askedRole, force: release.askedForce },
    askedAt: release.askedAt.toISOString(),
    decidedBy: decided,
    decidedAt: release.decidedAt?.toISOString() ?? null,
    notes: keyHolder ? [release.askedNote, release.decidedNote].filter((note) => note !== null) : null,
  };
}
