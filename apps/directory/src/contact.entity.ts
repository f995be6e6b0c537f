import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where somebody gets mail, as their body said when they last signed in. No other service keeps it. */
@Entity('contact')
export class ContactEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  address!: string;
}
