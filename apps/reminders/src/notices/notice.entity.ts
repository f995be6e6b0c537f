import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Delivery } from '@idea-map/contracts';

/** What somebody is told. While it is unread, more of the same adds to its count and makes no second line. */
@Entity('notice')
export class NoticeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** A person's id, or the keyed handle of an author who is not named. */
  @Column('text')
  recipient!: string;

  /** The id of the idea, test or entry that it is about. */
  @Column('uuid')
  record!: string;

  @Column('uuid', { name: 'idea_id', nullable: true })
  ideaId!: string | null;

  /** Which of the templates says it. */
  @Column('text')
  kind!: string;

  /** What counts as more of the same. */
  @Column('text')
  topic!: string;

  @Column('int')
  count!: number;

  @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;

  /** When it is to go by mail; null where it is not, or has gone. */
  @Column('timestamptz', { name: 'mail_due', nullable: true })
  mailDue!: Date | null;

  /** The one mail that it went with. */
  @Column('uuid', { name: 'mail_id', nullable: true })
  mailId!: string | null;

  /** What it asks, where one click may answer it. */
  @Column('uuid', { name: 'answer_link_id', nullable: true })
  answerLinkId!: string | null;
}

/** How somebody wants notices by mail; without a row, in a daily digest. */
@Entity('delivery_choice')
export class DeliveryChoiceEntity {
  /** A person's id; their handle has a row of its own, so that nothing here joins the two. */
  @PrimaryColumn('text')
  recipient!: string;

  @Column('text')
  delivery!: Delivery;
}

/** Somebody follows an idea. */
@Entity('follower')
export class FollowerEntity {
  @PrimaryColumn('uuid', { name: 'idea_id' })
  ideaId!: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;
}
