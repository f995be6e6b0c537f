import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IdeaSubmitted, PlacingWay, Precision } from '@idea-map/contracts';

/** Where an idea lies, as it may be shown; how that was decided; and what it was decided by, to do it again. */
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

  @Column('text')
  way!: PlacingWay;

  /** Every force that it may have lain in, before its author or a finer place settled it. */
  @Column('text', { array: true })
  candidates!: string[];

  /** When its author said the force. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  /** As intake said them: the idea's own force, and the place that its author gave. */
  @Column('text', { name: 'idea_force', nullable: true })
  ideaForce!: string | null;

  @Column('text', { nullable: true })
  outcode!: string | null;

  /** To two decimals. */
  @Column('jsonb', { nullable: true })
  point!: IdeaSubmitted['point'];

  @Column('text', { name: 'place_force', nullable: true })
  placeForce!: string | null;

  @Column('text', { name: 'place_force_by', nullable: true })
  placeForceBy!: IdeaSubmitted['placeForceBy'];

  @Column('text', { name: 'place_district', nullable: true })
  placeDistrict!: string | null;
}
