import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ClockStepFired } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { addWorkingDays, Clock, londonDay, type DueStep } from '@idea-map/runtime';
import { askedBy } from '../answers/asked.js';
import { Bell } from '../bell.js';
import { KnownIdea } from '../known-idea.entity.js';
import { NoticesService, type Telling } from '../notices/notices.service.js';
import { after, stepsDueBy } from './clock.js';
import { ClockEntity, ClockStepEntity } from './clock.entity.js';
import { loadHolders } from './holders.js';
import { reach, type HoldersOf } from './ladder.js';

const BATCH = 500;
const MINUTE = 60_000;
/** A returned idea that is parked by its clock comes back after so many working days. */
const LAPSED_COMES_BACK = 60;

interface Taken {
  readonly clock: ClockEntity;
  readonly step: DueStep;
  readonly told: string | null;
  readonly people: readonly string[];
  readonly passedOver: readonly string[];
}

/** Takes the steps that are due: each once, in order, with what it tells and what follows in one transaction. */
@Injectable()
export class FiringService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
    private readonly bell: Bell,
  ) {}

  /**
   * Takes every step that is due, batch by batch. `late` ones, due for more than a minute, may wait until it is known
   * that nothing settled them while this service was in the dark. @returns how many clocks
   */
  async fireDue({ late }: { late: boolean }): Promise<number> {
    let fired = 0;
    for (;;) {
      const batch = await this.transactions.run((tx) => this.fireBatch(late, tx));
      fired += batch;
      if (batch < BATCH) break;
    }
    await this.ringNext();
    return fired;
  }

  /** Two schedulers at once share the work: a row that one of them holds is passed over by the other. */
  private async fireBatch(late: boolean, tx: Transaction): Promise<number> {
    const now = this.clock.now();
    const since = late ? new Date(0) : new Date(now.getTime() - MINUTE);
    const manager = await tx.manager();
    const clocks = await manager
      .createQueryBuilder(ClockEntity, 'clock')
      .where('clock.next_due <= :now and clock.next_due >= :since', { now, since })
      .orderBy('clock.next_due')
      .limit(BATCH)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    if (clocks.length === 0) return 0;
    const ideas = await this.ideasOf(clocks, tx);
    const holders = await loadHolders(tx, { today: londonDay(now) });
    const taken = clocks.flatMap((clock) =>
      stepsDueBy(clock, now).map((step) =>
        take(clock, step, { idea: ideas.get(clock.ideaId ?? ''), holders }),
      ),
    );
    await this.save(clocks, taken, tx);
    return clocks.length;
  }

  private async save(
    clocks: readonly ClockEntity[],
    taken: readonly Taken[],
    tx: Transaction,
  ): Promise<void> {
    const now = this.clock.now();
    const manager = await tx.manager();
    await manager.insert(
      ClockStepEntity,
      taken.map(({ clock, step, told, passedOver }) => ({
        ...{ clockId: clock.id, step: step.step, dueAt: step.due, firedAt: now },
        ...{ told, passedOver: [...passedOver] },
      })),
    );
    const counts = Map.groupBy(taken, ({ clock }) => clock.id);
    const next = clocks.map((clock) => ({
      id: clock.id,
      ...after(clock, counts.get(clock.id)?.length ?? 0),
    }));
    await tx.query(
      `update clock set next_step = n.step, next_due = n.due
       from unnest($1::uuid[], $2::int[], $3::timestamptz[]) as n (id, step, due) where clock.id = n.id`,
      [next.map(({ id }) => id), next.map(({ nextStep }) => nextStep), next.map(({ nextDue }) => nextDue)],
    );
    await this.notices.tell(tellingsOf(taken), tx);
    for (const one of taken) if (one.clock.policy !== 'OWN') tx.publish(ClockStepFired, fired(one, now));
  }

  private async ideasOf(clocks: readonly ClockEntity[], tx: Transaction): Promise<Map<string, KnownIdea>> {
    const ids = clocks.flatMap(({ ideaId }) => ideaId ?? []);
    const ideas = await (await tx.manager()).findBy(KnownIdea, { ideaId: In(ids) });
    return new Map(ideas.map((idea) => [idea.ideaId, idea]));
  }

  private async ringNext(): Promise<void> {
    const [row] = await this.transactions.query<{ due: Date | null }>(
      'select min(next_due) as due from clock',
    );
    if (row?.due) this.bell.ringAt(row.due);
  }
}

interface Around {
  readonly idea: KnownIdea | undefined;
  readonly holders: HoldersOf;
}

function take(clock: ClockEntity, step: DueStep, { idea, holders }: Around): Taken {
  if (clock.ownerId !== null) return { clock, step, told: 'HOLDER', people: [clock.ownerId], passedOver: [] };
  if (step.to === 'AUTHOR') {
    const author = idea?.authorId ?? idea?.authorHandle;
    return { clock, step, told: author ? 'AUTHOR' : null, people: author ? [author] : [], passedOver: [] };
  }
  const reached = reach(step.to, clock, holders);
  const also = step.also && step.also !== 'AUTHOR' ? reach(step.also, clock, holders).people : [];
  const isTheirs = step.step === 1 && idea?.holderId != null && reached.people.includes(idea.holderId);
  const people = isTheirs && idea.holderId !== null ? [idea.holderId] : reached.people;
  return { clock, step, ...reached, people: [...new Set([...people, ...also])] };
}

/** Of several steps that a clock took at once, each person is told of the last that reaches them, and of no other. */
function tellingsOf(taken: readonly Taken[]): Telling[] {
  const key = ({ clock }: Taken, person: string) => `${clock.id} ${person}`;
  const last = new Map(taken.flatMap((one) => one.people.map((person) => [key(one, person), one] as const)));
  return taken.map((one) =>
    tellingOf({ ...one, people: one.people.filter((person) => last.get(key(one, person)) === one) }),
  );
}

function tellingOf({ clock, step, told, people }: Taken): Telling {
  const kind = `CLOCK_${clock.policy}` as const;
  const { record, ideaId } = clock;
  return {
    recipients: people,
    kind,
    topic: `${clock.id} ${step.step}`,
    record,
    ideaId,
    asked: askedBy(clock, told),
  };
}

function fired({ clock, step, told, passedOver }: Taken, now: Date): ClockStepFired {
  const { record, recordKind, policy, part } = clock;
  const resumes = policy === 'REVIEW' && recordKind === 'IDEA';
  const then = step.then ?? (resumes ? 'RESUME' : null);
  return {
    ...{ record, recordKind, policy, part, clockId: clock.id, step: step.step, to: step.to },
    told: told as ClockStepFired['told'],
    passedOver: [...passedOver],
    due: step.due.toISOString(),
    firedAt: now.toISOString(),
    then,
    reviewOn: then === 'PARK' ? londonDay(addWorkingDays(now, LAPSED_COMES_BACK)) : null,
  };
}
