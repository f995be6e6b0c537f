import type { CaseState, Level, Move, Stage } from '@idea-map/contracts';
import { Conflict, dueOf, Forbidden } from '@idea-map/runtime';
import { decisions, type Decision } from './decisions.js';

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
  readonly changedAt: Date;
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
  /** The first key, on a national case. */
  readonly escalatedBy?: string | null;
}

export function openCase(opening: Opening, now: Date): TriageCase {
  return {
    escalatedBy: null,
    ...opening,
    state: 'WAITING',
    broker: null,
    openedAt: now,
    changedAt: now,
    dueAt: dueAt(opening.level, now),
    returnedAt: null,
    reviewOn: null,
    decision: null,
    reason: null,
  };
}

/** When the first step of its clock is due. */
export function dueAt(level: Level, from: Date): Date {
  return dueOf(level === 'LOCAL' ? 'LOCAL_TRIAGE' : 'NATIONAL_TRIAGE', from);
}

/**
 * A broker takes it as their own; a parked one before its date.
 * @throws Conflict naming the holder, when another broker has it
 */
export function claim(held: TriageCase, broker: string, now: Date): TriageCase {
  if (isParked(held)) return { ...reopened(held, now), state: 'CLAIMED', broker };
  refuseDecided(held);
  refuseOthers(held, broker);
  if (held.state === 'RETURNED') throw new Conflict('Its author was asked something.', { stage: 'RETURNED' });
  return { ...held, state: 'CLAIMED', broker };
}

/** Handed to a broker, or back to its queue. @throws Conflict where there is nothing to hand on */
export function assign(held: TriageCase, broker: string | null): TriageCase {
  refuseDecided(held);
  if (held.state === 'RETURNED') throw new Conflict('Its author was asked something.', { stage: 'RETURNED' });
  if (held.broker === broker) throw new Conflict(broker ? 'They have it.' : 'It waits in its queue.');
  return { ...held, state: broker ? 'CLAIMED' : 'WAITING', broker };
}

/** Back in its queue, since its broker is no longer one; a question that was asked stays asked. */
export function unclaimed(held: TriageCase): TriageCase {
  return { ...held, broker: null, state: held.state === 'CLAIMED' ? 'WAITING' : held.state };
}

/** Its author answered, or its review date came: it is open again, with who had it, and its clock begins anew. */
export function reopened(held: TriageCase, now: Date): TriageCase {
  return {
    ...held,
    state: held.broker ? 'CLAIMED' : 'WAITING',
    dueAt: dueAt(held.level, now),
    returnedAt: null,
    reviewOn: null,
    decision: null,
    reason: null,
  };
}

/** What was decided, with what its rule needs besides. */
export interface Deciding {
  readonly decision: Decision;
  readonly stage: Stage;
  /** Null where it comes about by itself. */
  readonly broker: string | null;
  readonly reason: string;
  readonly now: Date;
  readonly reviewOn?: string;
}

/**
 * The case as a decision leaves it.
 * @throws Conflict naming the stage where it does not fit it, or the holder where another broker has it
 */
export function decide(held: TriageCase, deciding: Deciding): TriageCase {
  const { decision, stage, broker, reason, now } = deciding;
  const rule = decisions[decision];
  if (!rule.from.includes(stage) || (rule.level !== null && rule.level !== held.level)) {
    throw new Conflict('This cannot be done where the idea stands.', { stage });
  }
  if (broker !== null && held.state !== 'DECIDED') refuseOthers(held, broker);
  const by = { broker: broker ?? held.broker, reason };
  if (decision === 'RETURN') {
    return { ...held, ...by, state: 'RETURNED', returnedAt: now, dueAt: dueOf('RETURNED', now) };
  }
  return {
    ...held,
    ...by,
    state: 'DECIDED',
    decision,
    dueAt: null,
    returnedAt: null,
    reviewOn: deciding.reviewOn ?? null,
  };
}

/**
 * The second of two keys.
 * @throws Forbidden to whoever turned the first, or has been a broker of its force: nobody holds both keys
 * @throws Conflict until every criterion is scored
 */
export function refuseSecondKey(
  held: TriageCase,
  turning: { readonly broker: string; readonly wasItsForces: boolean; readonly scored: boolean },
): void {
  if (held.escalatedBy === turning.broker) throw new Forbidden('One person cannot turn both keys.');
  if (turning.wasItsForces) {
    throw new Forbidden('Who has been a broker of its force cannot turn the College’s key.');
  }
  if (!turning.scored) {
    throw new Conflict('Score every criterion first: leaders see ideas in order of priority.', {
      stage: 'NATIONAL_TRIAGE',
    });
  }
}

export function isParked(held: TriageCase): boolean {
  return held.state === 'DECIDED' && held.decision === 'PARK';
}

/** @throws Conflict naming the holder */
export function refuseOthers(held: TriageCase, broker: string): void {
  if (held.broker === null || held.broker === broker) return;
  throw new Conflict('Another broker has this case.', { holder: held.broker });
}

function refuseDecided(held: TriageCase): void {
  if (held.state === 'DECIDED') throw new Conflict('This case is decided.');
}
