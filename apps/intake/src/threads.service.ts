import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Principal, ThreadView } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clock } from '@idea-map/runtime';
import { IdeaEntity } from './idea.entity.js';
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
    const ideas = await this.reading.readable({ id: In([...ids]) }, caller);
    const steps = await this.stepsOf(ideas);
    const pauses = await this.pausesOf(ideas);
    const handle = this.handles.ofAuthor(caller.id);
    const now = this.clock.now();
    return ideas.map((idea) =>
      threadView(idea, steps.get(idea.id) ?? [], {
        ...{ caller, author: isAuthor(idea, caller.id, handle), now },
        pause: pauses.get(idea.id) ?? null,
      }),
    );
  }

  private async pausesOf(ideas: readonly IdeaEntity[]): Promise<Map<string, PauseEntity>> {
    const ideaId = In(ideas.map((idea) => idea.id));
    const pauses = await this.transactions.dataSource.manager.findBy(PauseEntity, { ideaId });
    return new Map(pauses.map((pause) => [pause.ideaId, pause]));
  }

  private async stepsOf(ideas: readonly IdeaEntity[]): Promise<Map<string, StepEntity[]>> {
    const steps = await this.transactions.dataSource.manager.find(StepEntity, {
      where: { ideaId: In(ideas.map((idea) => idea.id)) },
      order: { id: 'ASC' },
    });
    return Map.groupBy(steps, (step) => step.ideaId);
  }
}
