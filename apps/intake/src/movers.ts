import { holds, holdsFor, type Move, type Principal, type Role } from '@idea-map/contracts';
import type { IdeaEntity } from './idea.entity.js';
import { isNational, movesOf, type Mover, type MoveRow } from './stages.js';
import { mayCheck } from './visibility.js';

type Held = Pick<IdeaEntity, 'stage' | 'backTo' | 'force' | 'holderRole' | 'holderId' | 'checkOutcome'>;

/** What a caller may do with an idea now, by the table of moves and by whose it is. */
export function movesFor(idea: Held, caller: Principal, author: boolean): Move[] {
  return movesOf(idea.stage, (row) => mayTake(row, idea, { caller, author }));
}

function mayTake(
  row: MoveRow,
  idea: Held,
  { caller, author }: { caller: Principal; author: boolean },
): boolean {
  if (row.who.includes('AUTHOR')) return author;
  if (row.move === 'RELEASE' && idea.checkOutcome === 'BLOCK') return false;
  if (row.move === 'CLAIM' && idea.holderId !== null) return false;
  // What another broker has is theirs until it is handed on, which the tiers above may do too.
  const another = idea.holderId !== null && idea.holderId !== caller.id;
  return row.who.some((mover) => {
    if (isNobodys(mover)) return false;
    if (another && (mover === 'BROKER' || mover === 'COLLEGE_BROKER')) return false;
    return isTheirs(mover, idea, caller);
  });
}

/** Not a role's: its author's, or made by the system itself. */
function isNobodys(mover: Mover): mover is Exclude<Mover, Role> {
  return mover === 'AUTHOR' || mover === 'CHECK' || mover === 'CLOCK' || mover === 'LICENCE';
}

/** Whether a role that the caller holds has to do with this idea where it stands. */
export function isTheirs(role: Role, idea: Held, caller: Principal): boolean {
  const national = isNational(idea.stage, idea.backTo);
  switch (role) {
    case 'DATA_OFFICER':
      return mayCheck(idea, caller);
    case 'BROKER':
      return !national && idea.holderRole !== 'COLLEGE_BROKER' && holdsFor(caller, idea.force, role);
    case 'FORCE_LEAD':
      return !national && holdsFor(caller, idea.force, role);
    case 'COLLEGE_BROKER':
      return holds(caller, role) && (national || idea.force === null || idea.holderRole === 'COLLEGE_BROKER');
    default:
      return holds(caller, role);
  }
}
