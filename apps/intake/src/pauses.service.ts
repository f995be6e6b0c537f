import { Injectable } from '@nestjs/common';
import type { ClockPaused, ClockPolicyName } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { stageClocks } from '@idea-map/runtime';
import { IdeaEntity } from './idea.entity.js';
import { PauseEntity } from './pause.entity.js';
import { standings } from './stages.js';

const stagePolicies: readonly ClockPolicyName[] = Object.values(stageClocks);

/** Shows in an idea's thread that its clock stands still, and moves the day by which its next step is due. */
@Injectable()
export class PausesService {
  async paused(event: ClockPaused, tx: Transaction): Promise<void> {
    const idea = await tx.find(IdeaEntity, { id: event.record });
    if (!idea) return;
    const { policy, until, reason } = event;
    if (!stagePolicies.includes(policy)) return; // of a force, a body or a test: it stands in the list of clocks
    await (await tx.manager()).upsert(PauseEntity, { ideaId: idea.id, policy, until, reason }, ['ideaId']);
    if (standings[idea.stage].policy !== policy) return;
    await tx.update(IdeaEntity, { id: idea.id }, { dueAt: event.due && new Date(event.due) });
  }
}
