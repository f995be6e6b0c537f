import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { nameOf, type EventEnvelope } from '@idea-map/contracts';
import { isInfrastructure, type Transaction, type Transactions } from '@idea-map/database';
import { currentContext, describeError, inContext, inSpan, metrics, newContext } from '@idea-map/runtime';
import type { Handlers } from './handlers.js';
import { Inbox } from './inbox.js';
import type { Parking } from './parking.js';
import { withoutTexts } from './without-texts.js';

export interface DispatcherOptions {
  /** How long one handler may take, in milliseconds, before its event is parked. */
  readonly handlerLimit: number;
  /** The longest pause between tries while the database is away, in milliseconds. */
  readonly longestPause: number;
}

export const dispatcherDefaults: DispatcherOptions = { handlerLimit: 30_000, longestPause: 5_000 };

type Settled = 'done' | 'parked';

/**
 * Handles one event once. The inbox row, what the handler saves and what it says are one transaction. Its own error
 * parks the event, after one try, and later events of that subject wait behind it; an error of the database or of the
 * wire is retried in place, and nothing is parked for it.
 */
export class Dispatcher {
  private readonly log = new Logger('Dispatcher');
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

  /** Resolves once the event is handled or parked. @throws only while stopping, with the event left unsettled. */
  async handle(event: EventEnvelope): Promise<void> {
    const name = nameOf(event);
    const facts = { service: this.handlers.service, event: name, correlation: event.correlationid };
    const span = { name: `handle ${name}`, kind: 'consumer', facts } as const;
    await inContext(contextOf(event), () => inSpan(span, () => this.untilSettled(event), outcomeOf));
  }

  private async untilSettled(event: EventEnvelope): Promise<Settled> {
    for (let pause = 50; ; pause = Math.min(pause * 2, this.options.longestPause)) {
      if (this.stopping) throw new Error('This service is stopping.');
      const settled = await this.settled(event);
      if (settled !== null) return settled;
      this.count(event, 'retried');
      await sleep(pause);
    }
  }

  private async settled(event: EventEnvelope): Promise<Settled | null> {
    try {
      await this.attempt(event);
      return 'done';
    } catch (error) {
      if (isInfrastructure(error)) {
        this.log.warn(`${nameOf(event)} is retried in place: ${describeError(error)}`);
        return null;
      }
      return this.park(event, error);
    }
  }

  private async attempt(event: EventEnvelope): Promise<void> {
    const outcome = await this.transactions.run(async (tx) => {
      const turn = await Inbox.mark(tx, event, this.options.handlerLimit);
      if (!turn) {
        return (await this.parking.queueBehind(tx, event)) ? 'behind' : 'repeated';
      }
      await this.run(turn.redacted ? { ...event, data: withoutTexts(event.data) } : event, tx);
      return 'handled';
    });
    this.count(event, outcome);
    const { service } = this.handlers;
    if (outcome === 'handled')
      metrics.eventSeconds.observe({ service }, (Date.now() - Date.parse(event.time)) / 1000);
  }

  /** Handles a parked event in this transaction, in the same time. */
  async again(event: EventEnvelope, tx: Transaction): Promise<void> {
    await tx.query(`select set_config('statement_timeout', $1, true)`, [String(this.options.handlerLimit)]);
    await this.run(event, tx);
  }

  private async run(event: EventEnvelope, tx: Transaction): Promise<void> {
    const heard = this.handlers.hears(event);
    if (!heard) throw new Error(`${this.handlers.service} does not hear ${nameOf(event)}.`);
    const data = heard.definition.schema.parse(event.data);
    await withinLimit(heard.handle(data, tx, event), this.options.handlerLimit);
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

async function withinLimit(work: Promise<void>, limit: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The handler took longer than ${limit} ms.`));
    }, limit);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
