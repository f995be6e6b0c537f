import { Controller } from '@nestjs/common';
import type { TextRedacted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clears } from '@idea-map/messaging';
import { LikenessService } from './likeness/likeness.service.js';

/** What triage keeps of an idea's words, and the words of others about it that may repeat them. */
@Controller()
export class ClearingSubscriptions {
  constructor(private readonly likeness: LikenessService) {}

  @Clears('likeness')
  async clearLikeness({ ideaId, commentId, version }: TextRedacted, tx: Transaction): Promise<void> {
    if (ideaId === null || commentId !== null) return;
    const [newer] = await tx.query('select from likeness_text where id = $1 and version > $2', [
      ideaId,
      version,
    ]);
    if (!newer) await this.likeness.cleared(ideaId, version, tx);
  }

  /** That it was decided, by whom and when stays; the reason stays in the idea's own history, where its author was told it. */
  @Clears('triage')
  async clear({ ideaId, commentId, personId, redactedAt }: TextRedacted, tx: Transaction): Promise<void> {
    if (personId !== null) await tx.query('delete from saved_answer where owner = $1', [personId]);
    if (ideaId === null || commentId !== null) return;
    const until = [ideaId, redactedAt];
    await tx.query('update triage_case set reason = null where idea_id = $1 and changed_at <= $2', until);
    await tx.query("update score set why = '' where idea_id = $1 and at <= $2", until);
    await tx.query("update dissemination set reason = '' where idea_id = $1 and shared_at <= $2", until);
    await tx.query('update introduction set note = null where $1 in (idea_id, other_id) and at <= $2', until);
  }
}
