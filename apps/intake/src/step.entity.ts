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

  /** AUTHOR stands for the author, whose id is never written here; null where it came about by itself. */
  @Column('text', { name: 'by_role', nullable: true })
  byRole!: Role | 'AUTHOR' | null;

  @Column('uuid', { name: 'by_id', nullable: true })
  byId!: string | null;

  @Column('text', { name: 'by_force', nullable: true })
  byForce!: string | null;

  /** The broker who had it from then on, where somebody had; and their role, where its stage does not say it. */
  @Column('uuid', { name: 'holder_id', nullable: true })
  holderId!: string | null;

  @Column('text', { name: 'holder_role', nullable: true })
  holderRole!: Role | null;
}
