import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Transactions, type Transaction } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';

const BATCH = 200;

/** Gathers what is due for somebody into one mail. A notice goes with one mail and no other. */
@Injectable()
export class PostService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns for how many people */
  async gather(): Promise<number> {
    let gathered = 0;
    for (;;) {
      const due = await this.transactions.query<{ recipient: string }>(
        'select distinct recipient from notice where mail_due <= $1 limit $2',
        [this.clock.now(), BATCH],
      );
      for (const { recipient } of due) await this.transactions.run((tx) => this.gatherFor(recipient, tx));
      gathered += due.length;
      if (due.length < BATCH) return gathered;
    }
  }

  // Of two schedulers at once, the second finds the notices taken and makes no mail.
  private async gatherFor(recipient: string, tx: Transaction): Promise<void> {
    const now = this.clock.now();
    const id = uuid();
    const taken = await tx.query(
      `update notice set mail_id = $2, mail_due = null
       where recipient = $1 and mail_due <= $3 and read_at is null and mail_id is null returning id`,
      [recipient, id, now],
    );
    if (taken.length === 0) return;
    await tx.query(`insert into mail (id, recipient, state, next_try_at) values ($1, $2, 'WAITING', $3)`, [
      id,
      recipient,
      now,
    ]);
  }
}
