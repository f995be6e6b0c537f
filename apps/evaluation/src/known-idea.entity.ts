import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience, Stage } from '@idea-map/contracts';

/** What evaluation knows of an idea, from intake's events: where it stands and whose it is, and none of its words. */
@Entity('known_idea')
export class KnownIdea {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  stage!: Stage;

  @Column('text')
  audience!: Audience;

  @Column('text', { nullable: true })
  force!: string | null;

  @Column('text', { array: true })
  themes!: string[];

  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('text', { name: 'author_handle', nullable: true })
  authorHandle!: string | null;
}
