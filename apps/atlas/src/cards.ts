import type { givenPlaceFields, IdeaRepublished, IdeaSubmitted } from '@idea-map/contracts';
import type { CardEntity } from './card.entity.js';
import type { CardTextEntity } from './card-text.entity.js';
import { milestonesOf, type Visit } from './visits.js';

/** What events about a whole idea have in common. */
export type Spoken = Omit<IdeaSubmitted, keyof typeof givenPlaceFields>;

/** What others than its idea say of a card, before they have. */
export const unjudged = { priority: null, nationalPriorities: [], awaiting: [], withCollege: false };

export type CardContent = Omit<
  CardEntity,
  | 'id'
  | 'submittedAt'
  | 'priority'
  | 'nationalPriorities'
  | 'awaiting'
  | 'withCollege'
  | 'enteredAt'
  | 'firstReplyDays'
  | 'decisionDays'
  | 'disseminationDays'
>;

/** The part of a card that its idea says itself. */
export function contentOf(event: Spoken): CardContent {
  return {
    reference: event.reference,
    version: event.version,
    kind: event.kind,
    themes: event.themes,
    language: event.language,
    stage: event.stage,
    credit: event.credit,
    audience: event.audience,
    authorId: event.authorId,
    authorHandle: event.authorHandle,
    force: event.force,
    call: event.call,
    onBehalf: event.onBehalf,
    supportCount: event.supportCount,
    supportForceCount: event.supportForceCount,
    changedAt: new Date(event.changedAt),
    dueAt: event.due === null ? null : new Date(event.due),
  };
}

export function textsOf(event: Spoken): CardTextEntity {
  const { ideaId, language, title, problem, proposal, whatFollowed, whatOvercame } = event;
  return { ideaId, language, title, problem, proposal, whatFollowed, whatOvercame };
}

/** A whole card but for what is not its idea's to say. `visits` are oldest first. */
export function cardOf(event: Spoken, visits: readonly Visit[]) {
  const submittedAt = new Date(event.submittedAt);
  return {
    ...contentOf(event),
    ...milestonesOf(visits, submittedAt),
    id: event.ideaId,
    submittedAt,
    enteredAt: visits.at(-1)?.enteredAt ?? submittedAt,
  };
}

/** Where it has been; an idea with no recorded steps has been in its stage since it was submitted. */
export function visitsOf({ visits, stage, submittedAt }: IdeaRepublished): Visit[] {
  if (visits.length === 0) return [{ stage, enteredAt: new Date(submittedAt) }];
  return visits.map((visit) => ({ stage: visit.stage, enteredAt: new Date(visit.enteredAt) }));
}
