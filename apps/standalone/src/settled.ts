import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningService } from '@idea-map/service';

/**
 * Resolves once every service has said all it had to say and every other has handled it: in the default mode an
 * event leaves its outbox when all who hear it have settled it.
 */
export async function settled(services: readonly RunningService[]): Promise<void> {
  for (;;) {
    const waiting = await Promise.all(services.map(waits));
    if (waiting.every((waits) => !waits)) return;
    await sleep(10);
  }
}

async function waits({ transactions }: RunningService): Promise<boolean> {
  const [row] = await transactions.query<{ waits: boolean }>(
    'select exists(select from outbox where published_at is null) as waits',
  );
  return row?.waits ?? false;
}
