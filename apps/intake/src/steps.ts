import type { Move } from '@idea-map/contracts';
import type { IdeaEntity } from './idea.entity.js';
import type { StepEntity } from './step.entity.js';

/** A step by the author, for the record: as the author, and never by id. */
export function authorStep(idea: IdeaEntity, move: Move, at: Date): Omit<StepEntity, 'id'> {
  return {
    ideaId: idea.id,
    at,
    move,
    stage: idea.stage,
    reason: null,
    stopReason: null,
    byRole: 'AUTHOR',
    byId: null,
    byForce: null,
    holderId: idea.holderId,
    holderRole: idea.holderRole,
  };
}

/** Held by the check: nobody's act. */
export function holdStep(idea: IdeaEntity): Omit<StepEntity, 'id'> {
  return { ...authorStep(idea, 'HOLD', idea.changedAt), byRole: null };
}
