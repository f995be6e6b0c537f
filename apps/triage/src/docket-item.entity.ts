import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LeaderAnswer } from '@idea-map/contracts';

/** An idea before a body that must answer it. Referred on, it is a new item of the other body. */
@Entity('docket_item')
export class DocketItemEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('text')
  body!: string;

  @Column('float8')
  priority!: number;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('text', { nullable: true })
  answer!: LeaderAnswer | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  owner!: string | null;

  @Column('date', { name: 'target_on', nullable: true })
  targetOn!: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('timestamptz', { name: 'outcome_at', nullable: true })
  outcomeAt!: Date | null;
}
