import type { ClockPaused, Stage } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { stageClocks } from '@idea-map/runtime';

/**
 * Keeps a pause, which reminders may say before intake's word of the move has come here. The latest of a clock stands,
 * and one until its own day is a pause that ended.
 */
export async function keepPause(
  { record, policy, due, pausedAt }: ClockPaused,
  tx: Transaction,
): Promise<void> {
  await tx.query(
    `insert into card_pause (idea_id, policy, due_at, paused_at) values ($1, $2, $3, $4)
     on conflict (idea_id, policy) do update set due_at = excluded.due_at, paused_at = excluded.paused_at
     where card_pause.paused_at <= excluded.paused_at`,
    [record, policy, due, pausedAt],
  );
}

/** Has a card be due as the clock of its stage is, where that was paused since the idea came to it. */
export async function standStill(ideaId: string, stage: Stage, tx: Transaction): Promise<void> {
  const policy = stageClocks[stage];
  if (policy === undefined) return;
  await tx.query(
    `update card c set due_at = p.due_at from card_pause p
     where c.id = $1 and p.idea_id = c.id and p.policy = $2 and p.paused_at >= c.entered_at`,
    [ideaId, policy],
  );
}

/** For what has no card any more, or no clock that could be paused. */
export async function forgetPauses(ideaId: string, tx: Transaction): Promise<void> {
  await tx.query('delete from card_pause where idea_id = $1', [ideaId]);
}
