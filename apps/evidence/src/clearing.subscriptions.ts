import { Controller } from '@nestjs/common';
import type { TextRedacted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clears } from '@idea-map/messaging';

/**
 * A draft may still hold an idea's words; what is published is the editors' own, was read by two of them, and is
 * withdrawn by them where it must be.
 */
@Controller()
export class ClearingSubscriptions {
  @Clears('evidence')
  async clear({ ideaId, commentId, redactedAt }: TextRedacted, tx: Transaction): Promise<void> {
    if (ideaId === null || commentId !== null) return;
    await tx.query(
      `update evidence_version v
       set title = '', summary = '', professional_judgement = null, what_did_not_work = null, change = null
       from evidence_entry e where e.id = v.entry_id and e.idea_id = $1 and v.state = 'DRAFT' and v.drafted_at <= $2`,
      [ideaId, redactedAt],
    );
  }
}
