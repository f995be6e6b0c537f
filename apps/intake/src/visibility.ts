import {
  forceIsHiddenFromAll,
  holds,
  holdsFor,
  type Audience,
  type Credit,
  type IdeaKind,
  type Principal,
  type Stage,
} from '@idea-map/contracts';

/** What decides who may read an idea. */
export interface Visible {
  readonly stage: Stage;
  readonly audience: Audience;
  readonly force: string | null;
  readonly authorId: string | null;
  readonly authorHandle: string | null;
}

export function isAuthor(idea: Visible, callerId: string, callerHandle: string): boolean {
  return idea.authorId === callerId || idea.authorHandle === callerHandle;
}

/**
 * Its author always; a draft nobody else; a held text its data officers; a withdrawn one those who had to act on it;
 * one for its force that force and the College's brokers; any other everyone who holds a role. Another service reads
 * what its work is about, in its own name, and shows it to nobody who may not.
 */
export function mayRead(idea: Visible, caller: Principal, callerHandle: string): boolean {
  if (isAuthor(idea, caller.id, callerHandle)) return true;
  if (caller.service !== null) return idea.stage !== 'DRAFT';
  switch (idea.stage) {
    case 'DRAFT':
      return false;
    case 'IN_CHECK':
      return mayCheck(idea, caller);
    case 'WITHDRAWN':
      return (
        mayCheck(idea, caller) || holdsFor(caller, idea.force, 'BROKER') || holds(caller, 'COLLEGE_BROKER')
      );
    default:
      return idea.audience === 'POLICING' ? caller.roles.length > 0 : isWithin(idea, caller);
  }
}

/** The data officers of its force; the College's where it has none. */
export function mayCheck(idea: Pick<Visible, 'force'>, caller: Principal): boolean {
  const college = caller.roles.some((held) => held.role === 'DATA_OFFICER' && held.force === null);
  return holdsFor(caller, idea.force, 'DATA_OFFICER') || (idea.force === null && college);
}

function isWithin(idea: Visible, caller: Principal): boolean {
  if (holds(caller, 'COLLEGE_BROKER', 'NATIONAL_DESK')) return true;
  return idea.force !== null && caller.roles.some((held) => held.force === idea.force);
}

type Creditable = Pick<Visible, 'force'> & { readonly kind: IdeaKind; readonly credit: Credit };

/** An anonymous impact case hides its force, but not from that force's brokers and data officers. */
export function forceIsHidden(idea: Creditable, caller: Principal): boolean {
  return forceIsHiddenFromAll(idea) && !holdsFor(caller, idea.force, 'BROKER', 'DATA_OFFICER');
}
