import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Precision } from '@idea-map/contracts';

/** Where an idea lies, as it may be shown. */
@Entity('idea_place')
export class IdeaPlace {
  @PrimaryColumn('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('text')
  force!: string;

  @Column('text', { nullable: true })
  district!: string | null;

  @Column('text')
  region!: string;

  @Column('text')
  nation!: string;

  @Column('float8')
  latitude!: number;

  @Column('float8')
  longitude!: number;

  @Column('text')
  precision!: Precision;

  @Column('float8')
  confidence!: number;

  @Column('text', { array: true })
  alternatives!: string[];

  @Column('text', { name: 'data_version' })
  dataVersion!: string;
}
