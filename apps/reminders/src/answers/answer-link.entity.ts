import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OneClickAnswer } from '@idea-map/contracts';

/** Clocks that one click may answer. */
export type AskedPolicy = 'RESPONSE' | 'SHARED_LOCALLY' | 'REVIEW';

/**
 * What one person is asked about one matter, however many notices ask it, with a link for each answer: one answer spends
 * them all. The links are sealed and are not kept.
 */
@Entity('answer_link')
export class AnswerLinkEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  recipient!: string;

  /** The idea or the evidence entry, with its clock's policy and part: when that stops, nothing is asked any more. */
  @Column('uuid')
  record!: string;

  @Column('text')
  policy!: AskedPolicy;

  @Column('text')
  part!: string;

  /** For which force they answer; null for evidence. */
  @Column('text', { nullable: true })
  force!: string | null;

  @Column('uuid', { name: 'idea_id', nullable: true })
  ideaId!: string | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;

  @Column('text', { nullable: true })
  answer!: OneClickAnswer | null;

  /** When the matter was settled otherwise. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;
}
