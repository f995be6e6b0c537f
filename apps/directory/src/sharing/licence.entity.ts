import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IdeaKind } from '@idea-map/contracts';

/** An authority in time, like a role: one person may share a class of content without asking each time. */
@Entity('licence')
export class LicenceEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'holder_id' })
  holderId!: string;

  /** The holder's when they asked: its lead issues it. Null for a national body: the national desk does. */
  @Column('text', { nullable: true })
  force!: string | null;

  @Column('text', { array: true })
  kinds!: IdeaKind[];

  /** None: every theme. */
  @Column('text', { array: true })
  themes!: string[];

  /** When its holder did the refresher on sharing. */
  @Column('date', { name: 'refresher_on', nullable: true })
  refresherOn!: string | null;

  @Column('uuid', { name: 'issued_by', nullable: true })
  issuedBy!: string | null;

  @Column('date', { name: 'issued_on', nullable: true })
  issuedOn!: string | null;

  /** The first day on which it no longer holds. */
  @Column('date', { name: 'expires_on', nullable: true })
  expiresOn!: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;
}
