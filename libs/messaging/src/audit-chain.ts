import { createHash } from 'node:crypto';
import type { Transactions } from '@idea-map/database';

/** An entry with its seal, as the database has them now; either may be missing where somebody took it away. */
export interface Sealed {
  readonly entry: string | null;
  readonly id: string;
  readonly number: string;
  readonly hash: string;
}

/** The hash before the first entry. */
export const NO_HASH = '0'.repeat(64);

/**
 * What of an entry is hashed: every column that says something, to the microsecond, as one JSON text. Postgres writes
 * it, so that no difference is lost on the way here.
 */
export const CANONICAL = `jsonb_build_array(a.id, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  a.who, a.role, a.force, a.operation, a.subject, a.idea, a.why, a.basis)::text`;

/** SHA-256, in hex, of the hash before, a newline and the entry: each seals all that went before it. */
export function chained(before: string, entry: string): string {
  return createHash('sha256').update(`${before}\n${entry}`).digest('hex');
}

export interface ChainState {
  readonly entries: number;
  readonly sealedAt: string | null;
  readonly intact: boolean;
  /** The first entry that does not fit: changed, taken away, or put between others. */
  readonly firstBroken: string | null;
  /** The hash of the last sealed entry, which all before it went into: kept elsewhere, it shows a chain that was made anew. */
  readonly head: string | null;
}

const BATCH = 5000;

/** Walks the whole chain of a service anew: what was found whole before may have been changed since. */
export async function chainState(transactions: Transactions): Promise<ChainState> {
  const [totals] = await transactions.query<{ entries: number; sealedAt: Date | null; head: string | null }>(
    `select (select count(*)::int from audit) as entries,
       (select sealed_at from audit_seal order by number desc limit 1) as "sealedAt",
       (select hash from audit_seal order by number desc limit 1) as head`,
  );
  const firstBroken = await firstThatDoesNotFit(transactions);
  return {
    entries: totals?.entries ?? 0,
    sealedAt: totals?.sealedAt?.toISOString() ?? null,
    intact: firstBroken === null,
    firstBroken,
    head: totals?.head ?? null,
  };
}

/** Which of the hashes noted earlier are in the chain: one that is not was cut off with its entry, or made anew. */
export async function headsAmong(transactions: Transactions, noted: readonly string[]): Promise<string[]> {
  const rows = await transactions.query<{ hash: string }>(
    'select hash from audit_seal where hash = any($1)',
    [noted],
  );
  return rows.map(({ hash }) => hash);
}

async function firstThatDoesNotFit(transactions: Transactions): Promise<string | null> {
  let before = NO_HASH;
  for (let number = 0; ;) {
    const batch = await transactions.query<Sealed>(
      `select s.number, s.hash, s.entry_id as id, case when a.id is not null then ${CANONICAL} end as entry
       from audit_seal s left join audit a on a.id = s.entry_id where s.number > $1 order by s.number limit ${BATCH}`,
      [number],
    );
    for (const sealed of batch) {
      number += 1;
      if (!fits(sealed, { number, before })) return sealed.id;
      before = sealed.hash;
    }
    if (batch.length < BATCH) return null;
  }
}

function fits({ entry, number, hash }: Sealed, due: { number: number; before: string }): boolean {
  return entry !== null && Number(number) === due.number && hash === chained(due.before, entry);
}
