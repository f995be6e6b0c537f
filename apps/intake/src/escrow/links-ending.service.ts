import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { IdeaRevised, type Stage } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { Clock, describeError } from '@idea-map/runtime';
import { spoken } from '../idea-events.js';
import { IdeaEntity } from '../idea.entity.js';

const EVERY = 3_600_000;
const BATCH = 100;
const ENDINGS: readonly Stage[] = ['PUBLISHED', 'CLOSED', 'WITHDRAWN'];
/** How long an idea that has ended still leads to an author who is not named. */
export const KEPT_AFTER_THE_END = '12 months';

/** Ends the link from an ended idea to its author, here and with whoever holds the handle. */
@Injectable()
export class LinksEndingService implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('LinksEnding');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.sweep(), EVERY).unref();
    void this.sweep();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Safe at any time and in every replica: a row is taken by one of them, and what is missed today is found tomorrow. */
  async sweep(): Promise<void> {
    try {
      while ((await this.transactions.run((tx) => this.endSome(tx))) === BATCH);
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
    await this.forgetUnneeded([...new Set(ideas.map(({ authorHandle }) => authorHandle))], tx);
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

  /** Two statements, so that the second sees what a submission wrote that held the row meanwhile. */
  private async forgetUnneeded(handles: readonly (string | null)[], tx: Transaction): Promise<void> {
    await tx.query('select from escrow where handle = any($1) order by handle for update', [handles]);
    await tx.query(
      `delete from escrow e where e.handle = any($1)
         and not exists (select from idea i where i.author_handle = e.handle)`,
      [handles],
    );
  }
}
