import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience, Stage } from '@idea-map/contracts';

/** What reminders must know of an idea to tell people of it: where it stands and whose it is, and none of its words. */
@Entity('known_idea')
export class KnownIdea {
  @PrimaryColumn('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('text')
  reference!: string;

  @Column('text')
  stage!: Stage;

  @Column('text')
  audience!: Audience;

  @Column('text', { nullable: true })
  force!: string | null;

  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('text', { name: 'author_handle', nullable: true })
  authorHandle!: string | null;

  /** Who took its case as their own; null while nobody has. */
  @Column('uuid', { name: 'holder_id', nullable: true })
  holderId!: string | null;
}
