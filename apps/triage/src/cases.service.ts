import { Injectable } from '@nestjs/common';
import type { IdeaMoved, IdeaRevised, IdeaSubmitted, Stage } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { Desk } from './desk.js';
import { KnownIdea } from './known-idea.entity.js';
import { isParked, reopened } from './triage-case.js';

const TRIAGE: readonly Stage[] = ['LOCAL_TRIAGE', 'NATIONAL_TRIAGE'];

/** Keeps cases in step with their ideas. Events of one idea come in order, and each may come twice. */
@Injectable()
export class CasesService {
  constructor(
    private readonly desk: Desk,
    private readonly clock: Clock,
  ) {}

  /** Known from now on; its case opens at once where it passed the check. */
  async submitted(event: IdeaSubmitted, tx: Transaction): Promise<void> {
    if (await tx.find(KnownIdea, { id: event.ideaId })) return;
    await tx.insert(KnownIdea, {
      ...contentOf(event),
      id: event.ideaId,
      ...{ reference: event.reference, stage: event.stage, submittedAt: new Date(event.submittedAt) },
      movedAt: new Date(event.changedAt),
    });
    await this.follow(event.ideaId, event.stage, tx);
  }

  /** Where its author was asked something, this is the answer. */
  async revised(event: IdeaRevised, tx: Transaction): Promise<void> {
    const idea = await tx.find(KnownIdea, { id: event.ideaId });
    if (!idea || idea.version > event.version) return;
    await tx.update(KnownIdea, { id: idea.id }, contentOf(event));
    await this.stands(idea, { stage: event.stage, at: new Date(event.changedAt) }, tx);
  }

  async moved({ ideaId, stage, movedAt }: IdeaMoved, tx: Transaction): Promise<void> {
    const idea = await tx.find(KnownIdea, { id: ideaId });
    if (idea) await this.stands(idea, { stage, at: new Date(movedAt) }, tx);
  }

  /** What was decided on it goes with it: there is nothing left to decide. */
  async withdrawn(ideaId: string, tx: Transaction): Promise<void> {
    await tx.query('delete from known_idea where id = $1', [ideaId]);
  }

  /** Intake's word, unless a decision was taken here since: also one that is being taken at this moment. */
  private async stands(
    idea: KnownIdea,
    { stage, at }: { stage: Stage; at: Date },
    tx: Transaction,
  ): Promise<void> {
    const taken = await tx.query(
      `update known_idea set stage = $2, moved_at = $3
       where id = $1 and (moved_at is null or moved_at <= $3) returning id`,
      [idea.id, stage, at],
    );
    if (taken.length === 0) return;
    await this.follow(idea.id, stage, tx);
  }

  /**
   * An idea in triage has an open case: its first one, or the one that waited for its author; or that was parked for want
   * of an answer which its author had given just before.
   */
  private async follow(ideaId: string, stage: Stage, tx: Transaction): Promise<void> {
    if (!TRIAGE.includes(stage)) return;
    const held = await this.desk.caseOf(ideaId, tx);
    if (!held) {
      const idea = await tx.find(KnownIdea, { id: ideaId });
      if (idea) await this.desk.open(idea, { level: 'LOCAL' }, tx);
    } else if (held.state === 'RETURNED' || isParked(held)) {
      await this.desk.put(reopened(held, this.clock.now()), tx);
    }
  }
}

function contentOf({ version, audience, force, themes, call, authorId, authorHandle }: IdeaSubmitted) {
  return { version, audience, force, themes, call, authorId, authorHandle };
}
