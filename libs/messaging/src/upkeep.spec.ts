import { mock } from 'node:test';
import { setImmediate as settled } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Transactions } from '@idea-map/database';
import type { AuditSealer } from './audit-sealer.js';
import type { Dispatcher } from './dispatcher.js';
import type { Parking } from './parking.js';
import { Upkeep } from './upkeep.js';

Logger.overrideLogger(false);

const EVERY = 400;

/** An upkeep whose database is away until `back` is called, and how often it was asked to seal. */
function upkeepWithout() {
  let away = true;
  let asked = 0;
  const answer = () => (away ? Promise.reject(new Error('connect ECONNREFUSED')) : Promise.resolve(0));
  const upkeep = new Upkeep(
    {
      transactions: { service: 'intake', query: () => answer().then(() => []) } as unknown as Transactions,
      parking: { retryDue: answer, stop: () => Promise.resolve() } as unknown as Parking,
      dispatcher: {} as Dispatcher,
      sealer: {
        seal: () => {
          asked++;
          return answer();
        },
      } as unknown as AuditSealer,
    },
    EVERY,
  );
  return { upkeep, back: () => (away = false), asked: () => asked };
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    mock.timers.tick(EVERY);
    await settled();
  }
}

describe('the upkeep of a service', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['setInterval'] });
  });
  afterEach(() => {
    mock.timers.reset();
  });

  it('is tried less and less often while the database is away, and each turn again once it is back', async () => {
    const { upkeep, back, asked } = upkeepWithout();
    upkeep.start();

    await turns(20);
    const whileAway = asked();
    back();
    await turns(5);
    const atItsReturn = asked();
    await turns(10);
    await upkeep.stop();

    expect({ whileAway, after: asked() - atItsReturn }).toEqual({ whileAway: 5, after: 10 });
  });
});
