import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ClockPolicyName } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { AskingService } from '../answers/asking.service.js';
import { Bell } from '../bell.js';
import { stepsLeft } from './clock.js';
import { ClockEntity } from './clock.entity.js';
import type { ClockLine, ClockStart, ClockStop } from './clock-lines.js';

/** Starts and stops clocks as the table of lines says. */
@Injectable()
export class ClocksService {
  constructor(
    private readonly clock: Clock,
    private readonly bell: Bell,
    private readonly asking: AskingService,
  ) {}

  /** A clock that runs already is not started again. */
  async apply({ stops, starts }: ClockLine, tx: Transaction): Promise<void> {
    for (const stop of stops) await this.stop(stop, tx);
    for (const start of starts) await this.start(start, tx);
  }

  private async stop(stop: ClockStop, tx: Transaction): Promise<void> {
    const { record, policies, part } = stop;
    await this.asking.close(stop, tx);
    await tx.query(
      `update clock set stopped_at = $2, next_due = null
       where record = $1 and stopped_at is null and ($3::text[] is null or policy = any($3))
         and ($4::text is null or part = $4)`,
      [record, this.clock.now(), policies === 'ALL' ? null : policies, part ?? null],
    );
  }

  private async start({ from, unless, ...start }: ClockStart, tx: Transaction): Promise<void> {
    if (unless && (await isRunning(unless, start.ideaId, tx))) return;
    const clock = { ...newClock(from), ...start };
    const nextDue = stepsLeft(clock)[0]?.due ?? null;
    await (
      await tx.manager()
    )
      .createQueryBuilder()
      .insert()
      .into(ClockEntity)
      .values({ ...clock, nextDue })
      .orIgnore()
      .execute();
    if (nextDue) this.bell.ringAt(nextDue);
  }
}

/** Whether a clock of this policy runs about the idea, on whatever record. */
async function isRunning(policy: ClockPolicyName, ideaId: string | null, tx: Transaction): Promise<boolean> {
  const sql = 'select from clock where idea_id = $1 and policy = $2 and stopped_at is null limit 1';
  return (await tx.query(sql, [ideaId, policy])).length > 0;
}

/** A clock that has taken no step and was never paused. */
export function newClock(startsAt: Date) {
  return {
    ...{ id: uuid(), startsAt, nextStep: 1, pausedDays: 0 },
    ...{ pausedAt: null, pausedUntil: null, pauseReason: null },
    ...{ ownerId: null, note: null, stoppedAt: null },
  };
}
