import { forceIsHiddenFromAll, holdsFor, type CardView } from '@idea-map/contracts';
import type { CardEntity } from './card.entity.js';
import type { CardTextEntity } from './card-text.entity.js';
import type { Viewer } from './visibility.js';

/** A row of the list's query. */
export type CardRow = Omit<
  CardEntity,
  | 'priority'
  | 'nationalPriorities'
  | 'enteredAt'
  | 'dueAt'
  | 'firstReplyDays'
  | 'decisionDays'
  | 'disseminationDays'
> &
  Omit<CardTextEntity, 'ideaId'> & { readonly sortKey: Date | number };

/** What a card's row is made of, in the names of the API: on the card `c` and its texts `t`. */
export const CARD_COLUMNS = `c.id, c.reference, c.version, c.kind, t.title, t.problem, t.proposal,
  t.what_followed as "whatFollowed", t.what_overcame as "whatOvercame", c.themes, c.language, c.stage, c.credit,
  c.audience, c.author_id as "authorId", c.author_handle as "authorHandle", c.force, c.call_id as call,
  c.on_behalf as "onBehalf", c.support_count as "supportCount", c.support_force_count as "supportForceCount",
  c.submitted_at as "submittedAt", c.changed_at as "changedAt"`;

/**
 * A card as this viewer may see it; that they may see it at all was decided before. An anonymous impact case shows its
 * force to its author and that force's brokers and data officers; an author is shown where NAMED, and to themselves.
 */
export function cardView(row: CardRow, { caller, handle }: Viewer): CardView {
  const { authorHandle, authorId, force, submittedAt, changedAt, sortKey: _, ...rest } = row;
  const author = caller !== null && (authorId === caller.id || (handle !== null && authorHandle === handle));
  const keeper = caller !== null && holdsFor(caller, force, 'BROKER', 'DATA_OFFICER');
  return {
    ...rest,
    force: forceIsHiddenFromAll(row) && !author && !keeper ? null : force,
    authorId: author ? caller.id : authorId,
    viewerIsAuthor: author,
    submittedAt: submittedAt.toISOString(),
    changedAt: changedAt.toISOString(),
  };
}
