import { forceIsHiddenFromAll, holdsFor, type CardView } from '@idea-map/contracts';
import type { CardEntity } from './card.entity.js';
import type { CardTextEntity } from './card-text.entity.js';
import type { Viewer } from './visibility.js';

/** A row of the list's query, as JSON has it: instants in Postgres' way of ISO 8601. */
export type CardRow = Omit<
  CardEntity,
  | 'priority'
  | 'nationalPriorities'
  | 'enteredAt'
  | 'dueAt'
  | 'submittedAt'
  | 'changedAt'
  | 'firstReplyDays'
  | 'decisionDays'
  | 'disseminationDays'
> &
  Omit<CardTextEntity, 'ideaId'> & {
    readonly submittedAt: string;
    readonly changedAt: string;
    readonly sortKey: string | number;
  };

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
    submittedAt: instantOf(submittedAt),
    changedAt: instantOf(changedAt),
  };
}

// Of UTC and to the millisecond, as nearly all are: `2026-03-02T09:30:00.12+00:00`.
const PLAIN = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00:00$/;

/** An instant as JSON of Postgres has it, in the API's form: `2026-03-02T09:30:00.120Z`. */
export function instantOf(text: string): string {
  const [, second, fraction = ''] = PLAIN.exec(text) ?? [];
  return second === undefined ? new Date(text).toISOString() : `${second}.${fraction.padEnd(3, '0')}Z`;
}
