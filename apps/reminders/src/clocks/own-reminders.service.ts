import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { readFreeText } from '@idea-map/check';
import { GetIdea, type ClockView, type Principal, type RemindMe } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Requests } from '@idea-map/messaging';
import { BadInput, Clock, CLOSE_OF_DAY, Conflict, londonInstant, NotFound } from '@idea-map/runtime';
import { Bell } from '../bell.js';
import { stepsLeft } from './clock.js';
import { clockView } from './clock-view.js';
import { ClockEntity } from './clock.entity.js';
import { newClock } from './clocks.service.js';

/** Of one person on one idea, so that nobody makes a diary of it. */
const MOST = 20;
/** In London, any day of the week: before the digest of that morning. One for today comes at its close. */
const MORNING = 7;

/** A person's own dated reminders. */
@Injectable()
export class OwnRemindersService {
  constructor(
    private readonly requests: Requests,
    private readonly clock: Clock,
    private readonly bell: Bell,
  ) {}

  /** @throws NotFound for an idea that the caller may not read */
  async remind({ idea, on, note: given }: RemindMe, caller: Principal, tx: Transaction): Promise<ClockView> {
    const note = readFreeText('note', given, { name: 'A note', least: 0, most: 500 }) || null;
    const today = this.clock.today();
    if (on < today) throw BadInput.of('on', 'IN_THE_PAST', 'Give today or a day to come.');
    const { id } = await this.requests.read(GetIdea, { id: idea });
    await refuseMany(id, caller.id, tx);
    const own = {
      ...newClock(londonInstant(on, on === today ? CLOSE_OF_DAY : MORNING)),
      ...{
        record: id,
        recordKind: 'IDEA' as const,
        ideaId: id,
        policy: 'OWN' as const,
        part: '',
        force: null,
      },
      ...{ ownerId: caller.id, note },
    };
    const clock: ClockEntity = { ...own, nextDue: stepsLeft(own)[0]?.due ?? null };
    await tx.insert(ClockEntity, clock);
    if (clock.nextDue) this.bell.ringAt(clock.nextDue);
    return clockView(clock, { today, caller, taken: [] });
  }

  /** @throws NotFound for one that is not the caller's */
  async delete(id: string, caller: Principal, tx: Transaction): Promise<string> {
    if (!validate(id)) throw new NotFound();
    const gone = await tx.query('delete from clock where id = $1 and owner_id = $2 returning id', [
      id,
      caller.id,
    ]);
    if (gone.length === 0) throw new NotFound();
    return id;
  }
}

async function refuseMany(record: string, owner: string, tx: Transaction): Promise<void> {
  const [row] = await tx.query<{ n: string }>(
    'select count(*) as n from clock where record = $1 and owner_id = $2 and stopped_at is null',
    [record, owner],
  );
  if (Number(row?.n) >= MOST)
    throw new Conflict(`You have ${MOST} reminders on this idea already: delete one first.`);
}
