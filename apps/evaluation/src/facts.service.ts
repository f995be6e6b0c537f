import { Injectable } from '@nestjs/common';
import type {
  EvidencePublished,
  ForceSaved,
  IdeaRepublished,
  IdeaRevised,
  IdeaSubmitted,
  Stage,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { KnownForce } from './known-force.entity.js';
import { KnownIdea } from './known-idea.entity.js';

/** What evaluation knows of ideas, forces and evidence. Each event may come twice. */
@Injectable()
export class FactsService {
  async idea(event: IdeaSubmitted | IdeaRevised | IdeaRepublished, tx: Transaction): Promise<void> {
    const { ideaId: id, stage, audience, force, themes, authorId, authorHandle } = event;
    const known = { id, stage, audience, force, themes, authorId, authorHandle };
    await (await tx.manager()).upsert(KnownIdea, known, ['id']);
  }

  /** Of an idea that is not known, its standing alone tells nothing. */
  async stands(id: string, stage: Stage, tx: Transaction): Promise<void> {
    await tx.update(KnownIdea, { id }, { stage });
  }

  async force({ id, endsOn }: ForceSaved, tx: Transaction): Promise<void> {
    await (await tx.manager()).upsert(KnownForce, { id, endsOn }, ['id']);
  }

  /** An entry cites the tests of its latest published version. */
  async published({ entryId, tests }: Pick<EvidencePublished, 'entryId' | 'tests'>, tx: Transaction) {
    await tx.query('delete from cited_test where entry_id = $1', [entryId]);
    await tx.query('insert into cited_test (entry_id, test_id) select $1, unnest($2::uuid[])', [
      entryId,
      [...new Set(tests)],
    ]);
  }
}
