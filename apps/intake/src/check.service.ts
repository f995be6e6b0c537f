import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, type FindOptionsWhere } from 'typeorm';
import { readFreeText } from '@idea-map/check';
import type { IdeaView, Move, Page, Principal } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clock, Conflict, Forbidden, NotFound } from '@idea-map/runtime';
import { free, refuseUnless, sayChecked } from './held.js';
import { IdeaEntity } from './idea.entity.js';
import { knownId } from './ids.js';
import { cursorOf, pageFrom, placeOf } from './pages.js';
import { ReadingService } from './reading.service.js';
import { StepEntity } from './step.entity.js';
import { isAuthor, mayCheck, mayRead } from './visibility.js';

interface Word {
  readonly id: string;
  readonly note: string;
}

/** Use cases of a data officer: held texts of their force, and their word on each. */
@Injectable()
export class CheckService {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadingService,
    private readonly clock: Clock,
    private readonly handles: Handles,
  ) {}

  /** Oldest first. */
  async queue(asked: { first: number; after?: string | null }, caller: Principal): Promise<Page<IdeaView>> {
    const after = asked.after ? { id: MoreThan(placeOf(asked.after)) } : {};
    const rows = await this.transactions.dataSource.manager.find(IdeaEntity, {
      where: this.waiting(caller).map((mine) => ({ ...mine, ...after })),
      order: { id: 'ASC' },
      take: asked.first + 1,
    });
    return pageFrom(await this.reading.views(rows, caller), asked.first, (view) => cursorOf(view.id));
  }

  count(caller: Principal): Promise<number> {
    return this.transactions.dataSource.manager.countBy(IdeaEntity, this.waiting(caller));
  }

  /** Lets a text go on; what the check found was looked at, and why it may stand is on the record. */
  async release({ id, note }: Word, caller: Principal, tx: Transaction) {
    const why = readFreeText('note', note, { name: 'A note' });
    const idea = await this.held(id, caller, tx);
    refuseUnless(idea, 'REVIEW');
    const seen = { ...idea, checkOutcome: 'PASS' as const, checkNote: null };
    const waits = idea.kind === 'IMPACT_CASE' && idea.deidentifiedAt === null;
    return this.settle(idea, { after: seen, why, waits }, { caller, tx });
  }

  /** Sends a text back to its author, who reads why. */
  async requireRevision({ id, note }: Word, caller: Principal, tx: Transaction) {
    const why = readFreeText('note', note, { name: 'A note' });
    const idea = await this.held(id, caller, tx);
    refuseUnless(idea, 'ANY');
    await tx.update(IdeaEntity, { id: idea.id }, { checkOutcome: 'BLOCK', checkNote: why });
    tx.record({ subject: idea.id, force: idea.force, why });
    return { id: idea.id };
  }

  /** The word that an impact case points at nobody; it goes on, unless what was found in it is still to be looked at. */
  async confirmDeidentified({ id, note }: Word, caller: Principal, tx: Transaction) {
    const why = readFreeText('note', note, { name: 'A note' });
    const idea = await this.held(id, caller, tx);
    if (idea.kind !== 'IMPACT_CASE') {
      throw new Conflict('Only an impact case needs this word.', { stage: idea.stage });
    }
    refuseUnless(idea, 'REVIEW');
    const seen = { ...idea, deidentifiedAt: this.clock.now() };
    const waits = idea.checkOutcome !== 'PASS' && (idea.findings ?? []).length > 0;
    return this.settle(idea, { after: seen, why, waits }, { caller, tx });
  }

  private async settle(
    idea: IdeaEntity,
    { after, why, waits }: { after: IdeaEntity; why: string; waits: boolean },
    { caller, tx }: { caller: Principal; tx: Transaction },
  ) {
    const now = this.clock.now();
    const settled = waits ? after : free({ ...after, checkOutcome: 'PASS' }, now);
    await tx.update(IdeaEntity, { id: idea.id }, settled);
    tx.record({ subject: idea.id, force: idea.force, why });
    if (!waits) {
      await tx.insert(StepEntity, officerStep(settled, { move: 'RELEASE', caller, now, reason: why }));
      sayChecked(tx, settled, idea);
    }
    return { id: idea.id };
  }

  private async held(id: string, caller: Principal, tx: Transaction): Promise<IdeaEntity> {
    const idea = await tx.loadForUpdate(IdeaEntity, { id: knownId(id) });
    const handle = this.handles.ofAuthor(caller.id);
    if (!mayRead(idea, caller, handle)) throw new NotFound();
    if (!mayCheck(idea, caller)) throw new Forbidden('The data officer of its force decides this.');
    if (isAuthor(idea, caller.id, handle)) throw new Forbidden('Nobody releases a text of their own.');
    return idea;
  }

  private waiting(caller: Principal): FindOptionsWhere<IdeaEntity>[] {
    const held = caller.roles.filter(({ role }) => role === 'DATA_OFFICER');
    const forces = held.map(({ force }) => force).filter((force) => force !== null);
    const ofNone = held.some(({ force }) => force === null) ? [{ force: IsNull() }] : [];
    return [{ force: In(forces) }, ...ofNone].map((mine) => ({ ...mine, stage: 'IN_CHECK' as const }));
  }
}

function officerStep(
  idea: IdeaEntity,
  { move, caller, now, reason }: { move: Move; caller: Principal; now: Date; reason: string },
) {
  return {
    ideaId: idea.id,
    at: now,
    move,
    stage: idea.stage,
    reason,
    stopReason: null,
    byRole: 'DATA_OFFICER' as const,
    byId: caller.id,
    byForce: idea.force,
  };
}
