import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Principal, ThreadView } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clock } from '@idea-map/runtime';
import { PauseEntity } from './pause.entity.js';
import { ReadingService } from './reading.service.js';
import { StepEntity } from './step.entity.js';
import { threadView } from './thread-view.js';
import { isAuthor } from './visibility.js';

/** The thread of an idea: each hand-off, who holds it, what is next and by when. */
@Injectable()
export class ThreadsService {
  constructor(
    private readonly reading: ReadingService,
    private readonly transactions: Transactions,
    private readonly handles: Handles,
    private readonly clock: Clock,
  ) {}

  async threads(ids: readonly string[], caller: Principal): Promise<ThreadView[]> {
    // Before the ideas, so that no step or pause is ahead of the due time and the holder that stand on its idea.
    const [steps, pauses] = await Promise.all([this.stepsOf(ids), this.pausesOf(ids)]);
    const ideas = await this.reading.readable({ id: In([...ids]) }, caller);
    const handle = this.handles.ofAuthor(caller.id);
    const now = this.clock.now();
    return ideas.map((idea) =>
      threadView(idea, steps.get(idea.id) ?? [], {
        ...{ caller, author: isAuthor(idea, caller.id, handle), now },
        pause: pauses.get(idea.id) ?? null,
      }),
    );
  }

  private async pausesOf(ids: readonly string[]): Promise<Map<string, PauseEntity>> {
    const pauses = await this.transactions.dataSource.manager.findBy(PauseEntity, { ideaId: In([...ids]) });
    return new Map(pauses.map((pause) => [pause.ideaId, pause]));
  }

  private async stepsOf(ids: readonly string[]): Promise<Map<string, StepEntity[]>> {
    const steps = await this.transactions.dataSource.manager.find(StepEntity, {
      where: { ideaId: In([...ids]) },
      order: { id: 'ASC' },
    });
    return Map.groupBy(steps, (step) => step.ideaId);
  }
}
