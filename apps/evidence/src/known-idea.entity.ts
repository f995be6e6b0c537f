import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IdeaKind } from '@idea-map/contracts';

/** What evidence knows of an idea, from intake's events: whose it is and what it is about, and none of its words. */
@Entity('known_idea')
export class KnownIdea {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: IdeaKind;

  @Column('text', { array: true })
  themes!: string[];

  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('text', { name: 'author_handle', nullable: true })
  authorHandle!: string | null;

  /** When a data officer said that an impact case points at nobody; null while nobody has, or its text is held again. */
  @Column('timestamptz', { name: 'deidentified_at', nullable: true })
  deidentifiedAt!: Date | null;

  /** Forces that adopted it, are adapting it or are trying it. */
  @Column('text', { array: true, name: 'adopting_forces', default: '{}' })
  adoptingForces!: string[];
}
