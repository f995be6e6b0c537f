import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A force's question for help with testing an idea, and its answer. */
@Entity('evaluation_request')
export class EvaluationRequestEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('text')
  force!: string;

  @Column('text')
  need!: string;

  @Column('uuid', { name: 'asked_by' })
  askedBy!: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('timestamptz')
  due!: Date;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}
