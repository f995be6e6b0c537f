import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Move, Role, Stage, StopReason } from '@idea-map/contracts';

/** One step of an idea: what was done, by whom, and where it came to stand. */
@Entity('step')
export class StepEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  move!: Move;

  @Column('text')
  stage!: Stage;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { name: 'stop_reason', nullable: true })
  stopReason!: StopReason | null;

  /** AUTHOR stands for the author, whose id is never written here. */
  @Column('text', { name: 'by_role' })
  byRole!: Role | 'AUTHOR';

  @Column('uuid', { name: 'by_id', nullable: true })
  byId!: string | null;

  @Column('text', { name: 'by_force', nullable: true })
  byForce!: string | null;
}
