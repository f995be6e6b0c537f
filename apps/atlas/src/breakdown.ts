import type { Dimension, DurationsView } from '@idea-map/contracts';
import { durationsOf } from './durations.js';
import type { Selection } from './selections.js';

const columns = {
  firstReply: 'c.first_reply_days',
  decision: 'c.decision_days',
  dissemination: 'c.dissemination_days',
} as const;
type Milestone = keyof typeof columns;

/** How many of a group waited so many days for one of the three; null days for those who still wait. */
export interface MilestoneRow {
  readonly id: string;
  readonly what: Milestone;
  readonly days: number | null;
  readonly n: number;
}

export interface Milestones {
  readonly submitted: number;
  readonly firstReply: DurationsView;
  readonly decision: DurationsView;
  readonly dissemination: DurationsView;
}

/** The figures of a group. Those who still wait count as submitted, and are in none of its durations. */
export function milestonesOf(rows: readonly MilestoneRow[]): Milestones {
  const of = (what: Milestone) => rows.filter((row) => row.what === what);
  const durations = (what: Milestone) =>
    durationsOf(of(what).flatMap(({ days, n }) => (days === null ? [] : [{ days, n }])));
  return {
    submitted: of('firstReply').reduce((sum, { n }) => sum + n, 0),
    firstReply: durations('firstReply'),
    decision: durations('decision'),
    dissemination: durations('dissemination'),
  };
}

/** Counts for each force (with its successor), theme or month of submission in England and Wales; or for all as one. */
export function milestonesSql(selection: Selection, by: Dimension | null): string {
  const { id, from } = groupsSql(selection, by);
  const selects = Object.entries(columns).map(
    ([what, days]) =>
      `select ${id} as id, '${what}' as what, ${days} as days, count(*)::int as n from ${from} group by 1, 3`,
  );
  return selects.join(' union all ');
}

/** The same by the day of submission in England and Wales too, of ideas of one month: `2026-03`. */
export function milestonesOfMonthSql(selection: Selection, by: Dimension | null, month: string): string {
  const { id, from } = groupsSql(selection, by);
  const ofMonth = `${MONTH} = ${selection.parameters.add(month, 'text')}`;
  const selects = Object.entries(columns).map(
    ([what, days]) =>
      `select ${id} as id, '${what}' as what, ${days} as days, ${DAY} as day, count(*)::int as n
       from ${from} and ${ofMonth} group by 1, 3, 4`,
  );
  return selects.join(' union all ');
}

const MONTH = "to_char(c.submitted_at at time zone 'Europe/London', 'YYYY-MM')";
const DAY = "to_char(c.submitted_at at time zone 'Europe/London', 'YYYY-MM-DD')";

/** What cards are grouped by, and from where: it ends in a condition. */
function groupsSql(
  selection: Selection,
  by: Dimension | null,
): { readonly id: string; readonly from: string } {
  const condition = selection.condition();
  switch (by) {
    case 'FORCE':
      return {
        id: 'coalesce(k.counting, c.shown_force)',
        from: `card c left join ${selection.countingForces()} k on k.id = c.shown_force
         where c.shown_force is not null and ${condition}`,
      };
    case 'THEME':
      return { id: 'theme', from: `card c cross join unnest(c.themes) as theme where ${condition}` };
    case 'MONTH':
      return { id: MONTH, from: `card c where ${condition}` };
    case null:
      return { id: "'all'", from: `card c where ${condition}` };
  }
}
