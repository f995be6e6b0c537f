import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '@idea-map/contracts';

/** Somebody who may sign in, or a force's own system; keyed on who vouches for them and as whom. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  issuer!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  name!: string;

  @Column('text')
  organisation!: string;

  @Column('text')
  language!: Language;

  @Column('boolean')
  machine!: boolean;

  @Column('timestamptz', { name: 'last_sign_in_at', nullable: true })
  lastSignInAt!: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { name: 'ended_why', nullable: true })
  endedWhy!: string | null;
}
