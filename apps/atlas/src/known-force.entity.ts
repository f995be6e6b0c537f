import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A force as atlas knows it, from geography's events. */
@Entity('known_force')
export class KnownForce {
  @PrimaryColumn('text')
  id!: string;

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

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column('text', { nullable: true })
  successor!: string | null;
}
