import type { FixedClock } from '@idea-map/runtime';
import type { TestSystem } from '@idea-map/testing';
import type { ClockLine } from './clocks/clock-lines.js';
import { ClocksService } from './clocks/clocks.service.js';
import { FiringService } from './clocks/firing.service.js';

/** Reminders of a test: its rows, and its scheduler awake when the test says so. */
export class RemindersOf {
  constructor(
    private readonly system: TestSystem,
    private readonly clock: FixedClock,
  ) {}

  /** The scheduler wakes at an instant, and takes what is due. */
  async wakeAt(at: string | Date): Promise<void> {
    this.clock.at = new Date(at);
    await this.service.context.get(FiringService).fireDue({ late: true });
  }

  /** Does to clocks what an event of a line would. */
  async apply(line: ClockLine): Promise<void> {
    await this.service.transactions.run((tx) => this.service.context.get(ClocksService).apply(line, tx));
  }

  async steps(record: string | null = null) {
    return this.service.transactions.query<{
      record: string;
      policy: string;
      step: number;
      told: string | null;
      passedOver: string[];
      due: Date;
      fired: Date;
    }>(
      `select c.record, c.policy, s.step, s.told, s.passed_over as "passedOver", s.due_at as due, s.fired_at as fired
       from clock_step s join clock c on c.id = s.clock_id
       where $1::uuid is null or c.record = $1 order by s.fired_at, s.due_at, s.step`,
      [record],
    );
  }

  /** Policies whose clocks run on a record. */
  async running(record: string): Promise<string[]> {
    const rows = await this.service.transactions.query<{ policy: string }>(
      'select policy from clock where stopped_at is null and record = $1 order by policy',
      [record],
    );
    return rows.map(({ policy }) => policy);
  }

  /** Who was told what of a record, the oldest first. */
  async told(record: string) {
    return this.service.transactions.query<{ recipient: string; kind: string; count: number }>(
      'select recipient, kind, count from notice where record = $1 order by at, kind, recipient',
      [record],
    );
  }

  private get service() {
    return this.system.service('reminders');
  }
}
