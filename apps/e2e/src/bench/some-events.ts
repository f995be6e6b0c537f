import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import type { EventOf, PersonRegistered } from '@idea-map/contracts';
import type { Sample } from './contest.js';

export const EVENTS = 4000;
/** Said in one transaction. */
export const AT_ONCE = 40;

/** One way of carrying events, from saying them to having handled them. */
export interface Way {
  readonly round: () => Promise<Sample>;
  readonly stop: () => Promise<void>;
}

export async function untilDone(send: () => Promise<void>, done: () => Promise<number>): Promise<Sample> {
  const began = performance.now();
  const sending = send();
  while ((await done()) < EVENTS) await sleep(10);
  await sending;
  const milliseconds = performance.now() - began;
  return { perSecond: (EVENTS * 1000) / milliseconds, p50: NaN, p99: NaN };
}

export function somebody(): EventOf<typeof PersonRegistered> {
  return {
    personId: uuid(),
    subjectHash: randomBytes(32).toString('hex'),
    ...{ organisation: 'kent', force: 'kent', machine: false, endedAt: null },
    grants: [
      {
        grantId: uuid(),
        role: 'CONTRIBUTOR',
        organisation: 'kent',
        force: 'kent',
        startsOn: '2020-01-01',
        endsOn: null,
      },
    ],
  };
}
