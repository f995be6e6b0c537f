import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Transaction } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import type { NoticeKind } from './notice-texts.data.js';
import type { Asked } from '../answers/asked.js';
import { AskingService } from '../answers/asking.service.js';
import { DEFAULT_DELIVERY, mailDue } from './mail-times.js';

/** One thing to tell some people; `topic` says what counts as more of the same. */
export interface Telling {
  readonly recipients: readonly string[];
  readonly kind: NoticeKind;
  readonly topic: string;
  readonly record: string;
  readonly ideaId: string | null;
  /** What it asks of them, where one click may answer it. */
  readonly asked?: Asked | null;
}

/** What cannot wait for the next digest: a life may hang on the second key. */
const URGENT: readonly NoticeKind[] = ['IDENTITY_ASKED'];
const chosenDelivery = `case when told.kind in ('${URGENT.join(`', '`)}') and choice.delivery is distinct from 'OFF' then 'AT_ONCE'
  else coalesce(choice.delivery, '${DEFAULT_DELIVERY}') end`;

/** Tells people, in the application first; each as they chose by mail. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly clock: Clock,
    private readonly asking: AskingService,
  ) {}

  /** One statement for all of it. A notice still unread grows by one, keeps its place in no mail, and moves up. */
  async tell(tellings: readonly Telling[], tx: Transaction): Promise<void> {
    const rows = [
      ...new Map(tellings.flatMap(rowsOf).map((row) => [`${row.recipient} ${row.topic}`, row])).values(),
    ];
    if (rows.length === 0) return;
    const now = this.clock.now();
    const links = await this.linksFor(rows, tx);
    const column = <Key extends keyof Row>(key: Key) => rows.map((row) => row[key]);
    await tx.query(
      `insert into notice (id, recipient, record, idea_id, kind, topic, at, mail_due, answer_link_id)
       select told.id, told.recipient, told.record, told.idea_id, told.kind, told.topic, $8,
         case ${chosenDelivery}
           when 'AT_ONCE' then $8::timestamptz when 'DAILY' then $9 when 'WEEKLY' then $10 end,
         told.link
       from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::uuid[])
         as told (id, recipient, record, idea_id, kind, topic, link)
       left join delivery_choice choice on choice.recipient = told.recipient
       order by told.recipient, told.topic
       on conflict (recipient, topic) where read_at is null
       do update set at = excluded.at, count = notice.count + 1, answer_link_id = excluded.answer_link_id`,
      [
        ...[
          column('id'),
          column('recipient'),
          column('record'),
          column('ideaId'),
          column('kind'),
          column('topic'),
        ],
        rows.map((row) => links.get(row) ?? null),
        ...[now, mailDue('DAILY', now), mailDue('WEEKLY', now)],
      ],
    );
  }

  private async linksFor(rows: readonly Row[], tx: Transaction): Promise<Map<Row, string>> {
    const asking = rows.filter((row) => row.asked);
    const ids = await this.asking.ask(
      asking.map(({ recipient, record, ideaId, asked }) => ({
        recipient,
        record,
        ideaId,
        asked: asked as Asked,
      })),
      tx,
    );
    return new Map(asking.map((row, place) => [row, ids[place] ?? '']));
  }
}

type Row = ReturnType<typeof rowsOf>[number];

function rowsOf({ recipients, ...telling }: Telling) {
  return recipients.map((recipient) => ({ id: uuid(), recipient, ...telling }));
}
