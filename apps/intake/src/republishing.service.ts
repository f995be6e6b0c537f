import { Injectable } from '@nestjs/common';
import { In, MoreThan, Not } from 'typeorm';
import { IdeaRepublished, RepublishingEnded } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { spoken } from './idea-events.js';
import { IdeaEntity } from './idea.entity.js';
import { StepEntity } from './step.entity.js';

const BATCH = 500;

interface Asked {
  readonly run: string;
  readonly startedAt: string;
  readonly after: string | null;
  readonly said: number;
}

/** Says ideas again, so that a read side can be rebuilt from the one who owns them. */
@Injectable()
export class RepublishingService {
  /**
   * Says the next batch after an id, and at the end how many there were. Rows are locked, so that what is said again
   * keeps its order with what happens meanwhile.
   */
  async sayAgain({ run, startedAt, after, said }: Asked, tx: Transaction) {
    const manager = await tx.manager();
    const ideas = await manager.find(IdeaEntity, {
      where: {
        ...(after ? { id: MoreThan(after) } : {}),
        stage: Not(In(['DRAFT', 'IN_CHECK', 'WITHDRAWN'])),
      },
      order: { id: 'ASC' },
      take: BATCH,
      lock: { mode: 'pessimistic_read' },
    });
    const visits = await visitsOf(ideas, tx);
    for (const idea of ideas) {
      const { outcode: _, point: __, placeForce: ___, ...rest } = spoken(idea);
      tx.publish(IdeaRepublished, { ...rest, run, visits: visits.get(idea.id) ?? [] });
    }
    const total = said + ideas.length;
    const last = ideas.length === BATCH ? (ideas.at(-1)?.id ?? null) : null;
    if (last === null) tx.publish(RepublishingEnded, { run, ideas: total, startedAt });
    return { last, said: total };
  }
}

async function visitsOf(ideas: readonly IdeaEntity[], tx: Transaction) {
  const steps = await (
    await tx.manager()
  ).find(StepEntity, {
    where: { ideaId: In(ideas.map((idea) => idea.id)) },
    order: { id: 'ASC' },
  });
  const visits = new Map<string, { stage: StepEntity['stage']; enteredAt: string }[]>();
  for (const { ideaId, stage, at } of steps) {
    const so = visits.get(ideaId) ?? [];
    if (so.at(-1)?.stage !== stage) so.push({ stage, enteredAt: at.toISOString() });
    visits.set(ideaId, so);
  }
  return visits;
}
