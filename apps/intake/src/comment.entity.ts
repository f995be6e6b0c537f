import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A comment; the idea's own author is marked, and their id is kept only where they are named. */
@Entity('comment')
export class CommentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('text')
  text!: string;

  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('boolean', { name: 'by_author' })
  byAuthor!: boolean;

  @Column('text', { nullable: true })
  force!: string | null;

  @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { name: 'redacted_at', nullable: true })
  redactedAt!: Date | null;
}
