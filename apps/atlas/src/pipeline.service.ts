import { Injectable } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Dimension, DurationsView, IdeaFilter, OutputOf, Principal, Stage } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { milestonesOf, milestonesSql, type MilestoneRow } from './breakdown.js';
import { durationsOf, none, type Waits } from './durations.js';
import { FORCES_SQL, forcesToShow, themesByName, type NamedForce } from './forces.js';
import { Selections } from './selections.js';
import { tierOf, tiers } from './tiers.js';

type Filter = IdeaFilter | null | undefined;
type Pipeline = OutputOf<typeof contracts.GetPipeline>;
type Breakdown = OutputOf<typeof contracts.GetPipelineBreakdown>;

interface Standing {
  readonly stage: Stage;
  readonly forceless: boolean;
  readonly n: number;
  readonly overdue: number;
}

/** How ideas move: how many stand where, and the working days that steps took. */
@Injectable()
export class PipelineService {
  constructor(
    private readonly transactions: Transactions,
    private readonly selections: Selections,
    private readonly clock: Clock,
  ) {}

  /** Every stage but drafts, zeros too; `days` are of stays that ended. Overdue by tier, never by person. */
  async pipeline(filter: Filter, caller: Principal): Promise<Pipeline> {
    const [standings, leaders, stays, rows] = await Promise.all([
      this.standings(filter, caller),
      this.leadersBehind(filter, caller),
      this.stays(filter, caller),
      this.milestones(filter, null, caller),
    ]);
    const { submitted: _, ...milestones } = milestonesOf(rows);
    const stages = contracts.stages.filter((stage) => stage !== 'DRAFT');
    const of = (stage: Stage) => standings.filter((standing) => standing.stage === stage);
    const overdue = (rows: readonly Standing[]) => rows.reduce((sum, row) => sum + row.overdue, 0);
    return {
      stages: stages.map((stage) => ({
        stage,
        count: of(stage).reduce((sum, row) => sum + row.n, 0),
        overdue: overdue(of(stage)),
        days: stays.get(stage) ?? none,
      })),
      ...milestones,
      overdueByTier: tiers.map((role) => ({
        role,
        count:
          role === 'LEADER'
            ? leaders
            : overdue(standings.filter(({ stage, forceless }) => tierOf(stage, forceless) === role)),
      })),
    };
  }

  /** Ideas by when they were submitted; by name or month, and never ranked. */
  async breakdown({ filter, by }: { filter?: Filter; by: Dimension }, caller: Principal): Promise<Breakdown> {
    const found = await this.milestones(filter, by, caller);
    const rows = Map.groupBy(found, ({ id }) => id);
    const ids = await this.rowsOf(by, [...rows.keys()]);
    return ids.map((id) => {
      const milestones = milestonesOf(rows.get(id) ?? []);
      return { id, decided: milestones.decision.n, ...milestones };
    });
  }

  private async rowsOf(by: Dimension, found: readonly string[]): Promise<readonly string[]> {
    if (by === 'MONTH') return [...found].sort();
    if (by === 'THEME') return themesByName;
    return forcesToShow(await this.transactions.query<NamedForce>(FORCES_SQL, [this.clock.today()]), found);
  }

  private async standings(filter: Filter, caller: Principal): Promise<Standing[]> {
    const selection = await this.selections.of(filter, caller);
    const now = selection.parameters.add(this.clock.now(), 'timestamptz');
    return this.transactions.query<Standing>(
      `select c.stage, (c.force is null or c.with_college) as forceless, count(*)::int as n,
         (count(*) filter (where c.due_at < ${now}))::int as overdue
       from card c where ${selection.condition()} group by 1, 2`,
      selection.parameters.values,
    );
  }

  /** What is on the docket past its day: an answer, or what an answer gave its word for. */
  private async leadersBehind(filter: Filter, caller: Principal): Promise<number> {
    const selection = await this.selections.of(filter, caller);
    const now = selection.parameters.add(this.clock.now(), 'timestamptz');
    const today = selection.parameters.add(this.clock.today(), 'date');
    const [row] = await this.transactions.query<{ n: number }>(
      `select count(*)::int as n from docket_due d join card c on c.id = d.idea_id
       where (d.due_at < ${now} or d.target_on < ${today}) and ${selection.condition()}`,
      selection.parameters.values,
    );
    return row?.n ?? 0;
  }

  private async stays(filter: Filter, caller: Principal): Promise<Map<Stage, DurationsView>> {
    const selection = await this.selections.of(filter, caller);
    const rows = await this.transactions.query<Waits & { stage: Stage }>(
      `select v.stage, v.working_days as days, count(*)::int as n
       from card c join stage_visit v on v.idea_id = c.id
       where v.left_at is not null and ${selection.condition()} group by 1, 2`,
      selection.parameters.values,
    );
    const byStage = Map.groupBy(rows, ({ stage }) => stage);
    return new Map([...byStage].map(([stage, waits]) => [stage, durationsOf(waits)]));
  }

  private async milestones(filter: Filter, by: Dimension | null, caller: Principal): Promise<MilestoneRow[]> {
    const selection = await this.selections.of(filter, caller);
    return this.transactions.query<MilestoneRow>(milestonesSql(selection, by), selection.parameters.values);
  }
}
