import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TestCompleted } from '@idea-map/contracts';

/** A completed test, as evaluation said it: what evidence may claim comes from these and from nothing else. */
@Entity('known_test')
export class KnownTest {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('jsonb')
  completed!: TestCompleted;

  @Column('timestamptz', { name: 'completed_at' })
  completedAt!: Date;
}
