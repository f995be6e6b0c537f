import { setTimeout as sleep } from 'node:timers/promises';
import { sealEvent } from '@idea-map/database';
import { testEvents } from './driver-contract-fakes.js';
import type { Process, Promises } from './driver-contract-scene.js';
import { eventually } from './driver-contract-stage.js';

export const order: Promises = {
  'keeps the order of each subject when many say things about it at once': async (scene) => {
    const process = await scene.process({ batch: 3 });
    scene.when('geography', () => sleep(Math.random() * 4));
    const subjects = ['a', 'b', 'c'];
    const turns = Array.from({ length: 25 }, () => subjects).flat();
    await Promise.all(turns.map((subject) => sayNext(process, subject)));
    const inOrder = Array.from({ length: 25 }, (_, place) => String(place + 1));
    for (const subject of subjects) {
      await scene.handled('geography', subject, inOrder);
      await scene.handled('atlas', subject, inOrder);
    }
  },

  'handles one event of a subject at a time': async (scene) => {
    const process = await scene.process();
    let under = 0;
    let most = 0;
    scene.when('atlas', async () => {
      most = Math.max(most, ++under);
      await sleep(5);
      under--;
    });
    await Promise.all(Array.from({ length: 20 }, () => sayNext(process, 'idea')));
    await scene.delivered();
    await scene.handled(
      'atlas',
      'idea',
      Array.from({ length: 20 }, (_, place) => String(place + 1)),
    );
    expect(most).toBe(1);
  },

  'does not lose what commits after later numbers were delivered': async (scene) => {
    const process = await scene.process();
    const { transactions } = process.service('intake');
    await transactions.run(async (tx) => {
      const event = testEvents.Happened;
      const data = { subject: 'early', text: 'numbered first' };
      const row = sealEvent({ service: 'intake', event, data, now: scene.clock.now() });
      const values = [row.id, row.name, row.subject, JSON.stringify(row.envelope)];
      await tx.query('insert into outbox (id, name, subject, envelope) values ($1, $2, $3, $4)', values);
      await process.say('late', 'numbered second');
      await scene.handled('atlas', 'late', ['numbered second']);
      expect(await scene.notes('atlas', 'early')).toEqual([]);
    });
    await scene.handled('atlas', 'early', ['numbered first']);
    await scene.delivered();
  },

  'sends what the wire refused before anything later about its subject': async (scene) => {
    const process = await scene.process({ batch: 1 });
    let refused = 0;
    process.wire.fault = async (events, send) => {
      const isFirst = events.some((event) => (event.data as { text: string }).text === 'one');
      if (isFirst && ++refused < 3) throw new Error('refused by the wire');
      await send(events);
    };
    await process.say('idea', 'one');
    await eventually(() => expect(refused).toBeGreaterThan(0));
    await process.say('idea', 'two');
    await scene.handled('atlas', 'idea', ['one', 'two']);
    await scene.delivered();
  },

  'goes on with other subjects while the wire refuses one': async (scene) => {
    const process = await scene.process({ batch: 2 });
    let refusing = true;
    process.wire.fault = async (events, send) => {
      if (refusing && events.some((event) => event.subject === 'unlucky'))
        throw new Error('refused by the wire');
      await send(events);
    };
    await process.say('unlucky', 'one', 'two', 'three');
    await sleep(100);
    await process.say('lucky', 'one');
    await scene.handled('atlas', 'lucky', ['one']);
    refusing = false;
    await scene.handled('atlas', 'unlucky', ['one', 'two', 'three']);
  },
};

/** Says the subject's next number, in the order in which these transactions commit. */
async function sayNext(process: Process, subject: string): Promise<void> {
  await process.service('intake').transactions.run(async (tx) => {
    const [row] = await tx.query<{ n: number }>(
      `insert into tally (subject, n) values ($1, 1)
       on conflict (subject) do update set n = tally.n + 1 returning n`,
      [subject],
    );
    tx.publish(testEvents.Happened, { subject, text: String(row?.n) });
  });
}
