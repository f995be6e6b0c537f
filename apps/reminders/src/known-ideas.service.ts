import { Injectable } from '@nestjs/common';
import type {
  IdeaCommented,
  IdeaHeld,
  IdeaLocated,
  IdeaMoved,
  IdeaRepublished,
  IdeaSubmitted,
  IdeaWithdrawn,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { cameTo, moved, submitted } from './clocks/clock-lines.js';
import { ClocksService } from './clocks/clocks.service.js';
import { KnownIdea } from './known-idea.entity.js';
import { noticeTexts, type NoticeKind } from './notices/notice-texts.data.js';
import { HappeningsService } from './notices/happenings.service.js';

type Whole = Pick<
  IdeaSubmitted,
  'ideaId' | 'reference' | 'stage' | 'audience' | 'force' | 'authorId' | 'authorHandle'
>;

/** Follows where ideas stand, and has their clocks follow. */
@Injectable()
export class KnownIdeasService {
  constructor(
    private readonly clocks: ClocksService,
    private readonly happenings: HappeningsService,
  ) {}

  async submitted(event: IdeaSubmitted, tx: Transaction): Promise<void> {
    const idea = await this.keep(event, tx);
    await this.clocks.apply(submitted(event), tx);
    await this.happenings.tellAuthor(idea, 'RECEIVED', tx);
    await this.happenings.tellQueue(idea, tx);
  }

  /** A new one that is held: it is known by its reference, and its words are not. */
  async held(event: IdeaHeld, tx: Transaction): Promise<void> {
    await this.keep(event, tx);
    const { ideaId, stage, force, due, heldAt: at } = event;
    await this.clocks.apply(cameTo({ ideaId, stage, force, due, at }), tx);
  }

  /** A revision may bring it back to its queue. */
  async revised(event: IdeaSubmitted, tx: Transaction): Promise<void> {
    const before = await tx.find(KnownIdea, { ideaId: event.ideaId });
    const idea = await this.keep(event, tx);
    const { ideaId, stage, force, due, changedAt: at } = event;
    if (before?.authorHandle && event.authorHandle === null && event.authorId === null) {
      // The link to its author has ended: their old notices would still lead there.
      await tx.query('delete from notice where recipient = $1 and idea_id = $2', [
        before.authorHandle,
        ideaId,
      ]);
    }
    if (before?.stage === stage) return;
    await this.clocks.apply(cameTo({ ideaId, stage, force, due, at }), tx);
    await this.happenings.tellQueue(idea, tx);
  }

  /** Its readers are told of a move; who has it to do next, where it came to another stage. */
  async moved(event: IdeaMoved, tx: Transaction): Promise<void> {
    const before = await tx.find(KnownIdea, { ideaId: event.ideaId });
    if (!before) return;
    const idea = { ...before, stage: event.stage };
    const kind = `MOVED_${event.move}`;
    if (isNoticed(kind)) await this.happenings.tellReaders(idea, kind, tx);
    if (before.stage === event.stage) return;
    await tx.update(KnownIdea, { ideaId: idea.ideaId }, { stage: event.stage, holderId: null });
    await this.clocks.apply(moved(event, idea.force), tx);
    await this.happenings.tellQueue(idea, tx);
  }

  async withdrawn({ ideaId, withdrawnAt: at }: IdeaWithdrawn, tx: Transaction): Promise<void> {
    await tx.update(KnownIdea, { ideaId }, { stage: 'WITHDRAWN' });
    await this.clocks.apply(cameTo({ ideaId, stage: 'WITHDRAWN', force: null, due: null, at }), tx);
  }

  async commented({ ideaId, byAuthor }: IdeaCommented, tx: Transaction): Promise<void> {
    const idea = await tx.find(KnownIdea, { ideaId });
    if (!idea) return;
    if (!byAuthor) await this.happenings.tellAuthor(idea, 'COMMENTED', tx);
    await this.happenings.tellFollowers(idea, 'COMMENTED', tx);
  }

  /** Where it lies in another force, that force's brokers are told: unless its own alone may read it. */
  async located({ ideaId, force }: IdeaLocated, tx: Transaction): Promise<void> {
    const idea = await tx.find(KnownIdea, { ideaId });
    if (!idea || idea.audience !== 'POLICING' || force === idea.force || idea.stage === 'IN_CHECK') return;
    await this.happenings.tellTier({ idea, kind: 'ELSEWHERE', tier: 'BROKER', force }, tx);
  }

  /** Said again for a rebuild: an idea that was not known, or stood elsewhere, is taken up where it stands. */
  async republished(event: IdeaRepublished, tx: Transaction): Promise<void> {
    const before = await tx.find(KnownIdea, { ideaId: event.ideaId });
    await this.keep(event, tx);
    const { ideaId, stage, force, due, visits, submittedAt } = event;
    const at = visits.at(-1)?.enteredAt ?? submittedAt;
    if (before?.stage !== stage) await this.clocks.apply(cameTo({ ideaId, stage, force, due, at }), tx);
  }

  private async keep(whole: Whole, tx: Transaction): Promise<KnownIdea> {
    const { ideaId, reference, stage, audience, force, authorId, authorHandle } = whole;
    const known = { ideaId, reference, stage, audience, force, authorId, authorHandle };
    await (await tx.manager()).upsert(KnownIdea, known, ['ideaId']);
    return { ...known, holderId: null };
  }
}

function isNoticed(kind: string): kind is NoticeKind {
  return Object.hasOwn(noticeTexts, kind);
}
