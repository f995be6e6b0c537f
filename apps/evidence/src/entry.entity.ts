import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is learned of one idea; its versions say it. */
@Entity('evidence_entry')
export class EntryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** For citing: EV-2026-0042. */
  @Column('text')
  reference!: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('int', { name: 'latest_version' })
  latestVersion!: number;

  /** The version that is open to anyone; null before the first is published. */
  @Column('int', { name: 'published_version', nullable: true })
  publishedVersion!: number | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
