import { Controller } from '@nestjs/common';
import type { TextRedacted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clears, type Clearing } from '@idea-map/messaging';
import { NIL } from 'uuid';
import { PUBLISHED_EVIDENCE, RedactedIdeasService } from './redacted-ideas.service.js';

/** A draft goes at once; what is published is looked at by an editor, since it is cited and is not the author's own. */
@Controller()
export class ClearingSubscriptions {
  constructor(private readonly redactedIdeas: RedactedIdeasService) {}

  @Clears('evidence')
  async clear({ ideaId, commentId, personId, redactedAt }: TextRedacted, tx: Transaction): Promise<void> {
    if (personId !== null) await forgetEvaluator(personId, tx);
    if (ideaId === null || commentId !== null) return;
    await tx.query(
      `update evidence_version v
       set title = '', summary = '', emmie = '[]', professional_judgement = null, what_did_not_work = null,
         cost = null, change = null
       from evidence_entry e where e.id = v.entry_id and e.idea_id = $1 and v.state = 'DRAFT' and v.drafted_at <= $2`,
      [ideaId, redactedAt],
    );
  }

  @Clears(PUBLISHED_EVIDENCE)
  async clearPublished(what: TextRedacted, tx: Transaction): Promise<Clearing> {
    if (what.ideaId === null || what.commentId !== null) return 'CLEARED';
    return this.redactedIdeas.redacted(what, tx);
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
