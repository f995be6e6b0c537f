import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A force as intake knows it, from geography's events. */
@Entity('known_force')
export class KnownForce {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column('text', { nullable: true })
  successor!: string | null;
}
