import { setTimeout as sleep } from 'node:timers/promises';
import type { Promises } from './driver-contract-scene.js';

/** Longer than any test waits: what arrives all the same did not come by the slow poll. */
const NEVER = 600_000;

export const outages: Promises = {
  'retries in place while the database of a hearing service is away, and parks nothing': async (scene) => {
    const process = await scene.process();
    await scene.stage.without('geography', async () => {
      await process.say('idea', 'one', 'two');
      await process.say('other', 'three');
      await scene.handled('atlas', 'idea', ['one', 'two']);
      await sleep(600);
    });
    await scene.handled('geography', 'idea', ['one', 'two']);
    await scene.handled('geography', 'other', ['three']);
    expect(await scene.stage.query('select from geography.parked_event')).toEqual([]);
    await scene.delivered();
  },

  'retries in place when the connection is lost in the middle of a handling': async (scene) => {
    const process = await scene.process();
    scene.when('geography', async ({ text }, tx) => {
      const first = scene.tries('geography', text) === 1;
      if (first && text === 'one') await tx.query('select pg_terminate_backend(pg_backend_pid())');
      if (first && text === 'two') await scene.stage.terminate('geography');
      if (first && text === 'two') await sleep(50);
    });
    await process.say('idea', 'one', 'two', 'three');
    await scene.handled('geography', 'idea', ['one', 'two', 'three']);
    expect(scene.tries('geography', 'two')).toBe(2);
    expect(await scene.stage.query('select from geography.parked_event')).toEqual([]);
  },

  'keeps a parked event due when the database is lost while it is tried': async (scene) => {
    const process = await scene.process();
    scene.when('geography', async ({ text }, tx) => {
      const times = scene.tries('geography', text);
      if (times === 1) throw new Error('its own fault');
      if (times === 2) await tx.query('select pg_terminate_backend(pg_backend_pid())');
    });
    await process.say('idea', 'one');
    await scene.parked('geography', ['one']);
    scene.clock.pass('PT1S');
    await scene.handled('geography', 'idea', ['one']);
    expect(scene.tries('geography', 'one')).toBe(3);
  },

  'loses nothing while the database of the saying service is away, and listens again after': async (
    scene,
  ) => {
    const process = await scene.process({ poll: NEVER });
    await process.say('idea', 'before');
    await scene.handled('atlas', 'idea', ['before']);
    await scene.stage.without('intake', async () => {
      await expect(process.say('idea', 'never said')).rejects.toThrow();
      await sleep(600);
    });
    await process.say('idea', 'after');
    await scene.handled('atlas', 'idea', ['before', 'after']);
    await scene.delivered();
    const replica = await scene.process({ poll: NEVER });
    await replica.say('idea', 'elsewhere');
    await scene.handled('atlas', 'idea', ['before', 'after', 'elsewhere']);
  },

  'delivers what was committed while the relay had lost its connection': async (scene) => {
    const process = await scene.process({ poll: NEVER });
    await process.say('idea', 'one');
    await scene.handled('atlas', 'idea', ['one']);
    await scene.stage.terminate('intake', '%relay%');
    await process.say('idea', 'two');
    await scene.handled('atlas', 'idea', ['one', 'two']);
  },
};
