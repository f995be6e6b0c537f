import { Controller } from '@nestjs/common';
import type { TextRedacted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clears } from '@idea-map/messaging';
import { NIL } from 'uuid';

/**
 * A draft may still hold an idea's words; what is published is the editors' own, was read by two of them, and is
 * withdrawn by them where it must be.
 */
@Controller()
export class ClearingSubscriptions {
  @Clears('evidence')
  async clear({ ideaId, commentId, personId, redactedAt }: TextRedacted, tx: Transaction): Promise<void> {
    if (personId !== null) await forgetEvaluator(personId, tx);
    if (ideaId === null || commentId !== null) return;
    await tx.query(
      `update evidence_version v
       set title = '', summary = '', professional_judgement = null, what_did_not_work = null, change = null
       from evidence_entry e where e.id = v.entry_id and e.idea_id = $1 and v.state = 'DRAFT' and v.drafted_at <= $2`,
      [ideaId, redactedAt],
    );
  }
}

/** A completed test is kept as it was said, with who evaluated it: nobody's id stands there from then on. */
async function forgetEvaluator(personId: string, tx: Transaction): Promise<void> {
  await tx.query(
    `update known_test set completed = replace(completed::text, $1, $2)::jsonb
     where completed ->> 'evaluator' = $1 or completed ->> 'by' = $1`,
    [personId, NIL],
  );
}
