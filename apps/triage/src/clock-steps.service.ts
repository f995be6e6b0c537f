import { Injectable } from '@nestjs/common';
import { type ClockStepFired, IdeaParked, IdeaResumed } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { addWorkingDays, clockPolicies, Clock, londonDay } from '@idea-map/runtime';
import { decisions, triageStage } from './decisions.js';
import { Desk, type OnDesk } from './desk.js';
import { KnownIdea } from './known-idea.entity.js';
import { decide, isParked, reopened } from './triage-case.js';

const LAST = clockPolicies.RETURNED.steps.find(({ then }) => then === 'PARK')?.workingDays ?? 0;
const UNANSWERED = 'Its author did not answer the question in time.';

/**
 * What a step of a clock has happen by itself. The clocks are reminders' and the cases are kept here: a step that comes
 * late, for a question that was answered or a date that was moved meanwhile, changes nothing.
 */
@Injectable()
export class ClockStepsService {
  constructor(
    private readonly desk: Desk,
    private readonly clock: Clock,
  ) {}

  async fired(step: ClockStepFired, tx: Transaction): Promise<void> {
    if (step.recordKind !== 'IDEA' || step.then === null) return;
    if (!(await tx.find(KnownIdea, { id: step.record }))) return;
    const idea = await tx.loadForUpdate(KnownIdea, { id: step.record });
    const held = await this.desk.caseOf(idea.id, tx);
    if (!held) return;
    if (step.then === 'PARK') await this.park({ idea, held }, step, tx);
    if (step.then === 'RESUME') await this.resume({ idea, held }, step, tx);
  }

  /** The last step of the clock on a question that its author did not answer. */
  private async park({ idea, held }: OnDesk, step: ClockStepFired, tx: Transaction): Promise<void> {
    const { returnedAt } = held;
    const { reviewOn } = step;
    if (held.state !== 'RETURNED' || idea.stage !== 'RETURNED' || !returnedAt || reviewOn === null) return;
    if (addWorkingDays(returnedAt, LAST) > new Date(step.firedAt)) return;
    const deciding = { decision: 'PARK' as const, stage: idea.stage, broker: null, reason: UNANSWERED };
    const parked = await this.desk.put(decide(held, { ...deciding, now: this.clock.now(), reviewOn }), tx);
    await this.desk.stand(idea, decisions.PARK.to, tx);
    tx.publish(IdeaParked, { ...this.desk.said(parked, 'PARKED', null), reason: UNANSWERED, reviewOn });
  }

  /** The review date of a parked idea: it is back before its broker. */
  private async resume({ idea, held }: OnDesk, step: ClockStepFired, tx: Transaction): Promise<void> {
    const today = londonDay(new Date(step.firedAt));
    if (!isParked(held) || held.reviewOn === null || held.reviewOn > today) return;
    const open = await this.desk.put(reopened(held, this.clock.now()), tx);
    const stage = triageStage(held.level);
    await this.desk.stand(idea, stage, tx);
    tx.publish(IdeaResumed, this.desk.said(open, stage, null));
  }
}
