import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import type { Delivery, NoticeView, Page, Principal, StandingView } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { BadInput, Clock, NotFound } from '@idea-map/runtime';
import { AnswerLinks, FROM_LINKS, LINK_COLUMNS, type LinkRow } from '../answers/answer-links.js';
import { DEFAULT_DELIVERY, mailDue } from './mail-times.js';
import { noticeView, type NoticeRow } from './notice-view.js';

const COLUMNS = `n.id, n.record, n.idea_id as "ideaId", n.kind, n.count, n.at, n.read_at as "readAt", i.reference,
  ${LINK_COLUMNS}`;
const FROM = `from notice n left join known_idea i on i.idea_id = n.idea_id ${FROM_LINKS}`;

interface Asked {
  readonly unread?: boolean | null;
  readonly first: number;
  readonly after?: string | null;
}

/** What somebody was told, and how they want to be. Found by their id and by their handle: as an author unnamed, too. */
@Injectable()
export class OwnNoticesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly handles: Handles,
    private readonly links: AnswerLinks,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list({ unread, first, after }: Asked, caller: Principal): Promise<Page<NoticeView>> {
    const place = after ? placeOf(after) : null;
    const rows = await this.transactions.query<NoticeRow & LinkRow>(
      `select ${COLUMNS} ${FROM}
       where n.recipient = any($1) and ($2::boolean is not true or n.read_at is null)
         and ($3::timestamptz is null or (n.at, n.id) < ($3, $4::uuid))
       order by n.at desc, n.id desc limit $5`,
      [this.of(caller), unread ?? null, place?.at ?? null, place?.id ?? null, first + 1],
    );
    const items = rows.slice(0, first).map((row) => ({ cursor: cursorOf(row), node: this.view(row) }));
    return { items, hasNextPage: rows.length > first };
  }

  async count(unread: boolean | null | undefined, caller: Principal): Promise<number> {
    const [row] = await this.transactions.query<{ n: string }>(
      `select count(*) as n from notice
       where recipient = any($1) and ($2::boolean is not true or read_at is null)`,
      [this.of(caller), unread ?? null],
    );
    return Number(row?.n);
  }

  /** What is read goes by no mail any more. @throws NotFound for one that is not the caller's */
  async read(id: string, caller: Principal, tx: Transaction): Promise<NoticeView> {
    if (!validate(id)) throw new NotFound();
    await tx.query(
      `update notice set read_at = $3, mail_due = null
       where id = $1 and recipient = any($2) and read_at is null`,
      [id, this.of(caller), this.clock.now()],
    );
    const [row] = await tx.query<NoticeRow & LinkRow>(
      `select ${COLUMNS} ${FROM} where n.id = $1 and n.recipient = any($2)`,
      [id, this.of(caller)],
    );
    if (!row) throw new NotFound();
    return this.view(row);
  }

  async readUntil(until: string, caller: Principal, tx: Transaction): Promise<null> {
    await tx.query(
      `update notice set read_at = $3, mail_due = null
       where recipient = any($1) and at <= $2 and read_at is null`,
      [this.of(caller), until, this.clock.now()],
    );
    return null;
  }

  /** From now on, and for what has not gone yet. */
  async setDelivery(delivery: Delivery, caller: Principal, tx: Transaction): Promise<null> {
    const due = mailDue(delivery, this.clock.now());
    for (const recipient of this.of(caller)) {
      await tx.query(
        `insert into delivery_choice (recipient, delivery) values ($1, $2)
         on conflict (recipient) do update set delivery = excluded.delivery`,
        [recipient, delivery],
      );
      await tx.query('update notice set mail_due = $2 where recipient = $1 and mail_due is not null', [
        recipient,
        due,
      ]);
    }
    return null;
  }

  async standing(caller: Principal): Promise<StandingView> {
    const [choice] = await this.transactions.query<{ delivery: Delivery }>(
      'select delivery from delivery_choice where recipient = $1',
      [caller.id],
    );
    const failing = await this.transactions.query('select from failing_address where recipient = any($1)', [
      this.of(caller),
    ]);
    const unreadCount = await this.count(true, caller);
    return { unreadCount, delivery: choice?.delivery ?? DEFAULT_DELIVERY, mailFails: failing.length > 0 };
  }

  private view(row: NoticeRow & LinkRow): NoticeView {
    return noticeView(row, this.links.of(row, this.clock.now()));
  }

  private of(caller: Principal): string[] {
    return [caller.id, this.handles.ofAuthor(caller.id)];
  }
}

function cursorOf({ at, id }: NoticeRow): string {
  return Buffer.from(`${at.toISOString()} ${id}`).toString('base64url');
}

function placeOf(cursor: string): { at: string; id: string } {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (!validate(id) || Number.isNaN(Date.parse(at)))
    throw BadInput.of('after', 'NOT_A_CURSOR', 'This cursor is not one of this list.');
  return { at, id };
}
