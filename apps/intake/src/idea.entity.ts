import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  Audience,
  CheckOutcome,
  Credit,
  IdeaKind,
  IdeaSubmitted,
  Language,
  Role,
  SourceKind,
  Stage,
} from '@idea-map/contracts';
import type { IdeaFinding } from './idea-check.js';

/** An idea, from its first draft on. Its author is an id where it is NAMED, else a keyed handle. */
@Entity('idea')
export class IdeaEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { nullable: true })
  reference!: string | null;

  @Column('int')
  version!: number;

  @Column('text')
  kind!: IdeaKind;

  @Column('text')
  title!: string;

  @Column('text')
  problem!: string;

  @Column('text')
  proposal!: string;

  @Column('text', { name: 'what_followed', nullable: true })
  whatFollowed!: string | null;

  @Column('text', { name: 'what_overcame', nullable: true })
  whatOvercame!: string | null;

  @Column('text', { array: true })
  themes!: string[];

  @Column('text')
  language!: Language;

  @Column('text')
  stage!: Stage;

  /** While it is returned or parked: the triage that it goes back to. */
  @Column('text', { name: 'back_to', nullable: true })
  backTo!: Stage | null;

  /** The broker who has taken it up; null while it waits in a queue. */
  @Column('uuid', { name: 'holder_id', nullable: true })
  holderId!: string | null;

  /** COLLEGE_BROKER where the College stands in for a force without a broker; else null, as its stage says. */
  @Column('text', { name: 'holder_role', nullable: true })
  holderRole!: Role | null;

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

  @Column('text', { name: 'on_behalf_source', nullable: true })
  onBehalfSource!: SourceKind | null;

  @Column('text', { name: 'on_behalf_consent', nullable: true })
  onBehalfConsent!: string | null;

  @Column('text', { nullable: true })
  outcode!: string | null;

  @Column('float8', { nullable: true })
  latitude!: number | null;

  @Column('float8', { nullable: true })
  longitude!: number | null;

  @Column('text', { name: 'place_force', nullable: true })
  placeForce!: string | null;

  @Column('text', { name: 'place_force_by', nullable: true })
  placeForceBy!: IdeaSubmitted['placeForceBy'];

  @Column('text', { name: 'place_district', nullable: true })
  placeDistrict!: string | null;

  @Column('text', { name: 'check_outcome', nullable: true })
  checkOutcome!: CheckOutcome | null;

  /** A data officer's, for its author. */
  @Column('text', { name: 'check_note', nullable: true })
  checkNote!: string | null;

  @Column('jsonb', { nullable: true })
  findings!: IdeaFinding[] | null;

  /** Of the detectors that last looked at it. */
  @Column('int', { name: 'detector_version', nullable: true })
  detectorVersion!: number | null;

  /** Where it goes once it is free; null unless it is held. */
  @Column('text', { name: 'held_for', nullable: true })
  heldFor!: Stage | null;

  /** Nobody but its author, and data officers, has heard of it yet. */
  @Column('boolean')
  unsaid!: boolean;

  /** When a data officer said that an impact case points at nobody, as it stands. */
  @Column('timestamptz', { name: 'deidentified_at', nullable: true })
  deidentifiedAt!: Date | null;

  /** The licence under which its author shared it, as a keyed mark: an idea that names nobody leads to no holder. */
  @Column('text', { name: 'licence_mark', nullable: true })
  licenceMark!: string | null;

  @Column('int', { name: 'support_count' })
  supportCount!: number;

  @Column('int', { name: 'support_force_count' })
  supportForceCount!: number;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
