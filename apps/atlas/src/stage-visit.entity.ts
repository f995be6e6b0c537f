import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Stage } from '@idea-map/contracts';

/** One stay of an idea in a stage. */
@Entity('stage_visit')
export class StageVisitEntity {
  @PrimaryColumn('uuid', { name: 'idea_id' })
  ideaId!: string;

  @PrimaryColumn('timestamptz', { name: 'entered_at' })
  enteredAt!: Date;

  @PrimaryColumn('text')
  stage!: Stage;

  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt!: Date | null;

  /** Worked out when it was left; null while it lasts. */
  @Column('int', { name: 'working_days', nullable: true })
  workingDays!: number | null;
}
