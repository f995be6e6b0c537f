import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One rebuild. Which ideas were said again in it is in `rebuilt_card` until it ends. */
@Entity('rebuild_run')
export class RebuildRunEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  /** How many ideas there are; null until their owner has said so. */
  @Column('int', { nullable: true })
  expected!: number | null;

  /** How many were said again, counted from when `expected` is known. */
  @Column('int')
  done!: number;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
