import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningService } from '@idea-map/service';

/**
 * Resolves once every service has said all it had to say and every other has handled it: in the default mode an
 * event leaves its outbox when all who hear it have settled it.
 */
export async function settled(services: readonly RunningService[]): Promise<void> {
  // One that was asked may have something to say again by what those after it made others do: until all are silent.
  let silent = 0;
  for (let next = 0; silent < services.length; next = (next + 1) % services.length) {
    const service = services[next];
    const waited = service !== undefined && (await becomesSilent(service));
    silent = waited ? 1 : silent + 1;
  }
}

/** @returns whether it had something to say still */
async function becomesSilent(service: RunningService): Promise<boolean> {
  let waited = false;
  while (await waits(service)) {
    waited = true;
    await sleep(5);
  }
  return waited;
}

async function waits({ transactions }: RunningService): Promise<boolean> {
  const [row] = await transactions.query<{ waits: boolean }>(
    'select exists(select from outbox where published_at is null) as waits',
  );
  return row?.waits ?? false;
}
