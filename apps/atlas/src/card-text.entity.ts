import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '@idea-map/contracts';

/**
 * The texts of a card, and the vector that they are searched by. Apart from the card, so that a move or a support
 * rewrites neither texts nor index, and counting does not read them.
 */
@Entity('card_text')
export class CardTextEntity {
  @PrimaryColumn('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('text')
  language!: Language;

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
}
