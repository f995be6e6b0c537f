import { Injectable } from '@nestjs/common';
import { Transactions } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { MailCourier, type Mail } from './mail-courier.js';
import { MailboxEntity } from './mail.entity.js';

const SHOWN = 200;

/** Keeps mail in a table, for the mailbox page: what the default mode has in place of mail. */
@Injectable()
export class MailboxCourier extends MailCourier {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send({ reference, ...mail }: Mail): Promise<void> {
    const { address, subject, body, language } = mail;
    await this.transactions.query(
      `insert into mailbox (id, address, subject, body, language, at) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [reference, address, subject, body, language, this.clock.now()],
    );
  }

  async wasTaken(reference: string): Promise<boolean> {
    const rows = await this.transactions.query('select from mailbox where id = $1', [reference]);
    return rows.length > 0;
  }

  /** What came, newest first. */
  async list(): Promise<MailboxEntity[]> {
    return this.transactions.dataSource.manager.find(MailboxEntity, {
      order: { at: 'DESC', id: 'DESC' },
      take: SHOWN,
    });
  }
}
