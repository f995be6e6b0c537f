import { type ActorView, type Principal, type Role, type ThreadView } from '@idea-map/contracts';
import type { IdeaEntity } from './idea.entity.js';
import { standsStill } from './pauses.js';
import type { PauseEntity } from './pause.entity.js';
import { isTheirs, movesFor } from './movers.js';
import { isNational, standingOf } from './stages.js';
import type { StepEntity } from './step.entity.js';
import { isoOrNull } from './times.js';
import { forceIsHidden } from './visibility.js';

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
      holder: holderOf(idea, { ...step, backTo: null, hidden }, force),
      by: actorOf(step, idea, hidden),
    })),
    next: nextStep(idea, viewer, { force, hidden }),
    moves: movesFor(idea, viewer.caller, viewer.author),
  };
}

/** Where an idea hides its force, so does what somebody of a force did with it: their name would lead there. */
function actorOf({ byRole, byId, byForce }: StepEntity, idea: IdeaEntity, hidden: boolean): ActorView | null {
  if (byRole === null) return null;
  if (byRole === 'AUTHOR') return author(idea);
  const shown = byForce === null || !hidden;
  return { personId: shown ? byId : null, role: byRole, force: shown ? byForce : null };
}

function nextStep(
  idea: IdeaEntity,
  { caller, author: own, now, pause = null }: Viewer,
  shown: { force: string | null; hidden: boolean },
): ThreadView['next'] {
  const holder = holderOf(idea, { ...idea, hidden: shown.hidden }, shown.force);
  if (!holder) return null;
  return {
    holder,
    yours: holder.role === 'AUTHOR' ? own : isYours(holder.role, idea, caller),
    move: standingOf(idea).move,
    stage: idea.stage,
    due: isoOrNull(idea.dueAt),
    overdue: idea.dueAt !== null && idea.dueAt < now,
    ...standsStill(pause, idea.stage, now),
  };
}

/** Who must act next, for services: nobody's name is in it, and what an idea hides is for them to know. */
export function holderToSay(idea: IdeaEntity): ActorView | null {
  return holderOf(idea, { ...idea, hidden: false }, idea.force);
}

/** What a broker has taken up is that broker's; what waits is for all who hold the role. */
function isYours(role: Role, idea: IdeaEntity, caller: Principal): boolean {
  const takenUp = idea.holderId !== null && (role === 'BROKER' || role === 'COLLEGE_BROKER');
  return takenUp ? idea.holderId === caller.id : isTheirs(role, idea, caller);
}

type Holding = Pick<IdeaEntity, 'stage' | 'backTo' | 'holderId' | 'holderRole'> & {
  readonly hidden: boolean;
};

/** Who has an idea in a stage: its author, its force's people, or the College's; the broker by name who took it up. */
function holderOf(
  idea: IdeaEntity,
  { stage, backTo, holderId, holderRole, hidden }: Holding,
  force: string | null,
): ActorView | null {
  const holder = standingOf({ stage, checkOutcome: idea.checkOutcome }).holder;
  if (holder === null) return null;
  if (holder === 'AUTHOR') return author(idea);
  if (holder !== 'BROKER' && holder !== 'COLLEGE_BROKER') {
    return { personId: null, role: holder, force: holder === 'DATA_OFFICER' ? force : null };
  }
  const college =
    holder === 'COLLEGE_BROKER' ||
    holderRole === 'COLLEGE_BROKER' ||
    idea.force === null ||
    isNational(stage, backTo);
  if (college) return { personId: holderId, role: 'COLLEGE_BROKER', force: null };
  // Their name would lead to a force that the idea hides.
  return { personId: hidden ? null : holderId, role: 'BROKER', force };
}

function author(idea: IdeaEntity): ActorView {
  return { personId: idea.authorId, role: 'AUTHOR', force: null };
}
