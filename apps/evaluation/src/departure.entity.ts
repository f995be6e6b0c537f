import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a test did otherwise than its locked protocol says. */
@Entity('departure')
export class DepartureEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'test_id' })
  testId!: string;

  @Column('text')
  what!: string;

  @Column('text')
  why!: string;

  @Column('uuid')
  by!: string;

  @Column('timestamptz')
  at!: Date;
}
