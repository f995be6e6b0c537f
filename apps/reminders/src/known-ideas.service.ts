import { Injectable } from '@nestjs/common';
import type { IdeaMoved, IdeaRepublished, IdeaSubmitted, IdeaWithdrawn } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { cameTo, moved, submitted } from './clocks/clock-lines.js';
import { ClocksService } from './clocks/clocks.service.js';
import { KnownIdea } from './known-idea.entity.js';

type Whole = Pick<
  IdeaSubmitted,
  'ideaId' | 'reference' | 'stage' | 'audience' | 'force' | 'authorId' | 'authorHandle'
>;

/** Follows where ideas stand, and has their clocks follow. */
@Injectable()
export class KnownIdeasService {
  constructor(private readonly clocks: ClocksService) {}

  async submitted(event: IdeaSubmitted, tx: Transaction): Promise<void> {
    await this.keep(event, tx);
    await this.clocks.apply(submitted(event), tx);
  }

  /** A revision may bring it back to its queue. */
  async revised(event: IdeaSubmitted, tx: Transaction): Promise<void> {
    const before = await tx.find(KnownIdea, { ideaId: event.ideaId });
    await this.keep(event, tx);
    const { ideaId, stage, force, due, changedAt: at } = event;
    if (before?.stage !== stage) await this.clocks.apply(cameTo({ ideaId, stage, force, due, at }), tx);
  }

  /** @returns the idea as it is known, and whether it came to another stage */
  async moved(event: IdeaMoved, tx: Transaction): Promise<KnownIdea | null> {
    const idea = await tx.find(KnownIdea, { ideaId: event.ideaId });
    if (!idea) return null;
    if (idea.stage !== event.stage) {
      await tx.update(KnownIdea, { ideaId: idea.ideaId }, { stage: event.stage, holderId: null });
      await this.clocks.apply(moved(event, idea.force), tx);
    }
    return { ...idea, stage: event.stage };
  }

  async withdrawn({ ideaId, withdrawnAt: at }: IdeaWithdrawn, tx: Transaction): Promise<void> {
    await tx.update(KnownIdea, { ideaId }, { stage: 'WITHDRAWN' });
    await this.clocks.apply(cameTo({ ideaId, stage: 'WITHDRAWN', force: null, due: null, at }), tx);
  }

  /** Said again for a rebuild: an idea that was not known, or stood elsewhere, is taken up where it stands. */
  async republished(event: IdeaRepublished, tx: Transaction): Promise<void> {
    const before = await tx.find(KnownIdea, { ideaId: event.ideaId });
    await this.keep(event, tx);
    const { ideaId, stage, force, due, visits, submittedAt } = event;
    const at = visits.at(-1)?.enteredAt ?? submittedAt;
    if (before?.stage !== stage) await this.clocks.apply(cameTo({ ideaId, stage, force, due, at }), tx);
  }

  private async keep(whole: Whole, tx: Transaction): Promise<void> {
    const { ideaId, reference, stage, audience, force, authorId, authorHandle } = whole;
    const known = { ideaId, reference, stage, audience, force, authorId, authorHandle };
    await (await tx.manager()).upsert(KnownIdea, known, ['ideaId']);
  }
}
