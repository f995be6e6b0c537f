import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { TextRedacted } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { copiesOf } from './receipt.js';
import { RedactionCopyEntity } from './redaction-copy.entity.js';
import { RedactionEntity } from './redaction.entity.js';
import { RedactionLedger } from './redaction-ledger.js';
import { redactedOf } from './redactions.service.js';

/** Redactions once more, for whoever holds what a restored backup brought back. */
@Injectable()
export class ReapplyingService implements OnApplicationBootstrap {
  constructor(
    private readonly ledger: RedactionLedger,
    private readonly transactions: Transactions,
  ) {}

  /** What the ledger knows and the database does not was redacted after the backup that was restored. */
  async onApplicationBootstrap(): Promise<void> {
    const known = new Set(
      (await this.transactions.query<{ id: string }>('select id from redaction')).map((row) => row.id),
    );
    const missing = (await this.ledger.all()).filter(({ redactionId }) => !known.has(redactionId));
    if (missing.length === 0) return;
    await this.transactions.run(async (tx) => {
      for (const redaction of missing) await this.again(redaction, tx);
    });
  }

  /** All of them. @returns how many */
  async all(tx: Transaction): Promise<number> {
    const rows = await (await tx.manager()).find(RedactionEntity, { order: { id: 'ASC' } });
    const all = new Map((await this.ledger.all()).map((one) => [one.redactionId, one]));
    for (const row of rows) all.set(row.id, redactedOf(row));
    for (const redaction of all.values()) await this.again(redaction, tx);
    return all.size;
  }

  private async again(redaction: TextRedacted, tx: Transaction): Promise<void> {
    const { redactionId: id, redactedAt, ideaId, commentId, personId, version } = redaction;
    const [idea] = await tx.query<{ force: string | null }>('select force from idea where id = $1', [ideaId]);
    // Who asked and why went with the backup; that it was asked is what the ledger keeps.
    const restored = {
      ...{ id, ideaId, commentId, personId, version, askedAt: new Date(redactedAt) },
      ...{ reason: 'Applied again after a restore.', byRole: 'OPERATOR' as const, byId: null },
      force: idea?.force ?? null,
    };
    const manager = await tx.manager();
    await manager.createQueryBuilder().insert().into(RedactionEntity).values(restored).orIgnore().execute();
    await manager.upsert(RedactionCopyEntity, copiesOf(id), ['redactionId', 'service', 'holder']);
    tx.publish(TextRedacted, redaction);
  }
}
