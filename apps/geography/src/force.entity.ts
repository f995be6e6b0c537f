import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A force, for as long as it is one; an ended one keeps its name and points at its successor. */
@Entity('force')
export class ForceEntity {
  /** police.uk slug. */
  @PrimaryColumn('text')
  id!: string;

  /** ONS code; null for a force without a territory. */
  @Column('text', { nullable: true })
  code!: string | null;

  @Column('text')
  name!: string;

  @Column('text', { name: 'name_cy', nullable: true })
  nameCy!: string | null;

  @Column('text', { nullable: true })
  region!: string | null;

  @Column('text', { nullable: true })
  nation!: string | null;

  @Column('boolean')
  territorial!: boolean;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: string | null;

  /** The first day on which it is no longer a force. */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column('text', { nullable: true })
  successor!: string | null;
}
