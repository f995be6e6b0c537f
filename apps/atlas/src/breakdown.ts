import type { Dimension, DurationsView } from '@idea-map/contracts';
import { durationsOf } from './durations.js';
import type { Selection } from './selections.js';

/** A count: of a whole group, or of those in it that waited so many days for one of the three. */
export interface MilestoneRow {
  readonly id: string;
  readonly what: keyof typeof wanted | 'whole';
  readonly days: number | null;
  readonly n: number;
}

export interface Milestones {
  readonly submitted: number;
  readonly firstReply: DurationsView;
  readonly decision: DurationsView;
  readonly dissemination: DurationsView;
}

const wanted = {
  firstReply: 'c.first_reply_days',
  decision: 'c.decision_days',
  dissemination: 'c.dissemination_days',
} as const;

/** The figures of each group. Those who still wait are in none of its durations. */
export function milestonesOf(rows: readonly MilestoneRow[]): Milestones {
  const durations = (what: keyof typeof wanted) =>
    durationsOf(
      rows.flatMap(({ what: which, days, n }) => (which === what && days !== null ? [{ days, n }] : [])),
    );
  return {
    submitted: rows.find(({ what }) => what === 'whole')?.n ?? 0,
    firstReply: durations('firstReply'),
    decision: durations('decision'),
    dissemination: durations('dissemination'),
  };
}

/** Counts for each force (with its successor), theme or month of submission in England and Wales; or for all as one. */
export function milestonesSql(selection: Selection, by: Dimension | null): string {
  const condition = selection.condition();
  switch (by) {
    case 'FORCE':
      return counts(
        'coalesce(k.counting, c.shown_force)',
        `card c left join ${selection.countingForces()} k on k.id = c.shown_force
         where c.shown_force is not null and ${condition}`,
      );
    case 'THEME':
      return counts('theme', `card c cross join unnest(c.themes) as theme where ${condition}`);
    case 'MONTH':
      return counts(
        "to_char(c.submitted_at at time zone 'Europe/London', 'YYYY-MM')",
        `card c where ${condition}`,
      );
    case null:
      return counts("'all'", `card c where ${condition}`);
  }
}

// One pass for four groupings. grouping() has a bit for each column that a row is not grouped by.
function counts(id: string, from: string): string {
  return `select s.id, coalesce(s.r, s.d, s.e) as days, count(*)::int as n,
      case grouping(s.r, s.d, s.e) when 3 then 'firstReply' when 5 then 'decision' when 6 then 'dissemination'
        else 'whole' end as what
    from (select ${id} as id, ${wanted.firstReply} as r, ${wanted.decision} as d, ${wanted.dissemination} as e from ${from}) s
    group by grouping sets ((s.id), (s.id, s.r), (s.id, s.d), (s.id, s.e))`;
}
