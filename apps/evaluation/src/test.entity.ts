import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Protocol, TestResult, TestState, Verdict } from '@idea-map/contracts';

/** A test of an idea, from its plan to its results. */
@Entity('test')
export class TestEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('text')
  state!: TestState;

  /** Who planned it, and answers for it; other evaluators may stand in. */
  @Column('uuid')
  evaluator!: string;

  /** The forces that the evaluator was of when it was planned. */
  @Column('text', { name: 'evaluator_forces', array: true })
  evaluatorForces!: string[];

  /** As it is planned; once the test started, as it was locked. */
  @Column('jsonb')
  protocol!: Protocol;

  /** The canonical JSON that was locked, and its SHA-256 in hex. */
  @Column('text', { name: 'protocol_text', nullable: true })
  protocolText!: string | null;

  @Column('text', { name: 'protocol_hash', nullable: true })
  protocolHash!: string | null;

  @Column('timestamptz', { name: 'planned_at' })
  plannedAt!: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'stopped_at', nullable: true })
  stoppedAt!: Date | null;

  @Column('text', { name: 'stop_reason', nullable: true })
  stopReason!: string | null;

  @Column('timestamptz', { name: 'completed_at', nullable: true })
  completedAt!: Date | null;

  @Column('uuid', { name: 'completed_by', nullable: true })
  completedBy!: string | null;

  /** What the figures said when it was completed, and the level that they reach on the Maryland scale. */
  @Column('jsonb', { nullable: true })
  results!: TestResult[] | null;

  @Column('int', { nullable: true })
  sms!: number | null;

  @Column('text', { name: 'sms_reason', nullable: true })
  smsReason!: string | null;

  @Column('text', { nullable: true })
  finding!: Verdict | null;

  @Column('text', { nullable: true })
  conclusion!: string | null;

  @Column('text', { nullable: true })
  limitations!: string | null;
}
