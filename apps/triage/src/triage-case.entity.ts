import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseState, Level, Move } from '@idea-map/contracts';

/** One idea's way through one queue, local or national. Of an idea at most one is open. */
@Entity('triage_case')
export class TriageCaseEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('text')
  level!: Level;

  /** The idea's force; null for an idea of no force. */
  @Column('text', { nullable: true })
  force!: string | null;

  /** The body whose brokers it waits for: a force, or the College. */
  @Column('text')
  queue!: string;

  @Column('text')
  state!: CaseState;

  @Column('uuid', { nullable: true })
  broker!: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;

  /** Null once decided. */
  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz', { name: 'returned_at', nullable: true })
  returnedAt!: Date | null;

  /** While it is parked: the day on which it comes back by itself. */
  @Column('date', { name: 'review_on', nullable: true })
  reviewOn!: string | null;

  @Column('text', { nullable: true })
  decision!: Move | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** The first of two keys: who passed it to the College. On a national case only. */
  @Column('uuid', { name: 'escalated_by', nullable: true })
  escalatedBy!: string | null;
}
