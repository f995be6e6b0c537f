import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { IdeaRevised, type Stage } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { Clock, describeError } from '@idea-map/runtime';
import { spoken } from '../idea-events.js';
import { IdeaEntity } from '../idea.entity.js';
import { EscrowService } from './escrow.service.js';

const EVERY = 3_600_000;
const BATCH = 100;
/** Between two batches, milliseconds: each is an event for every holder, and people's own go before them. */
const PAUSE = 1_000;
const ENDINGS: readonly Stage[] = ['PUBLISHED', 'CLOSED', 'WITHDRAWN'];
/** How long an idea that has ended still leads to an author who is not named. */
export const KEPT_AFTER_THE_END = '12 months';

/** Whether an idea that came to its stage at a time leads to an unnamed author no longer. */
export function linkIsOver(stage: Stage, since: Date, now: Date): boolean {
  const over = new Date(since);
  over.setUTCFullYear(over.getUTCFullYear() + 1);
  return ENDINGS.includes(stage) && over < now;
}

/** Ends the link from an ended idea to its author, here and with whoever holds the handle. */
@Injectable()
export class LinksEndingService implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('LinksEnding');
  private timer: NodeJS.Timeout | null = null;
  private readonly stopping = new AbortController();
  private under: Promise<void> | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly escrow: EscrowService,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.sweep(), EVERY).unref();
    void this.sweep();
  }

  /** Finishes the batch under way; what is left is found after the next start. */
  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.stopping.abort();
    await this.under;
  }

  /** Safe at any time and in every replica: a row is taken by one of them, and what is missed today is found tomorrow. */
  sweep(): Promise<void> {
    this.under ??= this.endAll().finally(() => (this.under = null));
    return this.under;
  }

  private async endAll(): Promise<void> {
    const { signal } = this.stopping;
    try {
      while (!signal.aborted && (await this.transactions.run((tx) => this.endSome(tx))) === BATCH) {
        await sleep(PAUSE, null, { signal }).catch(() => undefined);
      }
    } catch (error) {
      this.log.warn(`Links to authors could not be ended now: ${describeError(error)}`);
    }
  }

  private async endSome(tx: Transaction): Promise<number> {
    const due = await tx.query<{ id: string }>(
      `select i.id from idea i where i.author_handle is not null and i.stage = any($1)
         and not exists (select from step s where s.idea_id = i.id and s.at > $2::timestamptz - $3::interval)
       limit ${BATCH} for update of i skip locked`,
      [ENDINGS, this.clock.now(), KEPT_AFTER_THE_END],
    );
    const ideas = await (await tx.manager()).findBy(IdeaEntity, { id: In(due.map(({ id }) => id)) });
    for (const idea of ideas) await this.end(idea, tx);
    const handles = ideas.flatMap(({ authorHandle }) => authorHandle ?? []);
    await this.escrow.forgetUnneeded([...new Set(handles)], tx);
    return due.length;
  }

  private async end(idea: IdeaEntity, tx: Transaction): Promise<void> {
    await tx.update(IdeaEntity, { id: idea.id }, { authorHandle: null, licenceMark: null });
    tx.record({
      ...{ operation: 'endIdentityLink', subject: idea.id, force: idea.force },
      basis: `Retention: ${KEPT_AFTER_THE_END} after its end`,
    });
    // Of a withdrawn idea the others keep nothing.
    if (idea.stage !== 'WITHDRAWN') tx.publish(IdeaRevised, spoken({ ...idea, authorHandle: null }));
  }
}
