import type { TestCompleted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';

/** Completed tests by their ids, or all of an idea, the earliest first. */
export async function testsOf(
  tx: Pick<Transaction, 'query'>,
  { ids, ideaId }: { readonly ids?: readonly string[]; readonly ideaId?: string },
): Promise<TestCompleted[]> {
  const rows = await tx.query<{ completed: TestCompleted }>(
    `select completed from known_test where ($1::uuid[] is null or id = any($1)) and ($2::uuid is null or idea_id = $2)
     order by completed_at, id`,
    [ids ?? null, ideaId ?? null],
  );
  return rows.map(({ completed }) => completed);
}
