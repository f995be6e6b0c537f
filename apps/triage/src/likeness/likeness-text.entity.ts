import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '@idea-map/contracts';
import type { LikenessKind } from './likeness-index.js';

/** One text that others are compared with. A cleared one keeps its id alone. */
@Entity('likeness_text')
export class LikenessText {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: LikenessKind;

  @Column('int')
  version!: number;

  @Column('text')
  language!: Language;

  @Column('text')
  text!: string;

  @Column('boolean')
  shown!: boolean;

  @Column('text', { name: 'within_force', nullable: true })
  within!: string | null;

  @Column('bytea', { nullable: true })
  vector!: Buffer | null;
}
