import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A body's question to the nation: standing, or from a day until a day. */
@Entity('call')
export class CallEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  title!: string;

  @Column('text', { name: 'title_cy', nullable: true })
  titleCy!: string | null;

  @Column('text')
  question!: string;

  @Column('text', { name: 'question_cy', nullable: true })
  questionCy!: string | null;

  @Column('text', { array: true })
  themes!: string[];

  @Column('date', { name: 'opens_on' })
  opensOn!: string;

  @Column('date', { name: 'closes_on', nullable: true })
  closesOn!: string | null;

  /** Closed for good on `closesOn`, though that day was not over. */
  @Column('boolean', { default: false })
  closed!: boolean;

  /** The organisation that asks. */
  @Column('text')
  owner!: string;
}

/** @param today a calendar day. The last day of a call is `closesOn` itself, unless it was closed. */
export function isOpen(call: Pick<CallEntity, 'opensOn' | 'closesOn' | 'closed'>, today: string): boolean {
  return !call.closed && call.opensOn <= today && (call.closesOn === null || today <= call.closesOn);
}
