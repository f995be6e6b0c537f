import { Injectable } from '@nestjs/common';
import { TextCleared, type TextRedacted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import type { Clearing } from '@idea-map/messaging';
import { Clock } from '@idea-map/runtime';
import { ReviewsService } from './reviews.service.js';

export const PUBLISHED_EVIDENCE = 'published-evidence';

interface Waiting {
  readonly id: string;
  readonly gone: boolean;
}

/**
 * Published entries on ideas whose text was taken back. They are editors' words, and cited, so an editor decides:
 * confirmed, they repeat nothing; withdrawn, or replaced by a new version, what was there before is emptied. The
 * receipt of the redaction shows no time for them until then.
 */
@Injectable()
export class RedactedIdeasService {
  constructor(
    private readonly clock: Clock,
    private readonly reviews: ReviewsService,
  ) {}

  async redacted({ ideaId, redactionId, redactedAt }: TextRedacted, tx: Transaction): Promise<Clearing> {
    const entries = await tx.query<Waiting>(
      `select e.id, bool_and(v.state = 'WITHDRAWN') as gone
       from evidence_entry e join evidence_version v on v.entry_id = e.id
       where e.idea_id = $1 and v.published_at <= $2 group by e.id`,
      [ideaId, redactedAt],
    );
    for (const { id, gone } of entries) {
      if (gone) await empty(id, Infinity, tx);
      else await this.begin(id, redactionId, tx);
    }
    return (await isSettled(redactionId, tx)) ? 'CLEARED' : 'LATER';
  }

  /** An editor decided. `emptyBelow`: versions before this one lose their words. */
  async settle(entryId: string, { emptyBelow }: { emptyBelow: number }, tx: Transaction): Promise<void> {
    const settled = await tx.query<{ id: string }>(
      `update entry_redaction set settled_at = $2 where entry_id = $1 and settled_at is null
       returning redaction_id as id`,
      [entryId, this.clock.now()],
    );
    if (settled.length === 0) return;
    await empty(entryId, emptyBelow, tx);
    for (const { id } of settled) if (await isSettled(id, tx)) this.sayCleared(id, tx);
  }

  // Heard again it stays as its editors settled it; after a restore they are asked anew.
  private async begin(entryId: string, redactionId: string, tx: Transaction): Promise<void> {
    const [begun] = await tx.query(
      'insert into entry_redaction (entry_id, redaction_id) values ($1, $2) on conflict do nothing returning 1',
      [entryId, redactionId],
    );
    if (begun) await this.reviews.ideaRedacted(entryId, tx);
  }

  private sayCleared(redactionId: string, tx: Transaction): void {
    tx.publish(TextCleared.evidence, {
      ...{ redactionId, service: 'evidence', holders: [PUBLISHED_EVIDENCE] },
      clearedAt: this.clock.now().toISOString(),
    });
  }
}

async function isSettled(redactionId: string, tx: Transaction): Promise<boolean> {
  const waiting = 'select 1 from entry_redaction where redaction_id = $1 and settled_at is null limit 1';
  return (await tx.query(waiting, [redactionId])).length === 0;
}

/** Its address answers on, by its reference, with why it says no more. */
async function empty(entryId: string, below: number, tx: Transaction): Promise<void> {
  await tx.query(
    `update evidence_version v
     set state = 'WITHDRAWN', title = e.reference, summary = '', emmie = '[]', professional_judgement = null,
       what_did_not_work = null, cost = null, change = null,
       state_reason = case when v.state = 'WITHDRAWN' then v.state_reason else $3 end
     from evidence_entry e where e.id = v.entry_id and e.id = $1 and ($2::int is null or v.version < $2)`,
    [entryId, Number.isFinite(below) ? below : null, 'The text of its idea was taken back.'],
  );
}
