import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from '@idea-map/contracts';

/** A body that people act for: a force, the College, a national body, a local policing body. */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'name_cy', nullable: true })
  nameCy!: string | null;

  @Column('text')
  kind!: OrganisationKind;

  /** The force's slug where it is one. */
  @Column('text', { nullable: true })
  force!: string | null;
}
