import { setTimeout as sleep } from 'node:timers/promises';
import type { EventEnvelope } from '@idea-map/contracts';
import type { FaultyTransport } from './driver-contract-faulty-transport.js';
import type { Promises, Scene } from './driver-contract-scene.js';
import { eventually } from './driver-contract-stage.js';

export const parking: Promises = {
  'tries a failing event once, and queues later events of its subject behind it': async (scene) => {
    const process = await scene.process();
    poison(scene, 'one');
    await process.say('idea', 'one', 'two');
    await process.say('idea', 'three');
    await scene.parked('geography', ['one', 'two', 'three']);
    await scene.delivered();
    await sleep(200);
    expect(scene.tried.filter(({ service }) => service === 'geography')).toHaveLength(1);
  },

  'goes on with other subjects and other services while one is parked': async (scene) => {
    const process = await scene.process();
    poison(scene, 'one');
    await process.say('idea', 'one', 'two');
    await process.say('other', 'three');
    await scene.handled('geography', 'other', ['three']);
    await scene.handled('atlas', 'idea', ['one', 'two']);
    await scene.parked('geography', ['one', 'two']);
  },

  'tries again with longer and longer pauses, and then waits for a person': async (scene) => {
    const process = await scene.process();
    poison(scene, 'one');
    await process.say('idea', 'one');
    await scene.parked('geography', ['one']);
    const pauses = ['PT1S', 'PT5S', 'PT30S', 'PT2M', 'PT10M', 'PT1H', 'PT4H', 'P1D'];
    for (const [place, pause] of pauses.entries()) {
      await attempted(scene, place + 1);
      scene.clock.pass(pause);
      await eventually(() => expect(scene.tries('geography', 'one')).toBe(place + 2));
    }
    await attempted(scene, 9);
    scene.clock.pass('P30D');
    await sleep(200);
    expect(scene.tries('geography', 'one')).toBe(9);
  },

  'replays what a person asks for, and then what is behind it, in order': async (scene) => {
    const process = await scene.process();
    const mend = poison(scene, 'one');
    await process.say('idea', 'one', 'two', 'three');
    await scene.parked('geography', ['one', 'two', 'three']);
    const { parking } = process.service('geography').messaging;
    const [first] = await parking.list(10, null);
    expect(first).toMatchObject({ subject: 'idea', attempts: 1, name: 'test.happened.v1', replayedAt: null });
    mend();
    await parking.replay(first?.id ?? '');
    await scene.handled('geography', 'idea', ['one', 'two', 'three']);
    await scene.parked('geography', []);
  },

  'keeps its place for an event that the wire brings again': async (scene) => {
    const process = await scene.process();
    const mend = poison(scene, 'one');
    await process.say('idea', 'one', 'two');
    await scene.parked('geography', ['one', 'two']);
    await again(scene, process.wire, ['two', 'one']);
    await sleep(200);
    await scene.parked('geography', ['one', 'two']);
    expect(scene.tries('geography', 'two')).toBe(0);
    mend();
    scene.clock.pass('PT1S');
    await scene.handled('geography', 'idea', ['one', 'two']);
    await again(scene, process.wire, ['two', 'one']);
    await sleep(200);
    await scene.handled('geography', 'idea', ['one', 'two']);
  },

  'handles once what the wire brings again while it is tried': async (scene) => {
    const process = await scene.process();
    const mend = poison(scene, 'one');
    await process.say('idea', 'one');
    await scene.parked('geography', ['one']);
    mend();
    const door = scene.door();
    scene.when('geography', () => door.passed);
    scene.clock.pass('PT1S');
    await eventually(() => expect(scene.tries('geography', 'one')).toBe(2));
    const brought = again(scene, process.wire, ['one']);
    await sleep(200);
    door.open();
    await brought;
    await scene.parked('geography', []);
    await scene.handled('geography', 'idea', ['one']);
  },

  'tries a parked event in one replica at a time': async (scene) => {
    const process = await scene.process();
    await scene.process();
    const mend = poison(scene, 'one');
    await process.say('idea', 'one', 'two');
    await scene.parked('geography', ['one', 'two']);
    mend();
    scene.when('geography', () => sleep(150));
    scene.clock.pass('PT1S');
    await scene.handled('geography', 'idea', ['one', 'two']);
    expect(scene.tries('geography', 'one')).toBe(2);
    expect(scene.tries('geography', 'two')).toBe(1);
  },

  'handles what arrives after the parked ones are done, in order': async (scene) => {
    const process = await scene.process();
    const mend = poison(scene, '0');
    const texts = Array.from({ length: 40 }, (_, place) => String(place));
    for (const [place, text] of texts.entries()) {
      await process.say('idea', text);
      if (place !== 5) continue;
      await scene.parked('geography', texts.slice(0, 6));
      mend();
      scene.clock.pass('PT1S');
    }
    await scene.handled('geography', 'idea', texts);
    await scene.parked('geography', []);
  },
};

/** Geography fails on the event with this text, until it is mended. */
export function poison(scene: Scene, text: string): () => void {
  scene.when('geography', async (said) => {
    if (said.text === text) throw new Error('cannot be handled');
  });
  return () => {
    scene.when('geography', async () => undefined);
  };
}

async function attempted(scene: Scene, times: number): Promise<void> {
  await eventually(async () => {
    const rows = await scene.stage.query('select attempts from geography.parked_event');
    expect(rows).toEqual([{ attempts: times }]);
  });
}

/** The wire brings what intake said once more. */
async function again(scene: Scene, wire: FaultyTransport, texts: readonly string[]): Promise<void> {
  const rows = await scene.stage.query<{ envelope: EventEnvelope<{ text: string }> }>(
    'select * from intake.outbox',
  );
  for (const text of texts) {
    const found = rows.find((row) => row.envelope.data.text === text);
    if (found) await wire.bring('intake', [found.envelope]);
  }
}
