import { Injectable } from '@nestjs/common';
import type {
  ForceResponded,
  IdeaSharedNationally,
  IdeaTagged,
  MeritsRepublished,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { forgetPauses } from './card-pauses.js';
import { CardEntity } from './card.entity.js';

/** What triage says of ideas, on their cards: priority, national priorities, who has not answered yet. */
@Injectable()
export class MeritsService {
  async tagged({ ideaId, nationalPriorities }: IdeaTagged, tx: Transaction): Promise<void> {
    await tx.update(CardEntity, { id: ideaId }, { nationalPriorities });
  }

  async shared({ ideaId, priority, forces }: IdeaSharedNationally, tx: Transaction): Promise<void> {
    await tx.update(CardEntity, { id: ideaId }, { priority, awaiting: forces });
  }

  /** Nothing runs any more on an idea that all have answered. */
  async responded({ ideaId, level, awaiting }: ForceResponded, tx: Transaction): Promise<void> {
    if (level === 'NATIONAL') await tx.update(CardEntity, { id: ideaId }, { awaiting });
    if (awaiting.length > 0) return;
    await tx.query(
      `update card set due_at = null where id = $1 and stage in ('SHARED_LOCALLY', 'SHARED_NATIONALLY')`,
      [ideaId],
    );
    await forgetPauses(ideaId, tx);
  }

  async replaced(event: MeritsRepublished, tx: Transaction): Promise<void> {
    const { ideaId, priority, nationalPriorities, awaiting, withCollege } = event;
    await tx.update(CardEntity, { id: ideaId }, { priority, nationalPriorities, awaiting, withCollege });
  }
}
