import { Controller } from '@nestjs/common';
import type { TextRedacted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clears } from '@idea-map/messaging';

/**
 * A plan may repeat an idea's words, and so may what a force asks about it. A locked protocol and its results are the
 * evaluators' own, and stand as what was done.
 */
@Controller()
export class ClearingSubscriptions {
  @Clears('evaluation')
  async clear({ ideaId, commentId, redactedAt }: TextRedacted, tx: Transaction): Promise<void> {
    if (ideaId === null || commentId !== null) return;
    await tx.query(
      `update test set protocol = protocol || '{"question": "", "logicModel": null, "outcomes": [], "analysisPlan": null,
         "ethics": null, "publicInvolvement": null, "stoppingRule": null}'
       where idea_id = $1 and state = 'PLANNED' and planned_at <= $2`,
      [ideaId, redactedAt],
    );
    await tx.query(
      `update evaluation_request set need = '', answer = case when answer is null then null else '' end
       where idea_id = $1 and asked_at <= $2`,
      [ideaId, redactedAt],
    );
  }
}
