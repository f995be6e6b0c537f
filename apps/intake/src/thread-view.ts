import {
  holds,
  holdsFor,
  type ActorView,
  type Principal,
  type Stage,
  type ThreadView,
} from '@idea-map/contracts';
import type { IdeaEntity } from './idea.entity.js';
import { standsStill } from './pauses.js';
import type { PauseEntity } from './pause.entity.js';
import { authorsMoves, standings } from './stages.js';
import type { StepEntity } from './step.entity.js';
import { isoOrNull } from './times.js';
import { forceIsHidden, mayCheck } from './visibility.js';

interface Viewer {
  readonly caller: Principal;
  readonly author: boolean;
  readonly now: Date;
  /** The idea's clock as it was last paused. */
  readonly pause?: PauseEntity | null;
}

/** History, next step and moves of an idea for one caller; people by id only where they may be named. */
export function threadView(idea: IdeaEntity, steps: readonly StepEntity[], viewer: Viewer): ThreadView {
  const hidden = !viewer.author && forceIsHidden(idea, viewer.caller);
  const force = hidden ? null : idea.force;
  return {
    ideaId: idea.id,
    history: steps.map((step) => ({
      at: step.at.toISOString(),
      stage: step.stage,
      move: step.move,
      reason: step.reason,
      stopReason: step.stopReason,
      holder: holderOf(idea, step.stage, force),
      by: actorOf(step, idea, hidden),
    })),
    next: nextStep(idea, viewer, force),
    moves: viewer.author ? authorsMoves(idea.stage) : [],
  };
}

/** Where an idea hides its force, so does what somebody of a force did with it: their name would lead there. */
function actorOf({ byRole, byId, byForce }: StepEntity, idea: IdeaEntity, hidden: boolean): ActorView {
  if (byRole === 'AUTHOR') return author(idea);
  const shown = byForce === null || !hidden;
  return { personId: shown ? byId : null, role: byRole, force: shown ? byForce : null };
}

function nextStep(
  idea: IdeaEntity,
  { caller, author: own, now, pause = null }: Viewer,
  force: string | null,
): ThreadView['next'] {
  const holder = holderOf(idea, idea.stage, force);
  if (!holder) return null;
  return {
    holder,
    yours: holder.role === 'AUTHOR' ? own : isTheirs(holder.role, idea, caller),
    move: standings[idea.stage].move,
    stage: idea.stage,
    due: isoOrNull(idea.dueAt),
    overdue: idea.dueAt !== null && idea.dueAt < now,
    ...standsStill(pause, idea.stage, now),
  };
}

function isTheirs(role: Exclude<ActorView['role'], 'AUTHOR'>, idea: IdeaEntity, caller: Principal): boolean {
  if (role === 'DATA_OFFICER') return mayCheck(idea, caller);
  return role === 'BROKER' ? holdsFor(caller, idea.force, role) : holds(caller, role);
}

/** Who has an idea in a stage: its author, its force's people, or the College's where it has no force. */
function holderOf(idea: IdeaEntity, stage: Stage, force: string | null): ActorView | null {
  const { holder } = standings[stage];
  if (holder === null) return null;
  if (holder === 'AUTHOR') return author(idea);
  if (holder === 'BROKER' && idea.force === null)
    return { personId: null, role: 'COLLEGE_BROKER', force: null };
  return {
    personId: null,
    role: holder,
    force: holder === 'BROKER' || holder === 'DATA_OFFICER' ? force : null,
  };
}

function author(idea: IdeaEntity): ActorView {
  return { personId: idea.authorId, role: 'AUTHOR', force: null };
}
