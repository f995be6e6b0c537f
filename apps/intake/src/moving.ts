import type { Move, Role, Stage, StopReason } from '@idea-map/contracts';
import { addWorkingDays, noonOf } from '@idea-map/runtime';
import { dueIn } from './idea.js';
import type { IdeaEntity } from './idea.entity.js';
import { isNational, rowOf, target } from './stages.js';
import type { StepEntity } from './step.entity.js';

/** A move as the service says it that took it; all that is not given does not apply. */
export interface GivenMove {
  readonly move: Move;
  readonly at: string;
  readonly by?: string | null;
  readonly byRole?: Role | null;
  readonly byForce?: string | null;
  readonly reason?: string | null;
  readonly stopReason?: StopReason | null;
  /** The broker who has it from then on; left out, nobody has taken it up. */
  readonly broker?: string | null;
  /** Whose queue it is in: `college` for the College's. Left out where it is in none. */
  readonly queue?: string;
  readonly reviewOn?: string;
  /** The planned end of the test that starts. */
  readonly endsOn?: string | null;
}

const COLLEGE = 'college';
const WAITS: readonly Stage[] = ['RETURNED', 'PARKED'];
/** Where one broker has it; once it is decided, all of its queue have. */
const HELD: readonly Stage[] = ['LOCAL_TRIAGE', 'NATIONAL_TRIAGE', 'RETURNED'];

/** The idea as a move leaves it; null where the move does not fit where it stands. */
export function moved(idea: IdeaEntity, given: GivenMove): IdeaEntity | null {
  const stage = target(given.move, idea.stage, idea.backTo);
  if (stage === undefined || isForestalled(idea, given)) return null;
  const at = new Date(given.at);
  return {
    ...idea,
    stage,
    backTo: WAITS.includes(stage) ? cameFrom(idea) : null,
    holderId: HELD.includes(stage) ? (given.broker ?? null) : null,
    holderRole: given.queue === COLLEGE && idea.force !== null ? 'COLLEGE_BROKER' : null,
    dueAt: rowOf(given.move, idea.stage)?.to === 'STAYS' ? idea.dueAt : dueOn(stage, given, at),
    changedAt: at > idea.changedAt ? at : idea.changedAt,
  };
}

/** What the thread keeps of a move. */
export function stepOf(after: IdeaEntity, given: GivenMove): Omit<StepEntity, 'id'> {
  return {
    ideaId: after.id,
    at: new Date(given.at),
    move: given.move,
    stage: after.stage,
    reason: given.reason ?? null,
    stopReason: given.stopReason ?? null,
    byRole: given.byRole ?? null,
    byId: given.by ?? null,
    byForce: given.byForce ?? null,
    holderId: after.holderId,
    holderRole: isNational(after.stage, after.backTo) ? 'COLLEGE_BROKER' : after.holderRole,
  };
}

/** Nobody parked it but a clock, and its author had answered before. */
function isForestalled({ stage }: IdeaEntity, { move, by }: GivenMove): boolean {
  return move === 'PARK' && by === null && !rowOf(move, stage)?.who.includes('CLOCK');
}

function cameFrom({ stage, backTo }: IdeaEntity): Stage {
  return WAITS.includes(stage) ? (backTo ?? 'LOCAL_TRIAGE') : stage;
}

/** A parked idea is due on the day that was named for it, and one in a test on the planned end of that. */
function dueOn(stage: Stage, { reviewOn, endsOn }: GivenMove, at: Date): Date | null {
  const days: Partial<Record<Stage, string | null>> = { PARKED: reviewOn, IN_TEST: endsOn };
  const named = days[stage];
  return named ? addWorkingDays(noonOf(named), 0) : dueIn(stage, at);
}
