import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClockPolicyName } from '@idea-map/contracts';

/** The clock of an idea as it was last paused; reminders decides, this shows it in the thread. */
@Entity('pause')
export class PauseEntity {
  @PrimaryColumn('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('text')
  policy!: ClockPolicyName;

  @Column('date')
  until!: string;

  @Column('text')
  reason!: string;
}
