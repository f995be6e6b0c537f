import { setTimeout as sleep } from 'node:timers/promises';
import type { Promises } from './driver-contract-scene.js';
import { eventually } from './driver-contract-stage.js';

export const stopping: Promises = {
  'finishes what is under way, leaves the rest in the outbox, and handles nothing after': async (scene) => {
    const process = await scene.process({ batch: 1 });
    const door = scene.door();
    scene.when('geography', () => door.passed);
    for (const text of ['one', 'two', 'three']) await process.say('idea', text);
    await eventually(() => expect(scene.tries('geography', 'one')).toBe(1));
    const stopped = process.stop();
    await sleep(300);
    door.open();
    await stopped;
    expect(await scene.notes('geography', 'idea')).toEqual(['one']);
    await sleep(200);
    expect(await scene.notes('geography', 'idea')).toEqual(['one']);
    await scene.process();
    await scene.handled('geography', 'idea', ['one', 'two', 'three']);
    await scene.handled('atlas', 'idea', ['one', 'two', 'three']);
    await scene.delivered();
  },

  'lets one service leave when it has finished what is under way, while the others go on': async (scene) => {
    const process = await scene.process();
    const door = scene.door();
    let left = false;
    scene.when('geography', () => door.passed);
    await process.say('idea', 'one');
    await eventually(() => expect(scene.tries('geography', 'one')).toBe(1));
    const leaving = process
      .service('geography')
      .messaging.stop()
      .then(() => (left = true));
    await process.say('idea', 'two');
    await scene.handled('atlas', 'idea', ['one', 'two']);
    await sleep(100);
    expect(left).toBe(false);
    door.open();
    await leaving;
    expect(await scene.notes('geography', 'idea')).toEqual(['one']);
  },

  'stops while the database is away': async (scene) => {
    const process = await scene.process();
    await scene.stage.without('geography', async () => {
      await process.say('idea', 'one');
      await eventually(async () => expect(await scene.notes('atlas', 'idea')).toEqual(['one']));
      await process.stop();
    });
    await scene.process();
    await scene.handled('geography', 'idea', ['one']);
  },

  'leaves what is parked and due, beyond what it is trying': async (scene) => {
    const door = scene.door();
    const process = await scene.process();
    scene.when('geography', async ({ text }) => {
      if (scene.tries('geography', text) === 1) throw new Error('cannot be handled');
      await door.passed;
    });
    const parked = () => scene.stage.query('select from geography.parked_event');
    const subjects = Array.from({ length: 30 }, (_, place) => `idea ${place}`);
    for (const subject of subjects) await process.say(subject, subject);
    await eventually(async () => expect(await parked()).toHaveLength(30));
    scene.clock.pass('PT1S');
    await eventually(() => expect(scene.tried.length).toBeGreaterThan(subjects.length * 2));
    const stopped = process.stop();
    await sleep(300);
    door.open();
    await stopped;
    expect((await parked()).length).toBeGreaterThan(25);
    const begun = scene.tried.length;
    await sleep(200);
    expect(scene.tried).toHaveLength(begun);
  },
};
