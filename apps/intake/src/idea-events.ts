import type { IdeaSubmitted } from '@idea-map/contracts';
import { isoOrNull } from './times.js';
import type { IdeaEntity } from './idea.entity.js';

/** The whole of a submitted idea as its events carry it. @throws Error for a draft, which is nobody's to hear of. */
export function spoken(idea: IdeaEntity): IdeaSubmitted {
  if (!idea.reference || !idea.submittedAt) throw new Error('A draft is not spoken of.');
  const { latitude, longitude } = idea;
  return {
    ideaId: idea.id,
    reference: idea.reference,
    version: idea.version,
    kind: idea.kind,
    title: idea.title,
    problem: idea.problem,
    proposal: idea.proposal,
    whatFollowed: idea.whatFollowed,
    whatOvercame: idea.whatOvercame,
    themes: idea.themes,
    language: idea.language,
    credit: idea.credit,
    audience: idea.audience,
    force: idea.force,
    call: idea.call,
    onBehalf: idea.onBehalfSource,
    supportCount: idea.supportCount,
    supportForceCount: idea.supportForceCount,
    submittedAt: idea.submittedAt.toISOString(),
    changedAt: idea.changedAt.toISOString(),
    authorId: idea.authorId,
    authorHandle: idea.authorHandle,
    stage: idea.stage,
    due: isoOrNull(idea.dueAt),
    outcode: idea.outcode,
    point: latitude === null || longitude === null ? null : { latitude, longitude },
    placeForce: idea.placeForce,
    placeForceBy: idea.placeForceBy,
    placeDistrict: idea.placeDistrict,
    deidentifiedAt: isoOrNull(idea.deidentifiedAt),
  };
}
