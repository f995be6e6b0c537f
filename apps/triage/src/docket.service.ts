import { Injectable } from '@nestjs/common';
import { v7 as uuid, validate } from 'uuid';
import {
  DocketAdded,
  DocketAnswered,
  DocketOutcomeRecorded,
  type AnswerDocket,
  type Principal,
  type RecordOutcome,
} from '@idea-map/contracts';
import { readFreeText } from '@idea-map/check';
import type { Transaction } from '@idea-map/database';
import { BadInput, Clock, Conflict, Forbidden, NotFound } from '@idea-map/runtime';
import { mayRead } from './authority.js';
import { Bodies } from './bodies.js';
import { leads, newItem, refuseAnswered, refuseIncomplete } from './docket-item.js';
import { DocketItemEntity } from './docket-item.entity.js';
import { KnownIdea } from './known-idea.entity.js';

/** The leaders' docket: what must be answered, by which body, and what became of the answer. */
@Injectable()
export class DocketService {
  constructor(
    private readonly clock: Clock,
    private readonly bodies: Bodies,
  ) {}

  async add(
    given: Pick<DocketItemEntity, 'ideaId' | 'body' | 'priority'>,
    tx: Transaction,
  ): Promise<DocketItemEntity> {
    const now = this.clock.now();
    const item = newItem({ ...given, id: uuid({ msecs: now.getTime() }) }, now);
    await tx.insert(DocketItemEntity, item);
    const { id: itemId, ideaId, body, priority, addedAt, dueAt } = item;
    const due = dueAt.toISOString();
    tx.publish(DocketAdded, { itemId, ideaId, body, priority, addedAt: addedAt.toISOString(), due });
    return item;
  }

  /** A leader's answer; a later one takes its place until what became of it is on record. */
  async answer(asked: AnswerDocket, caller: Principal, tx: Transaction): Promise<{ id: string }> {
    const reason = readFreeText('reason', asked.reason, { name: 'A reason' });
    const owner = readFreeText('owner', asked.owner, { name: 'An owner', least: 0, most: 200 }) || null;
    if (asked.referTo) await this.refuseUnknown(asked.referTo);
    const item = await this.item(asked.idea, caller, tx);
    refuseAnswered(item);
    refuseIncomplete(asked, item.body, this.clock.today());
    const answered = {
      ...{ answer: asked.answer, reason, owner, targetOn: asked.targetOn ?? null },
      ...{ answeredBy: caller.id, answeredAt: this.clock.now() },
    };
    await tx.update(DocketItemEntity, { id: item.id }, answered);
    const referredTo = asked.referTo ?? null;
    const next = referredTo ? await this.add({ ...item, body: referredTo }, tx) : null;
    const { id: itemId, ideaId, body } = item;
    const { answer, targetOn } = answered;
    const due = next && next.dueAt.toISOString();
    tx.publish(DocketAnswered, {
      ...{ itemId, ideaId, body, answer, reason, owner, targetOn, referredTo, due },
      ...this.actor(caller),
    });
    return { id: item.id };
  }

  async recordOutcome(asked: RecordOutcome, caller: Principal, tx: Transaction): Promise<{ id: string }> {
    const outcome = readFreeText('outcome', asked.outcome, { name: 'What became of it' });
    const item = await this.item(asked.idea, caller, tx);
    if (item.answer === null) throw new Conflict('It has no answer yet.');
    await tx.update(DocketItemEntity, { id: item.id }, { outcome, outcomeAt: this.clock.now() });
    const { id: itemId, ideaId, body } = item;
    tx.publish(DocketOutcomeRecorded, { itemId, ideaId, body, outcome, ...this.actor(caller) });
    return { id: item.id };
  }

  /** The latest item of an idea. @throws NotFound, or Forbidden to who does not lead its body */
  private async item(ideaId: string, caller: Principal, tx: Transaction): Promise<DocketItemEntity> {
    const idea = validate(ideaId) ? await tx.find(KnownIdea, { id: ideaId }) : null;
    if (!idea || !mayRead(idea, caller)) throw new NotFound();
    const item = await (
      await tx.manager()
    ).findOne(DocketItemEntity, {
      where: { ideaId },
      order: { id: 'DESC' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!item) throw new Conflict('This idea is not on the docket.', { stage: idea.stage });
    if (!leads(item.body, caller))
      throw new Forbidden('Only a leader of the body that must answer can do this.');
    return item;
  }

  private async refuseUnknown(body: string): Promise<void> {
    if (await this.bodies.canAnswer(body)) return;
    throw BadInput.of('referTo', 'UNKNOWN', 'There is no body of this name that answers ideas.');
  }

  private actor(caller: Principal) {
    const at = this.clock.now().toISOString();
    return { by: caller.id, byRole: 'LEADER' as const, byForce: null, at };
  }
}
