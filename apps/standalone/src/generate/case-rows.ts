import type { IdeaEntity } from '../../../intake/src/idea.entity.js';
import type { KnownIdea } from '../../../triage/src/known-idea.entity.js';
import { decisions, triageStage, type Decision } from '../../../triage/src/decisions.js';
import { COLLEGE, type TriageCase } from '../../../triage/src/triage-case.js';
import type { Calendar } from './calendar.js';
import type { Moved } from './journey.js';
import type { Random } from './random.js';
import type { Step } from './steps.js';

/** What triage keeps of an idea: what it knows of it, and its cases. */
export interface CaseRows {
  readonly known: KnownIdea;
  readonly cases: readonly TriageCase[];
}

export interface Deciding {
  readonly steps: readonly Step[];
  readonly calendar: Calendar;
  readonly random: Random;
  /** Whether a force has brokers; the College's decide where it has none. */
  readonly hasBrokers: (force: string | null) => boolean;
}

type Level = TriageCase['level'];

/** The rows that triage would have made of what was done with an idea that passed the check. */
export function caseRows(idea: IdeaEntity, moved: readonly Moved[], deciding: Deciding): CaseRows {
  const cases = new Cases(idea, deciding);
  for (const [place, one] of moved.entries()) cases.take(one, deciding.steps[place], moved[place - 1]);
  return { known: knownOf(idea, moved.at(-1)?.at ?? idea.createdAt), cases: cases.all };
}

function knownOf(idea: IdeaEntity, movedAt: Date): KnownIdea {
  const { id, reference, version, stage, audience, force, themes, call, authorId, authorHandle } = idea;
  return {
    ...{
      id,
      reference: reference ?? '',
      version,
      stage,
      audience,
      force,
      themes,
      call,
      authorId,
      authorHandle,
    },
    ...{ movedAt, nationalPriorities: [], criteriaSet: null, priority: null },
    submittedAt: idea.submittedAt ?? movedAt,
  };
}

/** The cases of one idea, as each move leaves them. */
class Cases {
  private readonly held = new Map<Level, TriageCase>();
  private level: Level = 'LOCAL';

  constructor(
    private readonly idea: IdeaEntity,
    private readonly deciding: Deciding,
  ) {}

  get all(): readonly TriageCase[] {
    return [...this.held.values()];
  }

  take({ move, at }: Moved, step: Step | undefined, before: Moved | undefined): void {
    const broker = step?.byId ?? null;
    if (move === 'SUBMIT') return this.open('LOCAL', at, null);
    const held = this.held.get(this.level);
    if (!held || !before) return;
    if (move === 'CLAIM') this.put({ ...held, state: 'CLAIMED', broker, changedAt: at });
    else if (move === 'REVISE' || move === 'RESUME') this.reopen(held, at);
    else if (Object.hasOwn(decisions, move))
      this.decide(held, move as Decision, { at, broker, reason: step?.reason ?? '' });
    if (move === 'ESCALATE') this.open('NATIONAL', at, broker);
    if (move === 'SEND_BACK') this.open('LOCAL', at, null);
  }

  private put(held: TriageCase): void {
    this.held.set(held.level, held);
  }

  private open(level: Level, at: Date, escalatedBy: string | null): void {
    this.level = level;
    const { id: ideaId, force } = this.idea;
    const local = level === 'LOCAL' && force !== null && this.deciding.hasBrokers(force);
    this.put({
      ...{ id: this.held.get(level)?.id ?? this.deciding.random.uuid(at.getTime()), ideaId, level, force },
      ...{ queue: local ? force : COLLEGE, state: 'WAITING', broker: null, openedAt: at, changedAt: at },
      ...{ ...NOTHING_DECIDED, dueAt: this.dueAt(level, at), escalatedBy },
    });
  }

  private reopen(held: TriageCase, at: Date): void {
    const state = held.broker ? 'CLAIMED' : 'WAITING';
    this.put({ ...held, ...NOTHING_DECIDED, state, changedAt: at, dueAt: this.dueAt(held.level, at) });
  }

  private decide(
    held: TriageCase,
    decision: Decision,
    { at, broker, reason }: { at: Date; broker: string | null; reason: string },
  ): void {
    const by = { changedAt: at, broker: broker ?? held.broker, reason };
    if (decision === 'RETURN') {
      const dueAt = this.deciding.calendar.dueOf('RETURNED', at);
      return this.put({ ...held, ...by, state: 'RETURNED', returnedAt: at, dueAt });
    }
    const { stage, dueAt } = this.idea;
    const reviewOn =
      decision === 'PARK' && stage === 'PARKED' && dueAt ? dueAt.toISOString().slice(0, 10) : null;
    this.put({ ...held, ...by, state: 'DECIDED', decision, dueAt: null, returnedAt: null, reviewOn });
  }

  private dueAt(level: Level, at: Date): Date {
    const policy = triageStage(level);
    return this.deciding.calendar.dueOf(policy === 'LOCAL_TRIAGE' ? 'LOCAL_TRIAGE' : 'NATIONAL_TRIAGE', at);
  }
}

const NOTHING_DECIDED = { returnedAt: null, reviewOn: null, decision: null, reason: null } as const;
