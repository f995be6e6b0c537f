import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import {
  IdeaRevised,
  IdeaSubmitted,
  IdeaWithdrawn,
  type IdeaChange,
  type Principal,
  type ReviseIdea,
  type SubmitIdea,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { BadInput, Clock } from '@idea-map/runtime';
import { readIdea, type IdeaContent } from './idea-input.js';
import { IdeaEntity } from './idea.entity.js';
import { authorFields, dueIn, move, refuseOlder, refuseOthers, submitted, withdrawn } from './idea.js';
import { spoken } from './idea-events.js';
import { knownId } from './ids.js';
import { checkTexts } from './personal-data.js';
import { reference } from './reference.js';
import { refuseDraftsOnly, withChange } from './revision.js';
import { authorStep } from './steps.js';
import { StepEntity } from './step.entity.js';
import { isAuthor, mayRead } from './visibility.js';
import { surroundings } from './surroundings.js';

/** Use cases of an author: each loads, decides by the rules, saves, and says so in the same transaction. */
@Injectable()
export class IdeasService {
  constructor(
    private readonly clock: Clock,
    private readonly handles: Handles,
  ) {}

  /** Puts an idea before its broker: a new one, or a draft of the caller's. */
  async submit({ draft, input }: SubmitIdea, caller: Principal, tx: Transaction) {
    const now = this.clock.now();
    const content = await this.read(input, caller, tx);
    const from = draft ? await this.ownDraft(draft, caller, tx) : null;
    const idea = submitted(content, {
      id: from?.id ?? uuid({ msecs: now.getTime() }),
      reference: reference(now.getUTCFullYear(), await nextNumber(tx)),
      author: authorFields(content.credit, caller.id, this.handles.ofAuthor(caller.id)),
      createdAt: from?.createdAt ?? now,
      now,
    });
    if (from) await tx.update(IdeaEntity, { id: idea.id }, idea);
    else await tx.insert(IdeaEntity, idea);
    await tx.insert(StepEntity, authorStep(idea, 'SUBMIT', now));
    tx.publish(IdeaSubmitted, spoken(idea));
    return { id: idea.id };
  }

  /** Changes the text, the place, the credit or the audience of an idea that is before somebody. */
  async revise({ id, version, input, answer }: ReviseIdea, caller: Principal, tx: Transaction) {
    const now = this.clock.now();
    refuseDraftsOnly(input);
    const idea = await this.ownIdea(id, caller, tx);
    const stage = move(idea, 'REVISE');
    refuseOlder(idea, version);
    const content = await this.read(withChange(idea, input), caller, tx);
    const revised: IdeaEntity = {
      ...idea,
      ...content,
      force: idea.force,
      ...authorFields(content.credit, caller.id, this.handles.ofAuthor(caller.id)),
      version: idea.version + 1,
      stage,
      dueAt: stage === idea.stage ? idea.dueAt : dueIn(stage, now),
      changedAt: now,
    };
    await tx.update(IdeaEntity, { id: idea.id }, revised);
    await tx.insert(StepEntity, { ...authorStep(revised, 'REVISE', now), reason: answer?.trim() || null });
    tx.publish(IdeaRevised, spoken(revised));
    return { id: idea.id };
  }

  /** Takes an idea back: its texts are cleared here and, by the event, wherever they went. */
  async withdraw(asked: { id: string; reason?: string | null }, caller: Principal, tx: Transaction) {
    const now = this.clock.now();
    const idea = await this.ownIdea(asked.id, caller, tx);
    move(idea, 'WITHDRAW');
    const gone = withdrawn(idea, now);
    await tx.update(IdeaEntity, { id: idea.id }, gone);
    await tx.insert(StepEntity, {
      ...authorStep(gone, 'WITHDRAW', now),
      reason: asked.reason?.trim() || null,
    });
    tx.publish(IdeaWithdrawn, { ideaId: idea.id, version: gone.version, withdrawnAt: now.toISOString() });
    return { id: idea.id };
  }

  private async read(input: IdeaChange, caller: Principal, tx: Transaction): Promise<IdeaContent> {
    const content = readIdea(
      input,
      await surroundings(tx, { caller, call: input.call, today: this.clock.today() }),
    );
    const texts = [
      content.title,
      content.problem,
      content.proposal,
      content.whatFollowed,
      content.whatOvercame,
    ];
    const { outcome } = checkTexts(texts.filter((text) => text !== null));
    if (outcome === 'REFUSE') throw BadInput.of('input', 'REFUSED', 'This text cannot be kept here.');
    return content;
  }

  private async ownDraft(id: string, caller: Principal, tx: Transaction): Promise<IdeaEntity> {
    const draft = await this.ownIdea(id, caller, tx);
    move(draft, 'SUBMIT');
    return draft;
  }

  private async ownIdea(id: string, caller: Principal, tx: Transaction): Promise<IdeaEntity> {
    const idea = await tx.loadForUpdate(IdeaEntity, { id: knownId(id) });
    const handle = this.handles.ofAuthor(caller.id);
    refuseOthers(isAuthor(idea, caller.id, handle), mayRead(idea, caller, handle));
    return idea;
  }
}

async function nextNumber(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ number: string }>("select nextval('reference_number') as number");
  return Number(row?.number);
}
