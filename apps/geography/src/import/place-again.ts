import type { Transaction, Transactions } from '@idea-map/database';

export interface PlacingAgain {
  readonly transactions: Transactions;
  /** Places an idea by what its author gave, in this transaction, as if it had just come. */
  place(ideaId: string, tx: Transaction): Promise<void>;
  /** Asked between two transactions: what is left is done another time. */
  isStopping?(): boolean;
  /** How many ideas a transaction takes; 100 unless told. */
  readonly batch?: number;
}

interface Run {
  readonly id: string;
  readonly afterIdea: string | null;
}

/**
 * Places again every idea whose author gave an outward code or a point, where an import has asked for it. It goes on
 * where it was interrupted; replicas that call it together take turns, and a later import begins it anew.
 * @returns how many ideas were placed again; 0 where nothing was asked for, or another replica is at it.
 */
export async function placeAgain(placing: PlacingAgain): Promise<number> {
  let placed = 0;
  for (;;) {
    const step = await placing.transactions.run((tx) => placeBatch(tx, placing));
    if (step === null) return placed;
    placed += step;
    if (placing.isStopping?.()) return placed;
  }
}

/** @returns null where no run is open, or another replica has it. */
async function placeBatch(tx: Transaction, placing: PlacingAgain): Promise<number | null> {
  const batch = placing.batch ?? 100;
  const [run] = await tx.query<Run>(
    `select id, after_idea as "afterIdea" from placing_run where ended_at is null
     order by id desc limit 1 for update skip locked`,
  );
  if (!run) return null;
  const ideas = await tx.query<{ id: string }>(
    `select idea_id as id from idea_place
     where (outcode is not null or point is not null) and ($1::uuid is null or idea_id > $1)
     order by idea_id limit $2`,
    [run.afterIdea, batch],
  );
  for (const { id } of ideas) await placing.place(id, tx);
  const last = ideas.at(-1)?.id;
  if (last !== undefined) {
    await tx.query('update placing_run set after_idea = $2, placed = placed + $3 where id = $1', [
      run.id,
      last,
      ideas.length,
    ]);
  }
  // What an older run had left to do, this one has done.
  if (ideas.length < batch) {
    await tx.query('update placing_run set ended_at = now() where ended_at is null and id <= $1', [run.id]);
  }
  return ideas.length;
}
