import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience, Credit, IdeaKind, Language, SourceKind, Stage } from '@idea-map/contracts';

/**
 * An idea as lists and counts need it, but for its texts: narrow, so that counting under any filter is one quick pass.
 * `shown_force` and `reference_key`, which the database works out, are in the migration.
 */
@Entity('card')
export class CardEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  reference!: string;

  @Column('int')
  version!: number;

  @Column('text')
  kind!: IdeaKind;

  @Column('text', { array: true })
  themes!: string[];

  @Column('text')
  language!: Language;

  @Column('text')
  stage!: Stage;

  @Column('text')
  credit!: Credit;

  @Column('text')
  audience!: Audience;

  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('text', { name: 'author_handle', nullable: true })
  authorHandle!: string | null;

  @Column('text', { nullable: true })
  force!: string | null;

  @Column('uuid', { name: 'call_id', nullable: true })
  call!: string | null;

  @Column('text', { name: 'on_behalf', nullable: true })
  onBehalf!: SourceKind | null;

  @Column('int', { name: 'support_count' })
  supportCount!: number;

  @Column('int', { name: 'support_force_count' })
  supportForceCount!: number;

  /** The weighted score, 0 to 100; null until a broker scored it. */
  @Column('float8', { nullable: true })
  priority!: number | null;

  @Column('text', { name: 'national_priorities', array: true })
  nationalPriorities!: string[];

  /** The forces that it was shared with and that have not answered yet. */
  @Column('text', { array: true })
  awaiting!: string[];

  /** Whether the College's brokers hold it though its stage says its force's: that force has none. */
  @Column('boolean', { name: 'with_college' })
  withCollege!: boolean;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;

  /** When it came to its present stage. */
  @Column('timestamptz', { name: 'entered_at' })
  enteredAt!: Date;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt!: Date | null;

  /** Working days from its submission; null until it happens. So the next two. */
  @Column('int', { name: 'first_reply_days', nullable: true })
  firstReplyDays!: number | null;

  @Column('int', { name: 'decision_days', nullable: true })
  decisionDays!: number | null;

  @Column('int', { name: 'dissemination_days', nullable: true })
  disseminationDays!: number | null;
}
