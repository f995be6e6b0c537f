import { Injectable } from '@nestjs/common';
import { Transactions, type Transaction } from '@idea-map/database';
import { EscrowKeys, type SealedId } from '@idea-map/identity';

const BATCH = 500;

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

  /** Keeps whose handle it is, so that they can be told, and released by two keys. Holds the row until the idea is saved. */
  async keep(handle: string, personId: string, tx: Transaction): Promise<void> {
    const { keyId, sealed } = this.keys.seal(handle, personId);
    await tx.query(
      `insert into escrow (handle, key_id, sealed) values ($1, $2, $3)
       on conflict (handle) do update set handle = excluded.handle`,
      [handle, keyId, sealed],
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
