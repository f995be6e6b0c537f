import type { Transaction, Transactions } from '@idea-map/database';
import type { Clock } from '@idea-map/runtime';
import { CANONICAL, chained, NO_HASH } from './audit-chain.js';

const BATCH = 2000;

interface Unsealed {
  readonly id: string;
  readonly entry: string;
}

/**
 * Chains the committed entries of a service's record by hash, beside the work and never in its way. Of several
 * replicas one seals at a time.
 */
export class AuditSealer {
  // Every entry of an older transaction is sealed: only what began since is looked at. Held in memory alone, so that
  // a start, and a backup restored into another cluster, look at all of them once.
  private horizon = '0';

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Seals what there is. @returns how many entries it sealed */
  async seal(): Promise<number> {
    for (let sealed = 0; ;) {
      const done = await this.transactions.run((tx) => this.sealBatch(tx));
      sealed += done.entries;
      if (done.entries === BATCH) continue;
      // Only once it is committed: what a lost connection undid is to be found again.
      this.horizon = done.horizon;
      return sealed;
    }
  }

  private async sealBatch(tx: Transaction): Promise<{ entries: number; horizon: string }> {
    // Asked before the entries are read: whoever began before this and is still at work keeps it from moving on.
    const [turn] = await tx.query<{ held: boolean; horizon: string }>(
      `select pg_try_advisory_xact_lock(hashtextextended(current_schema() || ' audit', 3)) as held,
         pg_snapshot_xmin(pg_current_snapshot())::text as horizon`,
    );
    if (!turn?.held) return { entries: 0, horizon: this.horizon };
    // Not `position > last`: Postgres numbers rows before it commits them, so a lower number can appear later.
    const entries = await tx.query<Unsealed>(
      `select a.id, ${CANONICAL} as entry from audit a
       where a.xact >= $1::xid8 and not exists (select from audit_seal s where s.entry_id = a.id)
       order by a.position limit ${BATCH}`,
      [this.horizon],
    );
    if (entries.length > 0) await this.chain(entries, tx);
    return { entries: entries.length, horizon: turn.horizon };
  }

  private async chain(entries: readonly Unsealed[], tx: Transaction): Promise<void> {
    const [last] = await tx.query<{ number: string; hash: string }>(
      'select number, hash from audit_seal order by number desc limit 1',
    );
    let hash = last?.hash ?? NO_HASH;
    const hashes = entries.map(({ entry }) => (hash = chained(hash, entry)));
    await tx.query(
      `insert into audit_seal (number, entry_id, hash, sealed_at)
       select $1::bigint + place, entry_id, hash, $4
       from unnest($2::uuid[], $3::text[]) with ordinality as sealed (entry_id, hash, place)`,
      [last?.number ?? 0, entries.map(({ id }) => id), hashes, this.clock.now()],
    );
  }
}
