import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EvidenceState, TestingStage, Verdict } from '@idea-map/contracts';
import type { Emmie } from './evidence.js';

/** One version of an entry. Once published, its words never change again. */
@Entity('evidence_version')
export class VersionEntity {
  @PrimaryColumn('uuid', { name: 'entry_id' })
  entryId!: string;

  /** Counts up from 1. */
  @PrimaryColumn('int')
  version!: number;

  @Column('text')
  state!: EvidenceState;

  /** Why it is under review or withdrawn. */
  @Column('text', { name: 'state_reason', nullable: true })
  stateReason!: string | null;

  @Column('text')
  title!: string;

  @Column('text')
  summary!: string;

  @Column('text', { name: 'testing_stage' })
  testingStage!: TestingStage;

  @Column('text')
  finding!: Verdict;

  @Column('jsonb')
  emmie!: Emmie[];

  @Column('text', { name: 'professional_judgement', nullable: true })
  professionalJudgement!: string | null;

  @Column('text', { name: 'what_did_not_work', nullable: true })
  whatDidNotWork!: string | null;

  @Column('text', { nullable: true })
  cost!: string | null;

  @Column('text', { array: true })
  themes!: string[];

  @Column('uuid', { array: true })
  tests!: string[];

  @Column('date', { name: 'review_on' })
  reviewOn!: string;

  /** What is new in it, in a sentence. */
  @Column('text', { nullable: true })
  change!: string | null;

  @Column('uuid', { name: 'drafted_by' })
  draftedBy!: string;

  @Column('timestamptz', { name: 'drafted_at' })
  draftedAt!: Date;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy!: string | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;
}
