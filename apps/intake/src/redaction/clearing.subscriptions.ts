import { Controller } from '@nestjs/common';
import { PersonErased, services, TextCleared, type TextRedacted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clears, Hears } from '@idea-map/messaging';
import { EscrowService } from '../escrow/escrow.service.js';
import { RedactionLedger } from './redaction-ledger.js';
import { RedactionsService } from './redactions.service.js';

/** What intake itself clears, and the receipt that it keeps of all who do. */
@Controller()
export class ClearingSubscriptions {
  constructor(
    private readonly redactions: RedactionsService,
    private readonly ledger: RedactionLedger,
    private readonly escrow: EscrowService,
    private readonly handles: Handles,
  ) {}

  @Hears(PersonErased)
  onPersonErased(event: PersonErased, tx: Transaction): Promise<void> {
    return this.redactions.erased(event, tx);
  }

  @EachTextCleared()
  async onTextCleared(event: TextCleared, tx: Transaction): Promise<void> {
    await tx.query(
      `update redaction_copy set cleared_at = $4 where redaction_id = $1 and service = $2 and holder = any($3)`,
      [event.redactionId, event.service, event.holders, event.clearedAt],
    );
  }

  /** The texts went with the command; this is for what a restored backup brought back. */
  @Clears('intake')
  async clear(what: TextRedacted, tx: Transaction): Promise<void> {
    if (what.personId !== null) await this.forget(what.personId, tx);
    else if (what.commentId !== null) await this.clearComment(what, tx);
    else await this.clearIdea(what, tx);
    await this.ledger.add(what);
  }

  private async clearIdea({ ideaId, version, redactedAt }: TextRedacted, tx: Transaction): Promise<void> {
    await tx.query(
      `update idea set title = '', problem = '', proposal = '', what_followed = null, what_overcame = null,
         on_behalf_consent = null, version = greatest(version, $2) where id = $1 and version <= $2`,
      [ideaId, version],
    );
    await tx.query("update step set reason = null where idea_id = $1 and by_role = 'AUTHOR' and at <= $2", [
      ideaId,
      redactedAt,
    ]);
    await tx.query(
      `update comment set text = '', redacted_at = $2
       where idea_id = $1 and by_author and at <= $2 and redacted_at is null`,
      [ideaId, redactedAt],
    );
  }

  private async clearComment({ commentId, redactedAt }: TextRedacted, tx: Transaction): Promise<void> {
    await tx.query(`update comment set text = '', redacted_at = coalesce(redacted_at, $2) where id = $1`, [
      commentId,
      redactedAt,
    ]);
  }

  /** What they wrote stays, without a person; nobody can be told or released any more. */
  private async forget(personId: string, tx: Transaction): Promise<void> {
    await this.escrow.forget(this.handles.ofAuthor(personId), tx);
    await tx.query('update idea set author_id = null where author_id = $1', [personId]);
    await tx.query('update comment set author_id = null where author_id = $1', [personId]);
    await tx.query('update step set by_id = null where by_id = $1', [personId]);
    await tx.query('update support set person_id = gen_random_uuid() where person_id = $1', [personId]);
  }
}

/** The events of all services that clear, heard by one method. */
function EachTextCleared(): MethodDecorator {
  return (target, method, descriptor) => {
    for (const service of services) Hears(TextCleared[service])(target, method, descriptor);
  };
}
