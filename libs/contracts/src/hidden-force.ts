import type { Credit, IdeaKind } from './vocabulary.js';

/** An anonymous impact case hides its force. */
export function forceIsHiddenFromAll(idea: { readonly kind: IdeaKind; readonly credit: Credit }): boolean {
  return idea.kind === 'IMPACT_CASE' && idea.credit === 'ANONYMOUS';
}
