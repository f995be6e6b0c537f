import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience, Stage } from '@idea-map/contracts';

/** What triage knows of an idea, from intake's events: enough to keep its cases, and none of its words. */
@Entity('known_idea')
export class KnownIdea {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  reference!: string;

  @Column('int')
  version!: number;

  @Column('text')
  stage!: Stage;

  @Column('text')
  audience!: Audience;

  @Column('text', { nullable: true })
  force!: string | null;

  @Column('text', { array: true })
  themes!: string[];

  @Column('uuid', { name: 'call_id', nullable: true })
  call!: string | null;

  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('text', { name: 'author_handle', nullable: true })
  authorHandle!: string | null;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;
}
