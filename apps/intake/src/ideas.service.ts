import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { readFreeText } from '@idea-map/check';
import {
  IdeaWithdrawn,
  type IdeaChange,
  type Principal,
  type ReviseIdea,
  type SubmitIdea,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clock } from '@idea-map/runtime';
import { asItsAuthor } from './audit.js';
import { CommentEntity } from './comment.entity.js';
import { EscrowService } from './escrow/escrow.service.js';
import type { PlaceAnswer } from './given-place.js';
import { afterCheck, sayChecked } from './held.js';
import { sayShared, submittedTo, underLicence } from './sharing.js';
import { checkIdea, refuseElsewhere, type IdeaCheck } from './idea-check.js';
import { readIdea, type IdeaContent } from './idea-input.js';
import { IdeaEntity } from './idea.entity.js';
import { authorFields, dueIn, move, refuseOlder, refuseOthers, submitted, withdrawn } from './idea.js';
import { knownId } from './ids.js';
import type { LicenceAnswer } from './licences.js';
import { OtherServices } from './other-services.js';
import { RedactionsService } from './redaction/redactions.service.js';
import { reference } from './reference.js';
import { refuseDraftsOnly, withChange } from './revision.js';
import { authorStep, holdStep } from './steps.js';
import { StepEntity } from './step.entity.js';
import { isAuthor, mayRead } from './visibility.js';
import { surroundings } from './surroundings.js';

/** Use cases of an author: each loads, decides by the rules, saves, and says so in the same transaction. */
@Injectable()
export class IdeasService {
  constructor(
    private readonly clock: Clock,
    private readonly handles: Handles,
    private readonly others: OtherServices,
    private readonly escrow: EscrowService,
    private readonly redactions: RedactionsService,
  ) {}

  /** Puts an idea before its broker: a new one, or a draft of the caller's. */
  async submit({ draft, input }: SubmitIdea, caller: Principal, tx: Transaction) {
    const now = this.clock.now();
    const found = await this.others.geography.locate(input);
    const licence = await this.others.licences.attempt(input, caller);
    const { content, check } = await this.read(input, tx, { caller, found, licence });
    const from = draft ? await this.ownDraft(draft, caller, tx) : null;
    const whole = submitted(content, {
      id: from?.id ?? uuid({ msecs: now.getTime() }),
      version: (from?.version ?? 0) + 1,
      reference: reference(now.getUTCFullYear(), await nextNumber(tx)),
      author: authorFields(content.credit, caller.id, this.handles.ofAuthor(caller.id)),
      createdAt: from?.createdAt ?? now,
      now,
    });
    const idea = underLicence(afterCheck(whole, check, now), licence, now);
    if (from) await tx.update(IdeaEntity, { id: idea.id }, idea);
    else tx.insertAtEnd(IdeaEntity, idea);
    tx.insertAtEnd(StepEntity, authorStep({ ...idea, stage: submittedTo(idea) }, 'SUBMIT', now));
    this.kept(idea, null, { caller, tx });
    if (idea.licenceMark !== null) this.shared(idea, tx);
    return { id: idea.id };
  }

  /** Changes the text, the place, the credit or the audience of an idea that is before somebody. */
  async revise({ id, version, input, answer }: ReviseIdea, caller: Principal, tx: Transaction) {
    const now = this.clock.now();
    refuseDraftsOnly(input);
    const reason = readFreeText('answer', answer, { name: 'An answer', least: 0 }) || null;
    const found = await this.others.geography.locateChanged(id, input, caller);
    const idea = await this.ownIdea(id, caller, tx);
    const stage = move(idea, 'REVISE');
    refuseOlder(idea, version);
    const change = { ...withChange(idea, input), onBehalf: null };
    const { content, check } = await this.read(change, tx, { caller, before: idea, found });
    const changed: IdeaEntity = {
      ...idea,
      ...content,
      ...fixedOnceSubmitted(idea),
      ...authorFields(content.credit, caller.id, this.handles.ofAuthor(caller.id)),
      version: idea.version + 1,
      stage,
      dueAt: stage === idea.stage ? idea.dueAt : dueIn(stage, now),
      changedAt: now,
    };
    const revised = afterCheck(changed, check, now);
    await tx.update(IdeaEntity, { id: idea.id }, revised);
    // What its author said of it names them while the idea does, and no longer.
    await tx.update(CommentEntity, { ideaId: idea.id, byAuthor: true }, { authorId: revised.authorId });
    tx.insertAtEnd(StepEntity, { ...authorStep(revised, 'REVISE', now), reason });
    this.kept(revised, idea, { caller, tx });
    return { id: idea.id };
  }

  /**
   * Takes an idea back: its texts are cleared here and, by the event, wherever they went. Its author's words on the
   * way, and why they take it back, go with them.
   */
  async withdraw(asked: { id: string; reason?: string | null }, caller: Principal, tx: Transaction) {
    const now = this.clock.now();
    readFreeText('reason', asked.reason, { name: 'A reason', least: 0 });
    const idea = await this.ownIdea(asked.id, caller, tx);
    move(idea, 'WITHDRAW');
    const gone = withdrawn(idea, now);
    await tx.update(IdeaEntity, { id: idea.id }, gone);
    await tx.update(StepEntity, { ideaId: idea.id, byRole: 'AUTHOR' }, { reason: null });
    await tx.insert(StepEntity, authorStep(gone, 'WITHDRAW', now));
    await this.redactions.withdrawn(gone, tx);
    tx.record(asItsAuthor(gone));
    tx.publish(IdeaWithdrawn, { ideaId: idea.id, version: gone.version, withdrawnAt: now.toISOString() });
    return { id: idea.id };
  }

  private async read(
    input: IdeaChange,
    tx: Transaction,
    who: {
      caller: Principal;
      before?: IdeaEntity;
      found: PlaceAnswer | null;
      licence?: LicenceAnswer | null;
    },
  ): Promise<{ content: IdeaContent; check: IdeaCheck }> {
    const around = await surroundings(tx, { ...who, call: input.call, today: this.clock.today() });
    const content = readIdea(input, around);
    const check = checkIdea({ ...content, ...(who.before && fixedOnceSubmitted(who.before)) });
    refuseElsewhere(check);
    return { content, check };
  }

  /** Records and says what became of an idea that its author sent in. */
  private kept(
    idea: IdeaEntity,
    before: IdeaEntity | null,
    { caller, tx }: { caller: Principal; tx: Transaction },
  ): void {
    if (idea.authorHandle !== null) this.escrow.keep(idea.authorHandle, caller.id, tx);
    if (idea.stage === 'IN_CHECK') tx.insertAtEnd(StepEntity, holdStep(idea));
    tx.record(asItsAuthor(idea));
    sayChecked(tx, idea, before);
  }

  /** Nobody else had to approve it; the basis is on the record. */
  private shared(idea: IdeaEntity, tx: Transaction): void {
    tx.insertAtEnd(StepEntity, authorStep(idea, 'SHARE_UNDER_LICENCE', idea.changedAt));
    tx.record({ ...asItsAuthor(idea), operation: 'shareUnderLicence', basis: 'Licence to share' });
    sayShared(tx, idea, idea.changedAt);
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

/** What an idea is for, and on whose behalf: no revision changes it, nor asks again whether it may be. */
function fixedOnceSubmitted({ kind, force, call, onBehalfSource, onBehalfConsent }: IdeaEntity) {
  return { kind, force, call, onBehalfSource, onBehalfConsent };
}

async function nextNumber(tx: Transaction): Promise<number> {
  const [row] = await tx.look<{ number: string }>("select nextval('reference_number') as number");
  return Number(row?.number);
}
