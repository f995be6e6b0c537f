import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * WAITING to be sent · SENDING, one attempt under way · SENT · REFUSED for good · UNREACHABLE, with no address · LOST, of
 * which nobody knows whether it was taken: it is not sent again.
 */
export type MailState = 'WAITING' | 'SENDING' | 'SENT' | 'REFUSED' | 'UNREACHABLE' | 'LOST';

/** One mail to one person, with the notices that name it. Its id is the reference by which it is taken once. */
@Entity('mail')
export class MailEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** A person's id, or the handle of an author who is not named; no address. */
  @Column('text')
  recipient!: string;

  @Column('text')
  state!: MailState;

  @Column('int')
  attempts!: number;

  @Column('timestamptz', { name: 'next_try_at', nullable: true })
  nextTryAt!: Date | null;

  @Column('timestamptz', { name: 'tried_at', nullable: true })
  triedAt!: Date | null;
}

/** An address that refuses mail for good: its person is shown so. */
@Entity('failing_address')
export class FailingAddressEntity {
  @PrimaryColumn('text')
  recipient!: string;

  @Column('timestamptz')
  since!: Date;
}

/** A mail of the default mode, which goes nowhere but to the mailbox page. */
@Entity('mailbox')
export class MailboxEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  address!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('text')
  language!: 'EN' | 'CY';

  @Column('timestamptz')
  at!: Date;
}
