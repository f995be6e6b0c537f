import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody signed in to the pages. Neither its id nor what is sealed in it can be read from its row. */
@Entity('session')
export class SessionEntity {
  /** SHA-256 of its id, which the browser alone has. */
  @PrimaryColumn('text')
  hash!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  sealed!: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'used_at' })
  usedAt!: Date;

  /** While one of the pages' processes renews its token: until when the others leave it to that one. */
  @Column('timestamptz', { name: 'renewing_until', nullable: true })
  renewingUntil!: Date | null;
}
