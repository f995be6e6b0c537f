import type { Transaction, Transactions } from '@idea-map/database';
import { Conflict, type EventRef } from '@idea-map/runtime';
import type { Idempotency } from './request-channel.js';

export interface FirstAnswer {
  readonly output: unknown;
  readonly events: readonly EventRef[];
}

/**
 * The first answer to this key, if there is one. Keys arrive hashed with their caller, so that a row leads to nobody.
 * @throws Conflict when the key came with another body before.
 */
export async function recall(
  transactions: Transactions,
  given: Idempotency | null,
): Promise<FirstAnswer | null> {
  if (!given) return null;
  const rows = await transactions.query<{ path: string; fingerprint: string; answer: FirstAnswer }>(
    'select path, fingerprint, answer from idempotency where key = $1',
    [given.key],
  );
  if (rows.some((row) => row.fingerprint !== given.fingerprint)) {
    throw new Conflict('This Idempotency-Key was used for another request. Use a new key for a new request.');
  }
  return rows.find((row) => row.path === given.path)?.answer ?? null;
}

/** Keeps the answer with the work, in its transaction. The second of two at once fails by it, and does nothing. */
export function remember(tx: Transaction, given: Idempotency | null, answer: FirstAnswer): void {
  if (!given) return;
  tx.writeAtEnd({
    sql: (parameter) =>
      `insert into idempotency (key, path, fingerprint, answer) select key, path, fingerprint, answer
       from jsonb_to_record(${parameter}::jsonb) as e (key text, path text, fingerprint text, answer jsonb)`,
    value: JSON.stringify({ ...given, answer }),
  });
}
