import { Injectable } from '@nestjs/common';
import { v7 as uuid, validate } from 'uuid';
import { CaseOpened, type Level, type Principal, type Stage } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clock, NotFound } from '@idea-map/runtime';
import { actingRole, isBrokerOf, mayAssign, mayRead, refuse } from './authority.js';
import { KnownIdea } from './known-idea.entity.js';
import { TriageCaseEntity } from './triage-case.entity.js';
import { openCase, type Opening, type TriageCase } from './triage-case.js';
import { Vacancies } from './vacancies.js';

/** An idea with its case, both kept from others until the transaction ends. */
export interface OnDesk {
  readonly idea: KnownIdea;
  readonly held: TriageCase;
}

/** Cases as commands take them up and put them down. */
@Injectable()
export class Desk {
  constructor(
    private readonly clock: Clock,
    private readonly vacancies: Vacancies,
  ) {}

  /** The idea, if the caller may read it. @throws NotFound */
  async idea(id: string, caller: Principal, tx: Transaction): Promise<KnownIdea> {
    if (!validate(id)) throw new NotFound();
    const idea = await tx.loadForUpdate(KnownIdea, { id });
    if (!mayRead(idea, caller)) throw new NotFound();
    return idea;
  }

  /** The idea with its open case, else the last. @throws NotFound, or Forbidden where it is not the caller's to decide */
  async take(id: string, caller: Principal, tx: Transaction): Promise<OnDesk> {
    const taken = await this.look(id, caller, tx);
    if (!isBrokerOf(taken.held, caller)) refuse(taken.idea, caller);
    return taken;
  }

  /** The same for one who may hand it on. */
  async takeToAssign(id: string, caller: Principal, tx: Transaction): Promise<OnDesk> {
    const taken = await this.look(id, caller, tx);
    if (!mayAssign(taken.held, caller)) refuse(taken.idea, caller);
    return taken;
  }

  private async look(id: string, caller: Principal, tx: Transaction): Promise<OnDesk> {
    const idea = await this.idea(id, caller, tx);
    const held = await this.caseOf(idea.id, tx);
    if (!held) throw new NotFound();
    return { idea, held };
  }

  /** The open one, which alone is due, else the last: two may have changed in one instant. */
  async caseOf(ideaId: string, tx: Transaction): Promise<TriageCase | null> {
    return (await tx.manager()).findOne(TriageCaseEntity, {
      where: { ideaId },
      order: { dueAt: { direction: 'DESC', nulls: 'LAST' }, changedAt: 'DESC', id: 'DESC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async put(held: TriageCase, tx: Transaction): Promise<TriageCase> {
    const changed = { ...held, changedAt: this.clock.now() };
    await tx.update(TriageCaseEntity, { id: held.id }, changed);
    return changed;
  }

  /** Where a decision brings an idea, so that the next one does not wait for intake's word. */
  async stand(idea: KnownIdea, stage: Stage, tx: Transaction): Promise<void> {
    await tx.update(KnownIdea, { id: idea.id }, { stage, movedAt: this.clock.now() });
  }

  /** Opens the case of a level, or opens it again; in its force's queue, or the College's. */
  async open(
    idea: Pick<KnownIdea, 'id' | 'force'>,
    { level, escalatedBy = null }: { level: Level; escalatedBy?: string | null },
    tx: Transaction,
  ): Promise<TriageCase> {
    const now = this.clock.now();
    const known = await tx.find(TriageCaseEntity, { ideaId: idea.id, level });
    const opening = await this.opening(idea, level, tx);
    const opened = openCase({ ...opening, id: known?.id ?? opening.id, escalatedBy }, now);
    if (known) await tx.update(TriageCaseEntity, { id: known.id }, opened);
    else await tx.insert(TriageCaseEntity, opened);
    tx.publish(CaseOpened, {
      ...inQueue(opened),
      openedAt: now.toISOString(),
      due: (opened.dueAt ?? now).toISOString(),
    });
    return opened;
  }

  /** A new case, in its force's queue or the College's. */
  async opening(idea: Pick<KnownIdea, 'id' | 'force'>, level: Level, tx: Transaction): Promise<Opening> {
    const queue = await this.vacancies.queueOf(level === 'LOCAL' ? idea.force : null, tx);
    return {
      id: uuid({ msecs: this.clock.now().getTime() }),
      ideaId: idea.id,
      level,
      force: idea.force,
      queue,
    };
  }

  /** One that was decided before it came to the desk: nobody is told that it waits. */
  async add(held: TriageCase, tx: Transaction): Promise<void> {
    await tx.insert(TriageCaseEntity, held);
  }

  /** What every event of a decision says: the case, where the idea comes to stand, and who did it, if anybody. */
  said(held: TriageCase, stage: Stage, caller: Principal | null) {
    return { ...inQueue(held), stage, broker: held.broker, ...this.actor(held, caller) };
  }

  actor(held: Pick<TriageCase, 'queue'>, caller: Principal | null) {
    const at = this.clock.now().toISOString();
    if (!caller) return { by: null, byRole: null, byForce: null, at };
    const { role, force } = actingRole(held, caller);
    return { by: caller.id, byRole: role, byForce: force, at };
  }
}

export function inQueue({ id, ideaId, level, force, queue }: TriageCase) {
  return { ideaId, caseId: id, level, force, queue };
}
