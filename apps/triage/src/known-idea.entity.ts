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

  /** When it came to its stage, by a decision taken here or by intake's word: what is older changes nothing. */
  @Column('timestamptz', { name: 'moved_at', nullable: true })
  movedAt!: Date | null;

  @Column('text', { name: 'national_priorities', array: true })
  nationalPriorities!: string[];

  /** The criteria that it is scored by, from its first score on. */
  @Column('uuid', { name: 'criteria_set', nullable: true })
  criteriaSet!: string | null;

  /** Weighted, 0 to 100; null until every criterion has a score. */
  @Column('float8', { nullable: true })
  priority!: number | null;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;
}
