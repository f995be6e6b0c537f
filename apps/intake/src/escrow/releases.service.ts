import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { readFreeText } from '@idea-map/check';
import {
  IdentityReleaseAsked,
  IdentityReleased,
  type AskIdentityRelease,
  type DecideIdentityRelease,
  type Principal,
  type ReleaseView,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clock, Conflict, NotFound } from '@idea-map/runtime';
import { IdeaEntity } from '../idea.entity.js';
import { knownId } from '../ids.js';
import { mayRead } from '../visibility.js';
import { EscrowService } from './escrow.service.js';
import { IdentityReleaseEntity } from './identity-release.entity.js';
import { firstKey, isToldOf, keysOf, mayReadAuthor, secondKey } from './identity-release.js';
import { releaseView } from './release-view.js';

const NOTE = { name: 'A note', least: 1 } as const;

/** Use cases of the two keys. Each is on the record, with its reason and its note. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly clock: Clock,
    private readonly handles: Handles,
    private readonly escrow: EscrowService,
  ) {}

  /** The first key. */
  async ask(asked: AskIdentityRelease, caller: Principal, tx: Transaction): Promise<ReleaseView> {
    const note = readFreeText('note', asked.note, NOTE);
    const idea = await this.visible(knownId(asked.idea), caller, tx);
    const key = firstKey(caller, idea, this.handles.ofAuthor(caller.id));
    if (await tx.find(IdentityReleaseEntity, { ideaId: idea.id, state: 'ASKED' }))
      throw new Conflict('This was asked for already, and waits for the second key.', { stage: idea.stage });
    const now = this.clock.now();
    const release: IdentityReleaseEntity = {
      id: uuid({ msecs: now.getTime() }),
      ideaId: idea.id,
      reason: asked.reason,
      state: 'ASKED',
      ...{ askedBy: caller.id, askedRole: key.role, askedOrganisation: key.organisation },
      ...{ askedForce: key.force, askedAt: now, askedNote: note },
      ...{ decidedBy: null, decidedRole: null, decidedForce: null, decidedAt: null, decidedNote: null },
    };
    await tx.insert(IdentityReleaseEntity, release);
    const { id: releaseId, ideaId, askedBy, askedRole, askedOrganisation } = release;
    const turned = { askedBy, askedRole, askedOrganisation, askedAt: now.toISOString() };
    tx.publish(IdentityReleaseAsked, { ideaId, releaseId, ...turned });
    tx.record({ subject: release.id, idea: idea.id, force: idea.force, why: note, basis: asked.reason });
    return releaseView(release, true);
  }

  /** The second key, for or against. The author is told, unless the reason forbids it. */
  async decide(asked: DecideIdentityRelease, caller: Principal, tx: Transaction): Promise<ReleaseView> {
    const note = readFreeText('note', asked.note, NOTE);
    const release = await tx.loadForUpdate(IdentityReleaseEntity, { id: knownId(asked.id) });
    const idea = await tx.loadForUpdate(IdeaEntity, { id: release.ideaId });
    if (keysOf(caller, idea.force).length === 0) throw new NotFound();
    const key = secondKey(caller, { release, idea, ownHandle: this.handles.ofAuthor(caller.id) });
    const decided: IdentityReleaseEntity = {
      ...release,
      state: asked.release ? 'RELEASED' : 'REFUSED',
      ...{ decidedBy: caller.id, decidedRole: key.role, decidedForce: key.force },
      ...{ decidedAt: this.clock.now(), decidedNote: note },
    };
    await tx.update(IdentityReleaseEntity, { id: release.id }, decided);
    this.tell(decided, idea, tx);
    tx.record({
      ...{ subject: release.id, idea: idea.id, force: idea.force },
      ...{ why: note, basis: `${release.reason} ${decided.state}` },
    });
    return releaseView(decided, true);
  }

  /** Who wrote it, to the two who released it: each reading is on the record. @throws NotFound for anybody else */
  async author(id: string, caller: Principal, tx: Transaction): Promise<string | null> {
    const release = await tx.find(IdentityReleaseEntity, { id: knownId(id) });
    if (!release || !mayReadAuthor(release, caller.id)) throw new NotFound();
    const idea = await tx.loadForUpdate(IdeaEntity, { id: release.ideaId });
    tx.record({
      ...{ subject: release.id, idea: idea.id, force: idea.force },
      ...{ why: 'Read who wrote it.', basis: release.reason },
    });
    return idea.authorHandle === null ? idea.authorId : this.escrow.open(idea.authorHandle, tx);
  }

  private tell(release: IdentityReleaseEntity, { authorHandle }: IdeaEntity, tx: Transaction): void {
    if (!isToldOf(release) || authorHandle === null || release.decidedAt === null) return;
    const { id, ideaId, reason, decidedAt } = release;
    const releasedAt = decidedAt.toISOString();
    tx.publish(IdentityReleased, { ideaId, releaseId: id, reason, authorHandle, releasedAt });
  }

  private async visible(id: string, caller: Principal, tx: Transaction): Promise<IdeaEntity> {
    const idea = await tx.loadForUpdate(IdeaEntity, { id });
    const own = this.handles.ofAuthor(caller.id);
    // A held or withdrawn idea is the key holders' to ask about as well: what is urgent may stand in one.
    const holdsKey = idea.stage !== 'DRAFT' && keysOf(caller, idea.force).length > 0;
    if (!holdsKey && !mayRead(idea, caller, own)) throw new NotFound();
    return idea;
  }
}
