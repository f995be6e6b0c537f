import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Dimension, GetPipelineBaseline, OutputOf } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { Clock, describeError } from '@idea-map/runtime';
import { asOf, baselineDay, type DayRow } from './baseline.js';
import { milestonesOf, milestonesOfMonthSql } from './breakdown.js';
import { Selections } from './selections.js';

type Baseline = NonNullable<OutputOf<typeof GetPipelineBaseline>>;
type Grouping = Exclude<Dimension, 'MONTH'> | 'ALL';
const groupings: readonly Grouping[] = ['ALL', 'FORCE', 'THEME'];
const EVERY = 3_600_000;

/**
 * The figures of the first month's ideas as they stood a month after it ended: what later months are compared with. Kept
 * once they can be known, so that an idea that is withdrawn later, and leaves no card, does not change them.
 */
@Injectable()
export class BaselineService implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('Baseline');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly selections: Selections,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const keep = () =>
      this.keep().catch((error: unknown) => {
        this.log.warn(`The baseline could not be kept now: ${describeError(error)}`);
      });
    this.timer = setInterval(() => void keep(), EVERY).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** As it is kept, else as it can be known today; null until the month after the first has ended. */
  async of(by: Dimension | null): Promise<Baseline | null> {
    const grouping = by === null || by === 'MONTH' ? 'ALL' : by;
    const [kept] = await this.transactions.query<{ baseline: Baseline }>(
      'select baseline from pipeline_baseline where grouping = $1',
      [grouping],
    );
    if (kept) return kept.baseline;
    const month = await this.month();
    return month === null ? null : this.reckon(grouping, month);
  }

  /** Keeps it for good, once; any replica may. */
  async keep(): Promise<void> {
    const [kept] = await this.transactions.query('select from pipeline_baseline limit 1');
    const month = kept ? null : await this.month();
    if (month === null) return;
    const all = await Promise.all(
      groupings.map(async (one) => [one, await this.reckon(one, month)] as const),
    );
    await this.transactions.run(async (tx: Transaction) => {
      await tx.query('lock table pipeline_baseline in exclusive mode');
      const before = await tx.query('select from pipeline_baseline limit 1');
      if (before.length > 0) return;
      for (const [grouping, baseline] of all) {
        await tx.query('insert into pipeline_baseline (grouping, baseline) values ($1, $2)', [
          ...[grouping, JSON.stringify(baseline)],
        ]);
      }
    });
  }

  /** The first month in which an open idea was submitted, once its baseline can be known. */
  private async month(): Promise<string | null> {
    const selection = await this.selections.of(null, null);
    const [first] = await this.transactions.query<{ month: string | null }>(
      `select to_char(min(c.submitted_at) at time zone 'Europe/London', 'YYYY-MM') as month
       from card c where ${selection.condition()}`,
      selection.parameters.values,
    );
    const month = first?.month ?? null;
    return month !== null && baselineDay(month) < this.clock.today() ? month : null;
  }

  private async reckon(grouping: Grouping, month: string): Promise<Baseline> {
    const by = grouping === 'ALL' ? null : grouping;
    const selection = await this.selections.of(null, null);
    const sql = milestonesOfMonthSql(selection, by, month);
    const found = await this.transactions.query<DayRow>(sql, selection.parameters.values);
    const day = baselineDay(month);
    const groups = [...Map.groupBy(asOf(day, found), ({ id }) => id)].sort(([one], [other]) =>
      one < other ? -1 : 1,
    );
    const rows = groups.map(([id, group]) => {
      const milestones = milestonesOf(group);
      return { id: by === null ? month : id, decided: milestones.decision.n, ...milestones };
    });
    return { month, asOf: day, rows };
  }
}
