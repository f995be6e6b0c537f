import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { nameOf, type EventEnvelope } from '@idea-map/contracts';
import { isInfrastructure, type Transaction, type Transactions } from '@idea-map/database';
import {
  currentContext,
  describeError,
  inContext,
  inSpan,
  metrics,
  newContext,
  type CallContext,
} from '@idea-map/runtime';
import { Gathering } from './gathering.js';
import type { Handlers } from './handlers.js';
import { Inbox, type Turn } from './inbox.js';
import { KeyedQueue } from './keyed-queue.js';
import type { Parking } from './parking.js';
import { withinLimit } from './within-limit.js';
import { withoutTexts } from './without-texts.js';

export interface DispatcherOptions {
  /** How long one handler may take, in milliseconds, before its event is parked. */
  readonly handlerLimit: number;
  /** The longest pause between tries while the database is away, in milliseconds. */
  readonly longestPause: number;
}

export const dispatcherDefaults: DispatcherOptions = { handlerLimit: 30_000, longestPause: 5_000 };

type Settled = 'done' | 'parked';

interface Waiting {
  readonly event: EventEnvelope;
  /** Of its handling: what its handler says and records is caused by it. */
  readonly context: CallContext;
}

/** Transactions under way at once, and events handled in one of them where many wait. */
const PLACES = 3;
const TOGETHER = 16;

/** How long those of one transaction may take together, in milliseconds: then the slow one is left to itself. */
const TOGETHER_LIMIT = 1000;

/**
 * Handles one event once. The inbox row, what the handler saves and what it says are one transaction. Its own error
 * parks the event, after one try, and later events of that subject wait behind it; an error of the database or of the
 * wire is retried in place, and nothing is parked for it. Under load several events, of different subjects, share a
 * transaction; where one of them fails or is slow nothing of it is saved, and each has one of its own.
 */
export class Dispatcher {
  private readonly log = new Logger('Dispatcher');
  private readonly places = new KeyedQueue(PLACES);
  private readonly gathering = new Gathering<Waiting, Settled | null>(this.places, TOGETHER, (waiting) =>
    this.together(waiting),
  );
  private stopping = false;

  constructor(
    private readonly handlers: Handlers,
    private readonly transactions: Transactions,
    private readonly parking: Parking,
    private readonly options: DispatcherOptions = dispatcherDefaults,
  ) {}

  stop(): void {
    this.stopping = true;
  }

  /**
   * Resolves once the event is handled or parked. Whoever calls has one event of a subject under way at a time.
   * @throws only while stopping, with the event left unsettled.
   */
  async handle(event: EventEnvelope): Promise<void> {
    const name = nameOf(event);
    const facts = { service: this.handlers.service, event: name, correlation: event.correlationid };
    const span = { name: `handle ${name}`, kind: 'consumer', facts } as const;
    await inContext(contextOf(event), () => inSpan(span, () => this.untilSettled(event), outcomeOf));
  }

  private async untilSettled(event: EventEnvelope): Promise<Settled> {
    const waiting = { event, context: currentContext() };
    let settled = await this.gathering.add(waiting);
    for (let pause = 50; settled === null; pause = Math.min(pause * 2, this.options.longestPause)) {
      if (this.stopping) throw new Error('This service is stopping.');
      settled = await this.places.add(event.id, () => this.settled(waiting));
      if (settled !== null) break;
      this.count(event, 'retried');
      await sleep(pause);
    }
    return settled;
  }

  /** Null for what is still to be settled, each on its own. */
  private async together(waiting: readonly Waiting[]): Promise<(Settled | null)[]> {
    if (this.stopping) return waiting.map(() => null);
    const [first, ...others] = waiting;
    if (first && others.length === 0) return [await this.settled(first)];
    try {
      await this.attempt(waiting, Math.min(TOGETHER_LIMIT, this.options.handlerLimit));
      return waiting.map(() => 'done');
    } catch (error) {
      this.log.debug(`${waiting.length} events are handled one by one: ${describeError(error)}`);
      return waiting.map(() => null);
    }
  }

  private async settled(waiting: Waiting): Promise<Settled | null> {
    try {
      await this.attempt([waiting], this.options.handlerLimit);
      return 'done';
    } catch (error) {
      if (isInfrastructure(error)) {
        this.log.warn(`${nameOf(waiting.event)} is retried in place: ${describeError(error)}`);
        return null;
      }
      return this.park(waiting.event, error);
    }
  }

  /** @param limit of all of them together, in milliseconds. */
  private async attempt(waiting: readonly Waiting[], limit: number): Promise<void> {
    const events = waiting.map(({ event }) => event);
    const outcomes = await this.transactions.run(async (tx) => {
      const turns = await Inbox.mark(tx, events, limit);
      return withinLimit(this.inTurns(waiting, turns, tx), limit);
    });
    events.forEach((event, at) => {
      this.note(event, outcomes[at] ?? 'handled');
    });
  }

  private async inTurns(
    waiting: readonly Waiting[],
    turns: ReadonlyMap<string, Turn>,
    tx: Transaction,
  ): Promise<string[]> {
    const outcomes: string[] = [];
    for (const { event, context } of waiting)
      outcomes.push(await inContext(context, () => this.inTurn(event, turns.get(event.id), tx)));
    return outcomes;
  }

  private async inTurn(event: EventEnvelope, turn: Turn | undefined, tx: Transaction): Promise<string> {
    if (!turn) return (await this.parking.queueBehind(tx, event)) ? 'behind' : 'repeated';
    await this.run(turn.redacted ? { ...event, data: withoutTexts(event.data) } : event, tx);
    return 'handled';
  }

  private note(event: EventEnvelope, outcome: string): void {
    this.count(event, outcome);
    const { service } = this.handlers;
    if (outcome === 'handled')
      metrics.eventSeconds.observe({ service }, (Date.now() - Date.parse(event.time)) / 1000);
  }

  /** Handles a parked event in this transaction, in the same time. */
  async again(event: EventEnvelope, tx: Transaction): Promise<void> {
    await tx.query(`select set_config('statement_timeout', $1, true)`, [String(this.options.handlerLimit)]);
    await withinLimit(this.run(event, tx), this.options.handlerLimit);
  }

  private async run(event: EventEnvelope, tx: Transaction): Promise<void> {
    const heard = this.handlers.hears(event);
    if (!heard) throw new Error(`${this.handlers.service} does not hear ${nameOf(event)}.`);
    const data = heard.definition.schema.parse(event.data);
    await heard.handle(data, tx, event);
  }

  private async park(event: EventEnvelope, error: unknown): Promise<Settled | null> {
    this.log.error(`${nameOf(event)} is parked: ${describeError(error)}`);
    try {
      await this.parking.park(event, error);
      this.count(event, 'parked');
      return 'parked';
    } catch (failure) {
      if (isInfrastructure(failure)) return null;
      throw failure;
    }
  }

  private count(event: EventEnvelope, outcome: string): void {
    metrics.eventsHandled.inc({ service: this.handlers.service, type: nameOf(event), outcome });
  }
}

function outcomeOf(settled: Settled): string {
  return settled === 'parked' ? 'PARKED' : 'ok';
}

function contextOf(event: EventEnvelope) {
  return newContext({
    correlationId: event.correlationid,
    causationId: event.id,
    traceparent: event.traceparent,
    ideaId: event.subject,
    language: currentContext().language,
  });
}
