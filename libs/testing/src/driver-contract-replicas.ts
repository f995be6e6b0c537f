import { setTimeout as sleep } from 'node:timers/promises';
import type { Process, Promises } from './driver-contract-scene.js';
import { eventually } from './driver-contract-stage.js';

const NEVER = 600_000;

export const replicas: Promises = {
  'lets one of two replicas relay': async (scene) => {
    const both = [await scene.process(), await scene.process()];
    for (const [place, process] of both.entries()) await process.say(`idea ${place}`, 'one', 'two');
    for (const place of both.keys()) await scene.handled('atlas', `idea ${place}`, ['one', 'two']);
    expect(both.filter((process) => process.wire.batches.length > 0)).toHaveLength(1);
  },

  'relays what another replica committed without waiting for the poll': async (scene) => {
    const holder = await scene.process({ poll: NEVER });
    await holder.say('idea', 'one');
    await scene.handled('atlas', 'idea', ['one']);
    const other = await scene.process({ poll: NEVER });
    await other.say('idea', 'two');
    await scene.handled('atlas', 'idea', ['one', 'two']);
    expect(other.wire.batches).toEqual([]);
  },

  'takes over from a replica that stops': async (scene) => {
    const holder = await scene.process();
    await holder.say('idea', 'one');
    await scene.handled('atlas', 'idea', ['one']);
    const other = await scene.process();
    await holder.stop();
    await other.say('idea', 'two');
    await scene.handled('atlas', 'idea', ['one', 'two']);
    expect(other.wire.batches).toContainEqual(['two']);
  },

  'has one relay again when the one there was loses its lock': async (scene) => {
    const both = [await scene.process(), await scene.process()];
    await both[0]?.say('idea', 'one');
    await scene.handled('atlas', 'idea', ['one']);
    await scene.stage.terminate('intake', '%relay%');
    await both[1]?.say('idea', 'two', 'three');
    await scene.handled('atlas', 'idea', ['one', 'two', 'three']);
    const relays = `select from pg_locks where locktype = 'advisory' and granted and pid in
      (select pid from pg_stat_activity where application_name = 'idea-map relay intake' and datname = current_database())`;
    await eventually(async () => expect(await scene.stage.query(relays)).toHaveLength(1));
  },

  'keeps the order when a subject moves to another replica in the middle of a handling': async (scene) => {
    const [from, to] = [await scene.process(), await scene.process()];
    const door = scene.door();
    scene.when('atlas', async ({ text }) => (text === 'one' ? door.passed : undefined));
    for (const { wire } of [from, to]) {
      wire.fault = (events) => {
        const moved = events.some((event) => (event.data as { text: string }).text === 'two');
        return (moved ? to : from).wire.bring('intake', events);
      };
    }
    await from.say('idea', 'one');
    await eventually(() => expect(scene.tries('atlas', 'one')).toBe(1));
    await from.say('idea', 'two');
    await sleep(200);
    expect(scene.tries('atlas', 'two')).toBe(0);
    door.open();
    await scene.handled('atlas', 'idea', ['one', 'two']);
  },

  'handles once what two replicas are brought at the same time, in order': async (scene) => {
    const both = [await scene.process(), await scene.process()];
    scene.when('atlas', () => sleep(2));
    const everywhere: Process['wire']['fault'] = async (events) => {
      await Promise.all(both.map((process) => process.wire.bring('intake', events)));
    };
    for (const process of both) process.wire.fault = everywhere;
    const texts = Array.from({ length: 20 }, (_, place) => String(place));
    for (const text of texts) await both[0]?.say('idea', text);
    await scene.handled('atlas', 'idea', texts);
    await scene.delivered();
    await scene.handled('atlas', 'idea', texts);
  },
};
