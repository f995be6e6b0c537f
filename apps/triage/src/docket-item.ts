import type { AnswerDocket, Principal } from '@idea-map/contracts';
import { BadInput, Conflict, dueOf, type FieldError } from '@idea-map/runtime';
import type { DocketItemEntity } from './docket-item.entity.js';

export function newItem(
  given: Pick<DocketItemEntity, 'id' | 'ideaId' | 'body' | 'priority'>,
  now: Date,
): DocketItemEntity {
  return {
    ...given,
    addedAt: now,
    dueAt: dueOf('DOCKET', now),
    ...{ answer: null, reason: null, owner: null, targetOn: null, answeredBy: null, answeredAt: null },
    ...{ outcome: null, outcomeAt: null },
  };
}

/** Past due without an answer, or past the day that was named without an outcome. `today` is a calendar day. */
export function isOverdue(
  item: Pick<DocketItemEntity, 'answer' | 'dueAt' | 'targetOn' | 'outcome'>,
  { now, today }: { now: Date; today: string },
): boolean {
  if (item.answer === null) return item.dueAt < now;
  return item.targetOn !== null && item.outcome === null && item.targetOn < today;
}

/** Whether a caller speaks for the body that must answer. */
export function leads(body: string, caller: Principal): boolean {
  return caller.roles.some((held) => held.role === 'LEADER' && held.organisation === body);
}

/**
 * A promise has somebody who keeps it and a day; a referral has a body, which must answer instead.
 * @param today a calendar day
 * @throws BadInput naming each field that its answer asks for
 */
export function refuseIncomplete(asked: AnswerDocket, body: string, today: string): void {
  const wrong: FieldError[] = [];
  const add = (field: string, code: string, message: string) => wrong.push({ field, code, message });
  const refers = asked.answer === 'REFERRED';
  if (asked.answer === 'WILL_IMPLEMENT') {
    if (!asked.owner?.trim()) add('owner', 'REQUIRED', 'Say who is to see to it.');
    if (!asked.targetOn) add('targetOn', 'REQUIRED', 'Say by which day it is to be done.');
  }
  if (asked.targetOn && asked.targetOn < today) add('targetOn', 'PAST', 'This day has passed.');
  if (refers && !asked.referTo) add('referTo', 'REQUIRED', 'Say which body is to answer instead.');
  if (refers && asked.referTo === body) add('referTo', 'SAME_BODY', 'This is the body that must answer now.');
  if (!refers && asked.referTo) add('referTo', 'NOT_REFERRED', 'Only what is referred goes to another body.');
  if (wrong.length > 0) throw new BadInput(wrong);
}

/** @throws Conflict where what became of it is on record, or another body answers by now */
export function refuseAnswered(item: DocketItemEntity): void {
  if (item.outcome !== null) throw new Conflict('What became of it is on record.');
  if (item.answer === 'REFERRED') throw new Conflict('It was referred to another body.');
}
