import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClockPolicyName } from '@idea-map/contracts';

export type RecordKind = 'IDEA' | 'TEST' | 'EVIDENCE';

/** What runs on a record while somebody must act. This row is the truth; the queue only rings the bell. */
@Entity('clock')
export class ClockEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** The id of an idea, a test or an evidence entry. */
  @Column('uuid')
  record!: string;

  @Column('text', { name: 'record_kind' })
  recordKind!: RecordKind;

  /** The idea that it is about; null for evidence that came from none. */
  @Column('uuid', { name: 'idea_id', nullable: true })
  ideaId!: string | null;

  @Column('text')
  policy!: ClockPolicyName;

  /** One of several of that policy on the record: a force, a body; empty where there is one. */
  @Column('text')
  part!: string;

  /** Whose people are told: a force; null for the College's queue. */
  @Column('text', { nullable: true })
  force!: string | null;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  /** The step to be taken next, from 1; one more than the ladder has once all were. */
  @Column('int', { name: 'next_step' })
  nextStep!: number;

  /** Null once every step was taken or the clock has stopped. */
  @Column('timestamptz', { name: 'next_due', nullable: true })
  nextDue!: Date | null;

  @Column('timestamptz', { name: 'paused_at', nullable: true })
  pausedAt!: Date | null;

  @Column('date', { name: 'paused_until', nullable: true })
  pausedUntil!: string | null;

  @Column('text', { name: 'pause_reason', nullable: true })
  pauseReason!: string | null;

  /** Working days by which earlier pauses put its steps off. */
  @Column('int', { name: 'paused_days' })
  pausedDays!: number;

  /** Whose own reminder it is; null for every other policy. */
  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { name: 'stopped_at', nullable: true })
  stoppedAt!: Date | null;
}

/** A step that was taken: when, how late, and whom it told. Its key keeps a step from being taken twice. */
@Entity('clock_step')
export class ClockStepEntity {
  @PrimaryColumn('uuid', { name: 'clock_id' })
  clockId!: string;

  @PrimaryColumn('int')
  step!: number;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('timestamptz', { name: 'fired_at' })
  firedAt!: Date;

  /** The tier that was told in the end; null where nobody held one. */
  @Column('text', { nullable: true })
  told!: string | null;

  /** Tiers that nobody held, so that the step went to the next. */
  @Column('text', { name: 'passed_over', array: true })
  passedOver!: string[];
}
