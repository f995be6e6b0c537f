import { Injectable } from '@nestjs/common';
import { IdeaMoved, type CaseOpened, type CaseRequeued, type ForceResponded } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { IdeaEntity } from './idea.entity.js';
import { moved, stepOf, type GivenMove } from './moving.js';
import { holderToSay } from './thread-view.js';
import { isoOrNull } from './times.js';
import { isShared, sayShared } from './sharing.js';
import { StepEntity } from './step.entity.js';

/** Moves ideas by what the services say that took the decision; the table of stages has the last word. */
@Injectable()
export class MovesService {
  /**
   * Takes a move and says where the idea stands then. One that does not fit, since its author took the idea back or
   * changed it meanwhile, changes nothing: where it stands is said again.
   */
  async take(ideaId: string, given: GivenMove, tx: Transaction): Promise<void> {
    const before = await this.idea(ideaId, tx);
    if (!before || before.stage === 'WITHDRAWN') return;
    const after = moved(before, given);
    if (after) {
      await tx.update(IdeaEntity, { id: ideaId }, after);
      await tx.insert(StepEntity, stepOf(after, given));
    }
    this.say(before, after ?? before, { given, tx });
    if (after && isShared(after) && after.stage !== before.stage) sayShared(tx, after, new Date(given.at));
  }

  /** Whose queue it is in, where that is not the one that its stage says: the College's, or its force's again. */
  async queued(event: CaseOpened | CaseRequeued, tx: Transaction): Promise<void> {
    const idea = await this.idea(event.ideaId, tx);
    if (idea?.stage !== 'LOCAL_TRIAGE' || event.level !== 'LOCAL' || idea.force === null) return;
    const college = event.queue === 'college';
    if (college === (idea.holderRole === 'COLLEGE_BROKER') && idea.holderId === null) return;
    const at = 'at' in event ? event.at : event.openedAt;
    await this.take(event.ideaId, { move: 'ASSIGN', at, queue: event.queue }, tx);
  }

  /** Nothing runs any more on an idea that is shared and answered. */
  async responded({ ideaId, awaiting }: ForceResponded, tx: Transaction): Promise<void> {
    const idea = await this.idea(ideaId, tx);
    const shared = idea?.stage === 'SHARED_NATIONALLY' || idea?.stage === 'SHARED_LOCALLY';
    if (shared && awaiting.length === 0) await tx.update(IdeaEntity, { id: ideaId }, { dueAt: null });
  }

  private say(
    before: IdeaEntity,
    after: IdeaEntity,
    { given, tx }: { given: GivenMove; tx: Transaction },
  ): void {
    tx.publish(IdeaMoved, {
      ideaId: after.id,
      move: given.move,
      from: before.stage,
      stage: after.stage,
      due: isoOrNull(after.dueAt),
      movedAt: given.at,
      holder: holderToSay(after),
      by: given.by,
      reviewOn: after.stage === 'PARKED' ? given.reviewOn : null,
    });
  }

  private async idea(id: string, tx: Transaction): Promise<IdeaEntity | null> {
    return (await tx.manager()).findOne(IdeaEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}
