import { Injectable } from '@nestjs/common';
import { GetRowsOfIdea, services, type IdeaRecordView, type Principal } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { OwnRequests } from '@idea-map/identity';
import { Clock, NotFound } from '@idea-map/runtime';
import { IdeaEntity } from '../idea.entity.js';
import { isId } from '../ids.js';
import { parseReference } from '../reference.js';
import { mayCheck } from '../visibility.js';
import { withheld, withoutHandles } from './withholding.js';

/** All that the system holds on an idea, for an information request that a data officer answers. */
@Injectable()
export class IdeaRecordsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: OwnRequests,
    private readonly clock: Clock,
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
    const answers = await Promise.all(
      services.map(async (service) => ({
        service,
        rows: withoutHandles(await this.requests.read(GetRowsOfIdea[service], { id: idea.id })),
      })),
    );
    const isHeld = idea.stage === 'IN_CHECK';
    return {
      ideaId: idea.id,
      reference: idea.reference,
      at: this.clock.now().toISOString(),
      held: Object.fromEntries(answers.map(({ service, rows }) => [service, rows])),
      mayNotBeDisclosed: answers.flatMap(({ service, rows }) => withheld(service, rows, isHeld)),
    };
  }
}
