import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { CaseOpened, type IdeaMoved, type IdeaRevised, type IdeaSubmitted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { KnownIdea } from './known-idea.entity.js';
import { COLLEGE, openCase } from './triage-case.js';
import { TriageCaseEntity } from './triage-case.entity.js';

/** Keeps cases in step with their ideas. Events of one idea come in order, and each may come twice. */
@Injectable()
export class CasesService {
  constructor(private readonly clock: Clock) {}

  /** Known from now on; its case opens at once where it passed the check. */
  async submitted(event: IdeaSubmitted | IdeaRevised, tx: Transaction): Promise<void> {
    await (await tx.manager()).upsert(KnownIdea, known(event), ['id']);
    if (event.stage === 'LOCAL_TRIAGE') await this.open(event.ideaId, event.force, tx);
  }

  async moved({ ideaId, stage }: IdeaMoved, tx: Transaction): Promise<void> {
    const idea = await tx.find(KnownIdea, { id: ideaId });
    if (!idea) return;
    await tx.update(KnownIdea, { id: ideaId }, { stage });
    if (stage === 'LOCAL_TRIAGE') await this.open(ideaId, idea.force, tx);
  }

  async withdrawn(ideaId: string, tx: Transaction): Promise<void> {
    await tx.query('delete from known_idea where id = $1', [ideaId]);
  }

  /** Opens the local case of an idea that has none yet. */
  private async open(ideaId: string, force: string | null, tx: Transaction): Promise<void> {
    if (await tx.find(TriageCaseEntity, { ideaId })) return;
    const now = this.clock.now();
    const opening = { id: uuid({ msecs: now.getTime() }), ideaId, level: 'LOCAL' as const, force };
    const opened = openCase({ ...opening, queue: force ?? COLLEGE }, now);
    await tx.insert(TriageCaseEntity, opened);
    const { queue, openedAt, dueAt } = opened;
    tx.publish(CaseOpened, {
      ...{ ideaId, caseId: opened.id, level: 'LOCAL', force, queue },
      openedAt: openedAt.toISOString(),
      due: (dueAt ?? openedAt).toISOString(),
    });
  }
}

function known(event: IdeaSubmitted | IdeaRevised): KnownIdea {
  const { ideaId, reference, version, stage, audience, force, themes, call, authorId, authorHandle } = event;
  return {
    ...{ id: ideaId, reference, version, stage, audience, force, themes, call, authorId, authorHandle },
    submittedAt: new Date(event.submittedAt),
  };
}
