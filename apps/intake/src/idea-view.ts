import type { IdeaView, Principal } from '@idea-map/contracts';
import type { IdeaEntity } from './idea.entity.js';
import { isoOrNull } from './times.js';
import { forceIsHidden, isAuthor, mayCheck } from './visibility.js';

interface Viewer {
  readonly caller: Principal;
  readonly handle: string;
  readonly supports: boolean;
}

/** An idea as this caller may see it; that they may see it at all was decided before. */
export function ideaView(idea: IdeaEntity, { caller, handle, supports }: Viewer): IdeaView {
  const author = isAuthor(idea, caller.id, handle);
  const hidden = !author && forceIsHidden(idea, caller);
  return {
    id: idea.id,
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
    stage: idea.stage,
    credit: idea.credit,
    audience: idea.audience,
    authorId: author ? caller.id : idea.authorId,
    viewerIsAuthor: author,
    viewerSupports: supports,
    force: hidden ? null : idea.force,
    call: idea.call,
    onBehalf: idea.onBehalfSource,
    licenceMark: author || idea.credit === 'NAMED' ? idea.licenceMark : null,
    supportCount: idea.supportCount,
    supportForceCount: idea.supportForceCount,
    ...checkOf(idea, author || mayCheck(idea, caller)),
    draftPlace: author && idea.stage === 'DRAFT' ? placeOf(idea) : null,
    submittedAt: isoOrNull(idea.submittedAt),
    changedAt: idea.changedAt.toISOString(),
  };
}

function placeOf({ outcode: postcode, latitude, longitude, placeForce: force }: IdeaEntity) {
  return { postcode, latitude, longitude, force };
}

/** What was found is for its author and data officers, while it is held. */
function checkOf(idea: IdeaEntity, shown: boolean): Pick<IdeaView, 'check' | 'deidentifiedAt'> {
  const isHeld = idea.stage === 'IN_CHECK' && idea.checkOutcome !== null;
  const check = { outcome: idea.checkOutcome ?? 'PASS', findings: idea.findings ?? [], note: idea.checkNote };
  return { check: shown && isHeld ? check : null, deidentifiedAt: isoOrNull(idea.deidentifiedAt) };
}
