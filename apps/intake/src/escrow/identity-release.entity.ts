import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReleaseReason, ReleaseState, Role } from '@idea-map/contracts';

/** An opening of the escrow for one idea: asked for by one person, decided by another. Holds nothing of the author. */
@Entity('identity_release')
export class IdentityReleaseEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('text')
  reason!: ReleaseReason;

  @Column('text')
  state!: ReleaseState;

  @Column('uuid', { name: 'asked_by' })
  askedBy!: string;

  @Column('text', { name: 'asked_role' })
  askedRole!: Role;

  @Column('text', { name: 'asked_organisation' })
  askedOrganisation!: string;

  @Column('text', { name: 'asked_force', nullable: true })
  askedForce!: string | null;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('text', { name: 'asked_note' })
  askedNote!: string;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('text', { name: 'decided_role', nullable: true })
  decidedRole!: Role | null;

  @Column('text', { name: 'decided_force', nullable: true })
  decidedForce!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { name: 'decided_note', nullable: true })
  decidedNote!: string | null;
}
