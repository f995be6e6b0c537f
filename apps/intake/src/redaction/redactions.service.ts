import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { readFreeText } from '@idea-map/check';
import {
  IdeaRevised,
  TextRedacted,
  type PersonErased,
  type Principal,
  type Redact,
  type RedactionView,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clock, Conflict, Forbidden, NotFound } from '@idea-map/runtime';
import { asItsAuthor } from '../audit.js';
import { CommentEntity } from '../comment.entity.js';
import { withoutTexts } from '../idea.js';
import { spoken } from '../idea-events.js';
import { IdeaEntity } from '../idea.entity.js';
import { knownId } from '../ids.js';
import { isAuthor, mayCheck, mayRead } from '../visibility.js';
import { copiesOf, receipt } from './receipt.js';
import { RedactionCopyEntity } from './redaction-copy.entity.js';
import { RedactionEntity } from './redaction.entity.js';

type Of = Pick<RedactionEntity, 'ideaId' | 'commentId' | 'personId' | 'version' | 'force'>;

/** Use cases of taking a text back. What is held here goes at once; every other holder hears of it and answers. */
@Injectable()
export class RedactionsService {
  constructor(
    private readonly clock: Clock,
    private readonly handles: Handles,
  ) {}

  /** Its author's or a data officer's: the texts go, where it stands and what was decided stay. */
  async idea(asked: Redact, caller: Principal, tx: Transaction): Promise<RedactionView> {
    const reason = readFreeText('reason', asked.reason, { name: 'A reason' });
    const idea = await tx.loadForUpdate(IdeaEntity, { id: knownId(asked.id) });
    const author = this.authority(idea, { caller, own: this.isAuthor(idea, caller) });
    if (idea.stage === 'DRAFT' || idea.stage === 'WITHDRAWN')
      throw new Conflict('This idea has no text before others.', { stage: idea.stage });
    const redacted = withoutTexts(idea, this.clock.now());
    await tx.update(IdeaEntity, { id: idea.id }, redacted);
    await this.clearAround(idea.id, tx);
    tx.publish(IdeaRevised, spoken(redacted));
    tx.record(
      author ? asItsAuthor(idea) : { subject: idea.id, force: idea.force, who: caller.id, why: reason },
    );
    const { force, version } = redacted;
    const of = { ideaId: idea.id, commentId: null, personId: null, version, force };
    return this.begin(of, { reason, caller: author ? null : caller }, tx);
  }

  /** The comment's author's or a data officer's. */
  async comment(asked: Redact, caller: Principal, tx: Transaction): Promise<RedactionView> {
    const reason = readFreeText('reason', asked.reason, { name: 'A reason' });
    const comment = await tx.loadForUpdate(CommentEntity, { id: knownId(asked.id) });
    const idea = await tx.loadForUpdate(IdeaEntity, { id: comment.ideaId });
    const own = comment.byAuthor ? this.isAuthor(idea, caller) : comment.authorId === caller.id;
    const author = this.authority(idea, { caller, own });
    if (comment.redactedAt !== null) throw new Conflict('This comment was redacted.', { stage: idea.stage });
    await tx.update(CommentEntity, { id: comment.id }, { text: '', redactedAt: this.clock.now() });
    const who = author && comment.byAuthor ? asItsAuthor(idea).who : caller.id;
    tx.record({
      subject: comment.id,
      idea: idea.id,
      force: idea.force,
      ...(who ? { who } : {}),
      why: author ? null : reason,
    });
    const of = {
      ideaId: idea.id,
      commentId: comment.id,
      personId: null,
      version: idea.version,
      force: idea.force,
    };
    return this.begin(of, { reason, caller: author ? null : caller }, tx);
  }

  /** A withdrawn idea's texts are cleared like those of a redacted one. */
  async withdrawn(idea: Pick<IdeaEntity, 'id' | 'version' | 'force'>, tx: Transaction): Promise<void> {
    await this.clearAround(idea.id, tx);
    const of = { ideaId: idea.id, commentId: null, personId: null, version: idea.version, force: idea.force };
    await this.begin(of, { reason: 'Withdrawn by its author.', caller: null }, tx);
  }

  /** A data officer answered a person's request: the receipt, and every holder told. */
  async erased({ personId, redactionId, ...said }: PersonErased, tx: Transaction): Promise<void> {
    const redaction: RedactionEntity = {
      ...{ id: redactionId, ideaId: null, commentId: null, personId, version: 0 },
      ...{ reason: said.reason, byRole: 'DATA_OFFICER', byId: said.by, force: said.force },
      askedAt: new Date(said.erasedAt),
    };
    await this.say(redaction, tx);
  }

  private async begin(
    of: Of,
    { reason, caller }: { reason: string; caller: Principal | null },
    tx: Transaction,
  ): Promise<RedactionView> {
    const askedAt = this.clock.now();
    const by = caller
      ? { byRole: 'DATA_OFFICER' as const, byId: caller.id }
      : { byRole: 'AUTHOR' as const, byId: null };
    return this.say({ ...of, ...by, id: uuid({ msecs: askedAt.getTime() }), reason, askedAt }, tx);
  }

  private async say(redaction: RedactionEntity, tx: Transaction): Promise<RedactionView> {
    const copies = copiesOf(redaction.id);
    await tx.insert(RedactionEntity, redaction);
    await (await tx.manager()).insert(RedactionCopyEntity, copies);
    tx.publish(TextRedacted, redactedOf(redaction));
    return receipt(redaction, copies);
  }

  /** Comments and what its author said on the way are texts of the idea too, and so are their answers to it. */
  private async clearAround(ideaId: string, tx: Transaction): Promise<void> {
    const now = this.clock.now();
    await tx.query("update step set reason = null where idea_id = $1 and by_role = 'AUTHOR'", [ideaId]);
    await tx.query(
      "update comment set text = '', redacted_at = $2 where idea_id = $1 and by_author and redacted_at is null",
      [ideaId, now],
    );
  }

  /** @returns whether it is its author who asks. @throws Forbidden, or NotFound where they may not even read it */
  private authority(idea: IdeaEntity, { caller, own }: { caller: Principal; own: boolean }): boolean {
    if (own) return true;
    if (idea.stage !== 'DRAFT' && mayCheck(idea, caller)) return false;
    if (!mayRead(idea, caller, this.handles.ofAuthor(caller.id))) throw new NotFound();
    throw new Forbidden('Only its author and the data officers of its force can do this.');
  }

  private isAuthor(idea: IdeaEntity, caller: Principal): boolean {
    return isAuthor(idea, caller.id, this.handles.ofAuthor(caller.id));
  }
}

export function redactedOf({ id, askedAt, ...redaction }: RedactionEntity): TextRedacted {
  const { ideaId, commentId, personId, version } = redaction;
  return { redactionId: id, ideaId, commentId, personId, version, redactedAt: askedAt.toISOString() };
}
