import { Injectable } from '@nestjs/common';
import { GetRowsOfIdea, services, type IdeaRecordView, type Principal } from '@idea-map/contracts';
import { In } from 'typeorm';
import { Transactions } from '@idea-map/database';
import { Handles, OwnRequests } from '@idea-map/identity';
import { Clock, NotFound } from '@idea-map/runtime';
import { IdeaEntity } from '../idea.entity.js';
import { isId } from '../ids.js';
import { parseReference } from '../reference.js';
import { mayCheck, mayRead } from '../visibility.js';
import { idsIn, withheld, withoutHandles, withoutHidden } from './withholding.js';

/** All that the system holds on an idea, for an information request that a data officer answers. */
@Injectable()
export class IdeaRecordsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: OwnRequests,
    private readonly clock: Clock,
    private readonly handles: Handles,
  ) {}

  /** @throws NotFound also for an idea of another force, and for a draft, which is its author's alone */
  async find(asked: string, caller: Principal): Promise<IdeaEntity> {
    const reference = parseReference(asked);
    const where = reference ? { reference } : isId(asked.trim()) ? { id: asked.trim() } : null;
    const idea = where && (await this.transactions.dataSource.manager.findOneBy(IdeaEntity, where));
    if (!idea || idea.stage === 'DRAFT' || !mayCheck(idea, caller)) throw new NotFound();
    return idea;
  }

  async record(asked: string, caller: Principal): Promise<IdeaRecordView> {
    const idea = await this.find(asked, caller);
    const held = await Promise.all(
      services.map(async (service) => ({
        service,
        rows: withoutHandles(await this.requests.read(GetRowsOfIdea[service], { id: idea.id })),
      })),
    );
    const hidden = await this.hiddenAmong(
      held.flatMap(({ rows }) => idsIn(rows)),
      caller,
    );
    hidden.delete(idea.id);
    const answers = held.map(({ service, rows }) => ({ service, rows: withoutHidden(rows, hidden) }));
    const isHeld = idea.stage === 'IN_CHECK';
    return {
      ideaId: idea.id,
      reference: idea.reference,
      at: this.clock.now().toISOString(),
      held: Object.fromEntries(answers.map(({ service, rows }) => [service, rows])),
      mayNotBeDisclosed: answers.flatMap(({ service, rows }) => withheld(service, rows, isHeld)),
    };
  }

  /** The other ideas that it is tied to and that the caller may not see: there are none, as far as they can tell. */
  private async hiddenAmong(ids: readonly string[], caller: Principal): Promise<Set<string>> {
    const ideas = await this.transactions.dataSource.manager.findBy(IdeaEntity, {
      id: In([...new Set(ids)]),
    });
    const handle = this.handles.ofAuthor(caller.id);
    return new Set(ideas.filter((idea) => !mayRead(idea, caller, handle)).map(({ id }) => id));
  }
}
