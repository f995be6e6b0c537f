import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A licence to share that holds: whom to tell before it ends, and when it has. */
@Entity('known_licence')
export class KnownLicence {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'holder_id' })
  holderId!: string;

  /** Null for a national body. */
  @Column('text', { nullable: true })
  force!: string | null;

  /** The first day on which it no longer holds. */
  @Column('date', { name: 'expires_on' })
  expiresOn!: string;

  /** Whether its holder was told that it ends soon, or had no need to be. */
  @Column('boolean', { name: 'told_ending' })
  toldEnding!: boolean;
}
