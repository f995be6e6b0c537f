import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A force as triage knows it, from geography's events. */
@Entity('known_force')
export class KnownForce {
  @PrimaryColumn('text')
  id!: string;

  @Column('boolean')
  territorial!: boolean;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column('text', { nullable: true })
  successor!: string | null;

  /** The day on which triage first heard of it: before that, nobody can say that it was without a broker. */
  @Column('date', { name: 'known_since' })
  knownSince!: string;
}
