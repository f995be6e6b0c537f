import { Injectable } from '@nestjs/common';
import type { ForceResponded, IdeaRevised, IdeaSubmitted, TestCompleted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { KnownIdea } from './known-idea.entity.js';
import { KnownTest } from './known-test.entity.js';

const ADOPTING = new Set(['ADOPTED', 'ADAPTING', 'TRIALLING']);

/** What evidence knows of ideas, tests and adoption. Each event may come twice. */
@Injectable()
export class FactsService {
  async idea(event: IdeaSubmitted | IdeaRevised, tx: Transaction): Promise<void> {
    const { ideaId: id, kind, themes, authorId, authorHandle } = event;
    const deidentifiedAt = event.deidentifiedAt ? new Date(event.deidentifiedAt) : null;
    const known = { id, kind, themes, authorId, authorHandle, deidentifiedAt };
    await (await tx.manager()).upsert(KnownIdea, known, ['id']);
  }

  /** Its text is held again, or was taken back: whether it points at nobody has to be said anew. */
  async held(id: string, tx: Transaction): Promise<void> {
    await tx.update(KnownIdea, { id }, { deidentifiedAt: null });
  }

  async tested(completed: TestCompleted, tx: Transaction): Promise<void> {
    const { testId: id, ideaId, at } = completed;
    const test = { id, ideaId, completed, completedAt: new Date(at) };
    await (await tx.manager()).upsert(KnownTest, test, ['id']);
  }

  async responded({ ideaId, responding, answer }: ForceResponded, tx: Transaction): Promise<void> {
    const others = 'array_remove(adopting_forces, $2)';
    const forces = ADOPTING.has(answer) ? `array_append(${others}, $2)` : others;
    await tx.query(`update known_idea set adopting_forces = ${forces} where id = $1`, [ideaId, responding]);
  }
}
