import { v7 as uuid } from 'uuid';
import { testEvents } from './driver-contract-fakes.js';
import type { Promises, Scene } from './driver-contract-scene.js';
import { eventually } from './driver-contract-stage.js';

export const delivery: Promises = {
  'delivers what a transaction committed to every service that hears it': async (scene) => {
    const process = await scene.process();
    await process.say('idea', 'one', 'two');
    await scene.handled('geography', 'idea', ['one', 'two']);
    await scene.handled('atlas', 'idea', ['one', 'two']);
    await scene.delivered();
  },

  'never delivers what a transaction rolled back': async (scene) => {
    const process = await scene.process();
    const failing = process.service('intake').transactions.run(async (tx) => {
      tx.publish(testEvents.Happened, { subject: 'idea', text: 'never' });
      await tx.query(`insert into note (text) values ('never')`);
      throw new Error('changed its mind');
    });
    await expect(failing).rejects.toThrow('changed its mind');
    await process.say('idea', 'after');
    await scene.handled('geography', 'idea', ['after']);
    expect(await scene.stage.query('select from intake.outbox')).toHaveLength(1);
    expect(await scene.stage.query('select from intake.note')).toHaveLength(0);
  },

  'lets a service publish on its transactions only, and only its own events': async (scene) => {
    const { transactions, messaging } = (await scene.process()).service('atlas');
    expect([transactions, messaging].filter((part) => 'publish' in part)).toEqual([]);
    const speaking = transactions.run(async (tx) =>
      tx.publish(testEvents.Happened, { subject: 'a', text: 'b' }),
    );
    await expect(speaking).rejects.toThrow('atlas may not say test.happened.v1: intake does.');
  },

  'delivers what was left in the outbox to a service that starts after the others': async (scene) => {
    const first = await scene.process();
    first.wire.fault = () => Promise.reject(new Error('no wire'));
    await first.say('idea', 'one');
    await first.stop();
    await scene.process({}, 'atlas');
    await scene.handled('geography', 'idea', ['one']);
    await scene.handled('atlas', 'idea', ['one']);
  },

  'handles once what the wire brings twice': async (scene) => {
    const process = await scene.process();
    process.wire.fault = async (events, send) => {
      await Promise.all([send(events), send(events)]);
      await send(events);
    };
    await Promise.all(['a', 'b', 'c'].map((subject) => process.say(subject, 'one', 'two', 'three')));
    for (const subject of ['a', 'b', 'c']) await scene.handled('atlas', subject, ['one', 'two', 'three']);
    await scene.delivered();
    await process.stop();
    for (const subject of ['a', 'b', 'c']) await scene.handled('atlas', subject, ['one', 'two', 'three']);
  },

  'handles once what was handled when the process died before it could mark it as sent': async (scene) => {
    const first = await scene.process();
    await withoutMarking(scene, async () => {
      await first.say('idea', 'one', 'two');
      await scene.handled('geography', 'idea', ['one', 'two']);
      await scene.handled('atlas', 'idea', ['one', 'two']);
      await first.stop();
    });
    expect(await scene.waiting()).toBe(2);
    await scene.process();
    await scene.delivered();
    await scene.handled('geography', 'idea', ['one', 'two']);
    await scene.handled('atlas', 'idea', ['one', 'two']);
  },

  'keeps what a handler saves and says, and that it handled, in one transaction': async (scene) => {
    const process = await scene.process();
    scene.when('geography', async ({ subject, text }, tx) => {
      tx.publish(testEvents.Noted, { subject, text: `${text}, noted` });
      if (scene.tries('geography', text) === 1) throw new Error('after saving and saying');
    });
    await process.say('idea', 'one');
    await scene.parked('geography', ['one']);
    expect(await scene.notes('geography', 'idea')).toEqual([]);
    expect(await scene.stage.query('select from geography.inbox')).toHaveLength(0);
    expect(await scene.stage.query('select from geography.outbox')).toHaveLength(0);
    scene.clock.pass('PT1S');
    await scene.handled('geography', 'idea', ['one']);
    await scene.handled('atlas', 'idea', ['one', 'one, noted']);
  },

  'passes on what caused an event, and which call it belongs to': async (scene) => {
    const process = await scene.process();
    const seen: (string | null)[][] = [];
    scene.when('geography', async ({ subject }, tx, event) => {
      seen.push([event.id, event.correlationid]);
      tx.publish(testEvents.Noted, { subject, text: 'in turn' });
    });
    scene.when('atlas', async ({ text }, _tx, event) => {
      if (text === 'in turn') seen.push([event.causationid, event.correlationid]);
    });
    await process.say(uuid(), 'one');
    await eventually(() => expect(seen).toHaveLength(2));
    expect(seen[1]).toEqual(seen[0]);
  },
};

/** Every attempt of intake's relay to mark an event as sent fails while the work is done. */
async function withoutMarking(scene: Scene, work: () => Promise<void>): Promise<void> {
  await scene.stage.query(`
    create function intake.refuse() returns trigger language plpgsql as $$ begin raise 'not now'; end $$;
    create trigger refuse before update on intake.outbox for each row execute function intake.refuse()`);
  try {
    await work();
  } finally {
    await scene.stage.query('drop function intake.refuse() cascade');
  }
}
