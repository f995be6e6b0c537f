import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Arm } from '@idea-map/contracts';

/** Where a test is run: a part of a force, in one of two arms. */
@Entity('test_site')
export class SiteEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'test_id' })
  testId!: string;

  @Column('text')
  force!: string;

  @Column('text')
  arm!: Arm;

  @Column('text')
  label!: string;
}
