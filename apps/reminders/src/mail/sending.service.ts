import { Injectable, Logger } from '@nestjs/common';
import { GetContact, GetPersonOfHandle, type Language } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { OwnRequests } from '@idea-map/identity';
import { Clock, describeError } from '@idea-map/runtime';
import { validate } from 'uuid';
import { MailCourier, MailNotTaken } from './mail-courier.js';
import { MailContents } from './mail-contents.js';
import type { MailState } from './mail.entity.js';

const MINUTE = 60_000;
/** Pauses before another try, in minutes; after the last of them it is given up. */
const PAUSES = [1, 5, 15, 60, 240, 720, 1440];
/** An attempt that has not ended by then has lost its process. */
const UNDER_WAY_AT_MOST = 10 * MINUTE;

interface Waiting {
  readonly id: string;
  readonly recipient: string;
  readonly attempts: number;
}
interface Contact {
  readonly address: string;
  readonly language: Language;
}

/** Sends mail, each at most once: an attempt is written down before it is made. */
@Injectable()
export class SendingService {
  private readonly log = new Logger('Mail');

  constructor(
    private readonly transactions: Transactions,
    private readonly requests: OwnRequests,
    private readonly courier: MailCourier,
    private readonly contents: MailContents,
    private readonly clock: Clock,
  ) {}

  /** Sends what waits and is due for a try. @returns how many were tried */
  async sendDue(): Promise<number> {
    await this.settleLost();
    for (let tried = 0; ; tried++) {
      const mail = await this.claim();
      if (!mail) return tried;
      await this.attempt(mail);
    }
  }

  private async claim(): Promise<Waiting | undefined> {
    const [mail] = await this.transactions.query<Waiting>(
      `update mail set state = 'SENDING', attempts = attempts + 1, next_try_at = null, tried_at = $1
       where id = (select id from mail where next_try_at <= $1 order by next_try_at limit 1 for update skip locked)
       returning id, recipient, attempts`,
      [this.clock.now()],
    );
    return mail;
  }

  private async attempt(mail: Waiting): Promise<void> {
    const contact = await this.contactOf(mail.recipient).catch((error: unknown) => {
      this.log.warn(`An address cannot be asked for now: ${describeError(error)}`);
      return undefined;
    });
    if (contact === undefined) return this.later(mail);
    if (contact === null) return this.end(mail, 'UNREACHABLE');
    try {
      const { language, address } = contact;
      const text = await this.contents.of(mail.id, language);
      await this.courier.send({ reference: mail.id, address, language, ...text });
      await this.end(mail, 'SENT');
    } catch (error) {
      const kind = error instanceof MailNotTaken ? error.kind : 'UNKNOWN';
      if (kind === 'LATER') return this.later(mail);
      if (kind === 'NEVER') return this.end(mail, 'REFUSED');
      this.log.warn(`Nobody knows whether a mail was taken: ${describeError(error)}`);
    }
  }

  /** An attempt whose end nobody knows is made again only where the carrier says that it took nothing. */
  private async settleLost(): Promise<void> {
    const lost = await this.transactions.query<Waiting>(
      `select id, recipient, attempts from mail where state = 'SENDING' and tried_at < $1`,
      [new Date(this.clock.now().getTime() - UNDER_WAY_AT_MOST)],
    );
    for (const mail of lost) {
      const taken = await this.courier.wasTaken(mail.id);
      if (taken === false) await this.later(mail);
      else await this.end(mail, taken ? 'SENT' : 'LOST');
    }
  }

  private async later(mail: Waiting): Promise<void> {
    const pause = PAUSES[mail.attempts - 1];
    if (pause === undefined) return this.end(mail, 'REFUSED');
    const at = new Date(this.clock.now().getTime() + pause * MINUTE);
    await this.transactions.query(`update mail set state = 'WAITING', next_try_at = $2 where id = $1`, [
      mail.id,
      at,
    ]);
  }

  private async end(mail: Waiting, state: MailState): Promise<void> {
    await this.transactions.query('update mail set state = $2, next_try_at = null where id = $1', [
      mail.id,
      state,
    ]);
    if (state === 'SENT')
      await this.transactions.query('delete from failing_address where recipient = $1', [mail.recipient]);
    if (state === 'REFUSED')
      await this.transactions.query(
        'insert into failing_address (recipient, since) values ($1, $2) on conflict do nothing',
        [mail.recipient, this.clock.now()],
      );
  }

  /** An author who is not named is found by the handle, at this moment alone; null where there is no address. */
  private async contactOf(recipient: string): Promise<Contact | null> {
    const personId = validate(recipient)
      ? recipient
      : (await this.requests.read(GetPersonOfHandle, { handle: recipient })).personId;
    return personId === null ? null : this.requests.read(GetContact, { personId });
  }
}
