import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A force as evaluation knows it, from geography's events. */
@Entity('known_force')
export class KnownForce {
  @PrimaryColumn('text')
  id!: string;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;
}
