import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@idea-map/contracts';

/** A role of a body, held from `startsOn` until the day before `endsOn`. */
@Entity('role_grant')
export class RoleGrantEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  role!: Role;

  @Column('text')
  organisation!: string;

  @Column('text', { nullable: true })
  nominator!: string | null;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;
}

/** @param day a calendar day */
export function isHeld(grant: Pick<RoleGrantEntity, 'startsOn' | 'endsOn'>, day: string): boolean {
  return grant.startsOn <= day && (grant.endsOn === null || grant.endsOn > day);
}
