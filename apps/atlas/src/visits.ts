import type { Stage } from '@idea-map/contracts';
import { workingDaysBetween } from '@idea-map/runtime';

export interface Visit {
  readonly stage: Stage;
  readonly enteredAt: Date;
}

/** Working days from submission to the first of each; null until it happens. */
export interface Milestones {
  readonly firstReplyDays: number | null;
  readonly decisionDays: number | null;
  readonly disseminationDays: number | null;
}

export const noMilestones: Milestones = { firstReplyDays: null, decisionDays: null, disseminationDays: null };

// Each of these moves leads to a stage of its own, so stages tell what was done: RETURN, PARK, CLOSE, SHARE_LOCALLY,
// ESCALATE and SHARE_NATIONALLY.
const decisions: readonly Stage[] = [
  'PARKED',
  'CLOSED',
  'SHARED_LOCALLY',
  'NATIONAL_TRIAGE',
  'SHARED_NATIONALLY',
];
const replies: readonly Stage[] = ['RETURNED', ...decisions];
const disseminations: readonly Stage[] = ['SHARED_LOCALLY', 'SHARED_NATIONALLY'];

/** The milestones once an idea came to a stage: only the first of each counts. */
export function withVisit(so: Milestones, { stage, enteredAt }: Visit, submittedAt: Date): Milestones {
  const days = Math.max(0, workingDaysBetween(submittedAt, enteredAt));
  const first = (known: number | null, stages: readonly Stage[]) =>
    known ?? (stages.includes(stage) ? days : null);
  return {
    firstReplyDays: first(so.firstReplyDays, replies),
    decisionDays: first(so.decisionDays, decisions),
    disseminationDays: first(so.disseminationDays, disseminations),
  };
}

/** The milestones of a whole history, oldest first. Where it began is nobody's reply. */
export function milestonesOf(visits: readonly Visit[], submittedAt: Date): Milestones {
  return visits.slice(1).reduce((so, visit) => withVisit(so, visit, submittedAt), noMilestones);
}

/** Stays with their ends, and the working days of those that ended; the last one lasts. */
export function stays(visits: readonly Visit[]) {
  return visits.map(({ stage, enteredAt }, at) => {
    const leftAt = visits[at + 1]?.enteredAt ?? null;
    return { stage, enteredAt, leftAt, workingDays: leftAt && workingDaysBetween(enteredAt, leftAt) };
  });
}
