import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { IdeaChange, Principal, SaveDraft } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { BadInput, Clock, Conflict } from '@idea-map/runtime';
import { asItsAuthor } from './audit.js';
import { readDraft } from './draft-input.js';
import { checkIdea, refuseElsewhere } from './idea-check.js';
import { IdeaEntity } from './idea.entity.js';
import { refuseOlder, refuseOthers, unchecked, unheld } from './idea.js';
import { knownId } from './ids.js';
import { surroundings } from './surroundings.js';
import { isAuthor } from './visibility.js';
import { withChange } from './revision.js';

/** Use cases of a draft: unfinished, its author's alone, and said to nobody. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly clock: Clock,
    private readonly handles: Handles,
  ) {}

  /** Keeps what there is so far. Nothing is required; what is given must be good, and not too long. */
  async save({ id, version, input }: SaveDraft, caller: Principal, tx: Transaction): Promise<{ id: string }> {
    const before = id ? await this.own(id, caller, tx) : null;
    if (before) {
      if (version === null || version === undefined) {
        throw BadInput.of('version', 'REQUIRED', 'Say which version of the draft you are changing.');
      }
      refuseOlder(before, version);
    }
    const draft = await this.draft(before, input, { caller, tx });
    if (before) await tx.update(IdeaEntity, { id: draft.id }, draft);
    else await tx.insert(IdeaEntity, draft);
    tx.record(asItsAuthor(draft));
    // The answer to a command is kept with its idempotency key: it holds neither text nor author.
    return { id: draft.id };
  }

  async delete(id: string, caller: Principal, tx: Transaction): Promise<string> {
    const draft = await this.own(id, caller, tx);
    await (await tx.manager()).delete(IdeaEntity, { id: draft.id });
    return draft.id;
  }

  private async draft(
    before: IdeaEntity | null,
    change: IdeaChange,
    { caller, tx }: { caller: Principal; tx: Transaction },
  ): Promise<IdeaEntity> {
    const input = before ? withChange(before, change) : change;
    const around = await surroundings(tx, { caller, call: input.call, today: this.clock.today(), before });
    const now = this.clock.now();
    const content = readDraft(input, around);
    refuseElsewhere(checkIdea(content));
    return {
      ...content,
      ...unchecked,
      id: before?.id ?? uuid({ msecs: now.getTime() }),
      reference: null,
      version: (before?.version ?? 0) + 1,
      stage: 'DRAFT',
      ...unheld,
      authorId: null,
      authorHandle: this.handles.ofAuthor(caller.id),
      licenceMark: null,
      supportCount: 0,
      supportForceCount: 0,
      dueAt: null,
      createdAt: before?.createdAt ?? now,
      submittedAt: null,
      changedAt: now,
    };
  }

  private async own(id: string, caller: Principal, tx: Transaction): Promise<IdeaEntity> {
    const draft = await tx.loadForUpdate(IdeaEntity, { id: knownId(id) });
    refuseOthers(isAuthor(draft, caller.id, this.handles.ofAuthor(caller.id)), false);
    if (draft.stage !== 'DRAFT') {
      throw new Conflict('This idea has been submitted: revise it instead.', { stage: draft.stage });
    }
    return draft;
  }
}
