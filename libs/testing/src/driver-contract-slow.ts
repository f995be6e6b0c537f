import { setTimeout as sleep } from 'node:timers/promises';
import type { Promises } from './driver-contract-scene.js';

export const slow: Promises = {
  'lets a slow handler delay neither other subjects nor other services': async (scene) => {
    const process = await scene.process({ handlerLimit: 60_000 });
    const door = scene.door();
    scene.when('geography', async ({ subject }) => (subject.startsWith('slow') ? door.passed : undefined));
    const texts = Array.from({ length: 80 }, (_, place) => String(place));
    for (const text of texts) await process.say('slow', text);
    for (const also of ['slow too', 'slow as well', 'slow again']) await process.say(also, 'one');
    await process.say('quick', 'one');
    await scene.handled('geography', 'quick', ['one']);
    await scene.handled('atlas', 'slow', texts);
    expect(await scene.notes('geography', 'slow')).toEqual([]);
    door.open();
    await scene.handled('geography', 'slow', texts);
  },

  'delays nothing that waited for a place together with what turns out to be slow': async (scene) => {
    const process = await scene.process({ handlerLimit: 60_000 });
    const door = scene.door();
    scene.when('geography', async ({ subject }) => (subject.startsWith('slow') ? door.passed : undefined));
    const subjects = ['slow', 'slow too', 'slow as well', 'slow again', 'quick'];
    await Promise.all(subjects.map((subject) => process.say(subject, 'one')));
    await scene.handled('geography', 'quick', ['one']);
    expect(await scene.notes('geography', 'slow again')).toEqual([]);
    door.open();
    for (const subject of subjects) await scene.handled('geography', subject, ['one']);
  },

  'parks what takes longer than its time, and nothing of it lands late': async (scene) => {
    const process = await scene.process({ handlerLimit: 400 });
    let late: Promise<unknown> | undefined;
    scene.when('geography', async (_said, tx) => {
      if (late) return;
      late = sleep(600).then(() => tx.query(`insert into note (text, subject) values ('late', 'idea')`));
      await late;
    });
    await process.say('idea', 'one');
    await scene.parked('geography', ['one']);
    await expect(late).rejects.toThrow('This transaction is over');
    await scene.handledAtLast('geography', 'idea', ['one']);
  },

  'lets nothing land that a late handler does after a statement outlived its time': async (scene) => {
    const process = await scene.process({ handlerLimit: 400 });
    let late: Promise<unknown> | undefined;
    scene.when('geography', async (_said, tx) => {
      if (late) return;
      late = sleep(300).then(async () => {
        const manager = await tx.manager();
        await manager.query('select pg_sleep(0.3)');
        await manager.query(`insert into note (text, subject) values ('late', 'idea')`);
      });
      await late;
    });
    await process.say('idea', 'one');
    await scene.parked('geography', ['one']);
    await expect(late).rejects.toThrow('This transaction is over');
    await scene.handledAtLast('geography', 'idea', ['one']);
  },

  'ends a statement that hangs, and goes on': async (scene) => {
    const process = await scene.process({ handlerLimit: 200 });
    scene.when('geography', async (_said, tx) => {
      await tx.query('select pg_sleep(60)');
    });
    await process.say('idea', 'one');
    await scene.parked('geography', ['one']);
  },
};
