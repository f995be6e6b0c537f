import type { CaseState, Level, Move } from '@idea-map/contracts';
import { dueOf } from '@idea-map/runtime';

/** The body whose brokers decide national cases, and stand in for a force without a broker. */
export const COLLEGE = 'college';

/** One idea's way through one queue. National sharing takes two people: `escalatedBy` turned the first key. */
export interface TriageCase {
  readonly id: string;
  readonly ideaId: string;
  readonly level: Level;
  readonly force: string | null;
  readonly queue: string;
  readonly state: CaseState;
  readonly broker: string | null;
  readonly openedAt: Date;
  readonly dueAt: Date | null;
  readonly returnedAt: Date | null;
  readonly reviewOn: string | null;
  readonly decision: Move | null;
  readonly reason: string | null;
  readonly escalatedBy: string | null;
}

export interface Opening {
  readonly id: string;
  readonly ideaId: string;
  readonly level: Level;
  readonly force: string | null;
  readonly queue: string;
}

export function openCase(opening: Opening, now: Date): TriageCase {
  return {
    ...opening,
    state: 'WAITING',
    broker: null,
    openedAt: now,
    dueAt: dueAt(opening.level, now),
    returnedAt: null,
    reviewOn: null,
    decision: null,
    reason: null,
    escalatedBy: null,
  };
}

/** When the first step of its clock is due. */
export function dueAt(level: Level, from: Date): Date {
  return dueOf(level === 'LOCAL' ? 'LOCAL_TRIAGE' : 'NATIONAL_TRIAGE', from);
}
