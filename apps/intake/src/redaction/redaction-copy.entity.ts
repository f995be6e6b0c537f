import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ServiceName } from '@idea-map/contracts';

/** One copy that a redaction is to clear. */
@Entity('redaction_copy')
export class RedactionCopyEntity {
  @PrimaryColumn('uuid', { name: 'redaction_id' })
  redactionId!: string;

  @PrimaryColumn('text')
  service!: ServiceName;

  @PrimaryColumn('text')
  holder!: string;

  @Column('timestamptz', { name: 'cleared_at', nullable: true })
  clearedAt!: Date | null;
}
