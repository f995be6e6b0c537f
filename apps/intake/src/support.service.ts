import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { readFreeText } from '@idea-map/check';
import {
  IdeaCommented,
  IdeaSupported,
  IdeaUnsupported,
  type CommentView,
  type Principal,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clock, Conflict, NotFound } from '@idea-map/runtime';
import { asItsAuthor } from './audit.js';
import { CommentEntity } from './comment.entity.js';
import { commentView } from './comment-view.js';
import { IdeaEntity } from './idea.entity.js';
import { knownId } from './ids.js';
import { isAuthor, mayRead } from './visibility.js';

/** Use cases of those who read an idea: they have this problem too, or something to say. */
@Injectable()
export class SupportService {
  constructor(
    private readonly clock: Clock,
    private readonly handles: Handles,
  ) {}

  /** Counts a person once, however often they ask. */
  async support(id: string, caller: Principal, tx: Transaction) {
    const idea = await this.readable(id, caller, tx);
    if (this.isAuthor(idea, caller)) throw new Conflict('It is your own idea.', { stage: idea.stage });
    const added = await tx.query(
      'insert into support (idea_id, person_id, force, at) values ($1, $2, $3, $4) on conflict do nothing returning force',
      [idea.id, caller.id, caller.force, this.clock.now()],
    );
    tx.record({ subject: idea.id, force: idea.force, who: caller.id });
    if (added.length > 0) tx.publish(IdeaSupported, await this.recount(idea.id, tx));
    return { id: idea.id };
  }

  async unsupport(id: string, caller: Principal, tx: Transaction) {
    const idea = await this.readable(id, caller, tx);
    const removed = await tx.query(
      'delete from support where idea_id = $1 and person_id = $2 returning force',
      [idea.id, caller.id],
    );
    tx.record({ subject: idea.id, force: idea.force, who: caller.id });
    if (removed.length > 0) tx.publish(IdeaUnsupported, await this.recount(idea.id, tx));
    return { id: idea.id };
  }

  /** @throws BadInput for an empty or overlong text, or one that the check refuses. */
  async comment(
    given: { id: string; text: string },
    caller: Principal,
    tx: Transaction,
  ): Promise<CommentView> {
    const text = readFreeText('text', given.text, { name: 'A comment', least: 1 });
    const idea = await this.readable(given.id, caller, tx);
    // Taken while the idea is held, so that comments are numbered in the order in which they are kept.
    const at = this.clock.now();
    const byAuthor = this.isAuthor(idea, caller);
    const comment: CommentEntity = {
      id: uuid({ msecs: at.getTime() }),
      ideaId: idea.id,
      text,
      authorId: byAuthor && idea.credit !== 'NAMED' ? null : caller.id,
      byAuthor,
      force: byAuthor ? idea.force : caller.force,
      at,
      redactedAt: null,
    };
    await tx.insert(CommentEntity, comment);
    await tx.update(IdeaEntity, { id: idea.id }, { changedAt: at });
    tx.record(byAuthor ? asItsAuthor(idea) : { subject: idea.id, force: idea.force, who: caller.id });
    tx.publish(IdeaCommented, { ideaId: idea.id, commentId: comment.id, byAuthor, at: at.toISOString() });
    return commentView(comment, idea);
  }

  private isAuthor(idea: IdeaEntity, caller: Principal): boolean {
    return isAuthor(idea, caller.id, this.handles.ofAuthor(caller.id));
  }

  private async readable(id: string, caller: Principal, tx: Transaction): Promise<IdeaEntity> {
    const idea = await tx.loadForUpdate(IdeaEntity, { id: knownId(id) });
    if (!mayRead(idea, caller, this.handles.ofAuthor(caller.id))) throw new NotFound();
    if (idea.stage === 'DRAFT' || idea.stage === 'WITHDRAWN' || idea.stage === 'IN_CHECK') {
      throw new Conflict('This idea is not before its readers.', { stage: idea.stage });
    }
    return idea;
  }

  private async recount(ideaId: string, tx: Transaction) {
    const [counts] = await tx.query<{ supportCount: number; supportForceCount: number }>(
      `update idea set support_count = s.n, support_force_count = s.forces
       from (select count(*)::int as n, count(distinct force)::int as forces from support where idea_id = $1) as s
       where id = $1 returning support_count as "supportCount", support_force_count as "supportForceCount"`,
      [ideaId],
    );
    return {
      ideaId,
      supportCount: counts?.supportCount ?? 0,
      supportForceCount: counts?.supportForceCount ?? 0,
    };
  }
}
