import type { dimensions } from '@idea-map/contracts';
import { durationsOf, durationsSql } from './durations.js';
import type { Selection } from './selections.js';

export type Dimension = (typeof dimensions)[number];

/** The columns that MILESTONES makes. */
export type MilestoneRow = Readonly<Record<string, unknown>> & {
  readonly submitted: number;
  readonly decision_n: number;
};

/** How many ideas, and how long they waited for each of three things. */
export const MILESTONES = `count(*)::int as submitted,
  ${durationsSql('c.first_reply_days', 'reply')},
  ${durationsSql('c.decision_days', 'decision')},
  ${durationsSql('c.dissemination_days', 'dissemination')}`;

export function milestonesOf(row: MilestoneRow | undefined) {
  return {
    firstReply: durationsOf(row, 'reply'),
    decision: durationsOf(row, 'decision'),
    dissemination: durationsOf(row, 'dissemination'),
  };
}

/** Milestones for each force (with its successor), theme or month of submission in England and Wales. */
export function breakdownSql(selection: Selection, by: Dimension): string {
  const cards = `${selection.cards()} c`;
  const filtered = selection.filtered();
  switch (by) {
    case 'FORCE':
      return `select coalesce(k.counting, c.shown_force) as id, ${MILESTONES}
        from ${cards} left join ${selection.countingForces()} k on k.id = c.shown_force
        where c.shown_force is not null and ${filtered} group by 1`;
    case 'THEME':
      return `select theme as id, ${MILESTONES} from ${cards} cross join unnest(c.themes) as theme
        where ${filtered} group by 1`;
    case 'MONTH':
      return `select to_char(c.submitted_at at time zone 'Europe/London', 'YYYY-MM') as id, ${MILESTONES}
        from ${cards} where ${filtered} group by 1`;
  }
}
