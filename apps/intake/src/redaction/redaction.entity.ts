import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@idea-map/contracts';

/** The receipt of a redaction: of an idea, of one comment, or of a person. Holds no text but why. */
@Entity('redaction')
export class RedactionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'idea_id', nullable: true })
  ideaId!: string | null;

  @Column('uuid', { name: 'comment_id', nullable: true })
  commentId!: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  /** The idea's version without its texts: what is newer was written since. */
  @Column('int')
  version!: number;

  @Column('text')
  reason!: string;

  /** AUTHOR stands for an author, whose id is never written here. */
  @Column('text', { name: 'by_role' })
  byRole!: Role | 'AUTHOR';

  @Column('uuid', { name: 'by_id', nullable: true })
  byId!: string | null;

  @Column('text', { nullable: true })
  force!: string | null;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;
}
