import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where an idea lies, as it may be shown: from geography. */
@Entity('card_place')
export class CardPlaceEntity {
  @PrimaryColumn('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('float8')
  latitude!: number;

  @Column('float8')
  longitude!: number;
}
