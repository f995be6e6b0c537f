import { Injectable } from '@nestjs/common';
import { Transactions, type Transaction } from '@idea-map/database';
import { EscrowKeys, type SealedId } from '@idea-map/identity';

const BATCH = 500;
/** Of the database, so that the service is part of the key. */
const lockOf = (handle: string) => `hashtextextended(current_schema() || ' escrow ' || ${handle}, 4)`;

/**
 * Where the ids of authors lie who are not named: apart from what they wrote, encrypted, one row a handle. Nothing else
 * reads the table. Whoever opens it says why on the record.
 */
@Injectable()
export class EscrowService {
  constructor(
    private readonly keys: EscrowKeys,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Keeps whose handle it is, so that they can be told, and released by two keys. From then on until the idea is saved
   * nobody finds that the handle is needed no more: a shared lock, so that one person's submissions need not queue.
   */
  keep(handle: string, personId: string, tx: Transaction): void {
    const { keyId, sealed } = this.keys.seal(handle, personId);
    tx.writeAtEnd({
      sql: (parameter) =>
        `insert into escrow (handle, key_id, sealed) select handle, "keyId", sealed
         from jsonb_to_record(${parameter}::jsonb) as e (handle text, "keyId" text, sealed text)
         where pg_advisory_xact_lock_shared(${lockOf('handle')}) is not null
         on conflict (handle) do nothing`,
      value: JSON.stringify({ handle, keyId, sealed }),
    });
  }

  /** Forgets those to which no idea leads any more. Two statements, so that the second sees what was saved meanwhile. */
  async forgetUnneeded(handles: readonly string[], tx: Transaction): Promise<void> {
    await tx.query(
      `select pg_advisory_xact_lock(${lockOf('handle')})
       from (select unnest($1::text[]) as handle order by 1) unneeded`,
      [handles],
    );
    await tx.query(
      `delete from escrow e where e.handle = any($1)
         and not exists (select from idea i where i.author_handle = e.handle)`,
      [handles],
    );
  }

  /** The id of the person behind a handle; null where it is nobody's here, or they were erased. */
  async open(handle: string, tx: Transaction): Promise<string | null> {
    const [row] = await tx.query<SealedId>('select key_id as "keyId", sealed from escrow where handle = $1', [
      handle,
    ]);
    return row ? this.keys.open(handle, row) : null;
  }

  async forget(handle: string, tx: Transaction): Promise<void> {
    await tx.query('delete from escrow where handle = $1', [handle]);
  }

  /**
   * Seals anew what an older key sealed, so that it can be taken away. @returns how many ids
   * @throws Error that names the key, where it is not configured any more
   */
  async resealAll(): Promise<number> {
    for (let sealed = 0; ;) {
      const done = await this.transactions.run((tx) => this.resealSome(tx));
      sealed += done;
      if (done < BATCH) return sealed;
    }
  }

  private async resealSome(tx: Transaction): Promise<number> {
    const rows = await tx.query<SealedId & { handle: string }>(
      `select handle, key_id as "keyId", sealed from escrow where key_id <> $1 limit ${BATCH} for update skip locked`,
      [this.keys.current],
    );
    for (const row of rows) {
      const { keyId, sealed } = this.keys.seal(row.handle, this.keys.open(row.handle, row));
      await tx.query('update escrow set key_id = $2, sealed = $3 where handle = $1', [
        row.handle,
        keyId,
        sealed,
      ]);
    }
    return rows.length;
  }
}
