import { isAuthor } from './visibility.js';
import type { KnownIdea } from './known-idea.entity.js';

/** Somebody who evaluates, as far as their independence goes. */
export interface Evaluating {
  readonly id: string;
  readonly handle: string;
  readonly forces: readonly string[];
}

/** Whether somebody may evaluate an idea independently: neither its author nor of its force. */
export function isIndependent(
  idea: Pick<KnownIdea, 'stage' | 'audience' | 'force' | 'authorId' | 'authorHandle'>,
  { id, handle, forces }: Evaluating,
): boolean {
  return !isAuthor(idea, id, handle) && (idea.force === null || !forces.includes(idea.force));
}
