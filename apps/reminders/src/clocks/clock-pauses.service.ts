import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { readFreeText } from '@idea-map/check';
import { ClockPaused, type ClockView, type PauseClock, type Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { BadInput, Clock, Conflict, Forbidden, NotFound } from '@idea-map/runtime';
import { Bell } from '../bell.js';
import { paused } from './clock.js';
import { clockView } from './clock-view.js';
import { ClockEntity } from './clock.entity.js';
import { stepsTaken } from './steps-taken.js';
import { mayPause, mayRead } from './clock-access.js';

const LONGEST = 366 * 86_400_000;

/** Stops clocks until a day, for a reason, on the record. */
@Injectable()
export class ClockPausesService {
  constructor(
    private readonly clock: Clock,
    private readonly bell: Bell,
  ) {}

  /** Until today: it runs again. */
  async pause(
    { id, reason: given, until }: PauseClock,
    caller: Principal,
    tx: Transaction,
  ): Promise<ClockView> {
    const reason = readFreeText('reason', given, { name: 'A reason', most: 500 });
    const now = this.clock.now();
    const today = this.clock.today();
    refuseDay(until, { today, last: new Date(now.getTime() + LONGEST).toISOString().slice(0, 10) });
    if (!validate(id)) throw new NotFound();
    const before = await tx.loadForUpdate(ClockEntity, { id });
    if (!mayRead(before, caller)) throw new NotFound();
    if (!mayPause(before, caller))
      throw new Forbidden('Only who holds its step, or stands above, can pause it.');
    if (before.stoppedAt) throw new Conflict('This clock has stopped: what it ran for is settled.');
    const change = { ...paused(before, until, now), pauseReason: reason };
    await tx.update(ClockEntity, { id }, change);
    const after = { ...before, ...change };
    tx.record({ subject: id, idea: before.ideaId, force: before.force, why: reason });
    tx.publish(ClockPaused, spoken(after, { reason, until, now }));
    if (after.nextDue) this.bell.ringAt(after.nextDue);
    const taken = await stepsTaken(await tx.manager(), [id]);
    return clockView(after, { today, caller, taken });
  }
}

function spoken(
  clock: ClockEntity,
  { reason, until, now }: { reason: string; until: string; now: Date },
): ClockPaused {
  const { record, recordKind, policy, part } = clock;
  const due = clock.nextDue?.toISOString() ?? null;
  return {
    record,
    recordKind,
    policy,
    part,
    clockId: clock.id,
    reason,
    until,
    due,
    pausedAt: now.toISOString(),
  };
}

function refuseDay(until: string, { today, last }: { today: string; last: string }): void {
  if (until < today) throw BadInput.of('until', 'IN_THE_PAST', 'Give today or a day to come.');
  if (until > last) throw BadInput.of('until', 'TOO_FAR', 'A clock can be paused for a year at most.');
}
