import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@idea-map/contracts';

/** A person as every service knows them: an id, their body, and nothing that names them. */
@Entity('known_person')
export class KnownPerson {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'subject_hash' })
  subjectHash!: string;

  @Column('text')
  organisation!: string;

  @Column('text', { nullable: true })
  force!: string | null;

  @Column('boolean')
  machine!: boolean;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}

/** A role as every service knows it: from `startsOn`, until the day before `endsOn`. */
@Entity('known_role')
export class KnownRole {
  @PrimaryColumn('uuid', { name: 'grant_id' })
  grantId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  role!: Role;

  @Column('text')
  organisation!: string;

  @Column('text', { nullable: true })
  force!: string | null;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;
}
