import { setTimeout as sleep } from 'node:timers/promises';
import { testEvents, type Doing } from './driver-contract-fakes.js';
import type { Promises, Scene } from './driver-contract-scene.js';
import { eventually } from './driver-contract-stage.js';

const MANY = 40;
const subjects = Array.from({ length: MANY }, (_, number) => `idea ${number}`);
/** As many as have a place at once, those whose places are lent among them. */
const slow = ['slow a', 'slow b', 'slow c', 'slow d', 'slow e'];

/** Every subject is said something while all places are taken, so that what waits is handled together. */
async function crowd(scene: Scene, does: Doing): Promise<void> {
  const process = await scene.process({ handlerLimit: 60_000 });
  const door = scene.door();
  scene.when('geography', async (data, tx, event) =>
    slow.includes(data.subject) ? door.passed : does(data, tx, event),
  );
  for (const [before, subject] of slow.entries()) {
    await process.say(subject, 'slow');
    await eventually(() => expect(scene.tries('geography', 'slow')).toBe(before + 1));
  }
  for (const subject of subjects) await process.say(subject, subject);
  await sleep(500);
  door.open();
}

async function handledOnce(scene: Scene, but?: string): Promise<void> {
  for (const subject of subjects) if (subject !== but) await scene.handled('geography', subject, [subject]);
}

export const together: Promises = {
  'handles what waits in few transactions, and says what each event caused as caused by it': async (
    scene,
  ) => {
    await crowd(scene, async ({ subject, text }, tx) => {
      tx.publish(testEvents.Noted, { subject, text });
    });
    await handledOnce(scene);
    const [row] = await scene.stage.query<{ n: string }>(
      `select count(distinct xmin::text) as n from geography.note where subject like 'idea%'`,
    );
    expect(Number(row?.n)).toBeLessThan(MANY / 4);
    const caused = await scene.stage.query<{ right: boolean }>(
      `select said.envelope->>'causationid' = i.id::text as right
       from geography.outbox said join intake.outbox i using (subject) where subject like 'idea%'`,
    );
    expect(caused).toEqual(subjects.map(() => ({ right: true })));
  },

  'parks the one that fails, and handles once each that it was with': async (scene) => {
    const [, failing = ''] = subjects;
    await crowd(scene, async ({ subject }) => {
      if (subject === failing) throw new Error('This one fails.');
    });
    await handledOnce(scene, failing);
    await scene.parked('geography', [failing]);
    expect(await scene.notes('geography', failing)).toEqual([]);
    expect(scene.tries('geography', failing)).toBe(2);
  },

  'leaves what waits behind a parked event where it is, and knows what it has handled': async (scene) => {
    const [, failing = ''] = subjects;
    let mended = false;
    await crowd(scene, async ({ subject }) => {
      if (subject === failing && !mended) throw new Error('This one fails.');
    });
    await scene.parked('geography', [failing]);
    mended = true;
    await eventually(async () => {
      scene.clock.pass('P1D');
      expect(await scene.notes('geography', failing)).toEqual([failing]);
    });
    await handledOnce(scene);
  },
};
