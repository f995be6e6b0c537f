import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Period } from '@idea-map/contracts';

/** A figure of one outcome at one site in one period. A correction is a version of its own; none is ever changed. */
@Entity('measure')
export class MeasureEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'test_id' })
  testId!: string;

  @Column('text')
  outcome!: string;

  @Column('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('text')
  period!: Period;

  /** Counts up from 1; the last one holds. */
  @Column('int')
  version!: number;

  @Column('int')
  n!: number;

  @Column('int', { nullable: true })
  events!: number | null;

  @Column('float8', { nullable: true })
  mean!: number | null;

  @Column('float8', { nullable: true })
  sd!: number | null;

  @Column('float8', { nullable: true })
  exposure!: number | null;

  /** Why it corrects the version before. */
  @Column('text', { nullable: true })
  why!: string | null;

  @Column('uuid')
  by!: string;

  @Column('timestamptz')
  at!: Date;
}
