import { Conflict, Unavailable } from '@idea-map/runtime';
import { refusal } from './driver-contract-answers.js';
import { testRequests } from './driver-contract-request-fakes.js';
import type { RequestPromises, RequestScene } from './driver-contract-request-scene.js';

export const commands: RequestPromises = {
  'saves and says in one transaction, and tells its caller what it said': async (scene) => {
    const answer = await keep(scene, 'one');
    expect(answer).toMatchObject({ output: { kept: 'one' }, stale: false });
    const said = await scene.stage.query('select id, name from geography.outbox');
    expect(answer.events).toEqual(said);
    expect(await scene.notes()).toEqual(['one']);
  },

  'does a command once for a key, and answers its repeats alike': async (scene) => {
    const first = await keep(scene, 'one', 'key');
    const second = await keep(scene, 'one', 'key');
    expect(second).toEqual(first);
    expect(await left(scene)).toEqual({ notes: ['one'], said: 1, keys: 1 });
  },

  'does a command once though its key comes twice at once': async (scene) => {
    scene.keeping = meeting(2);
    const [first, second] = await Promise.all([keep(scene, 'one', 'key'), keep(scene, 'one', 'key')]);
    expect(second).toEqual(first);
    expect(await left(scene)).toEqual({ notes: ['one'], said: 1, keys: 1 });
  },

  'refuses a key that came with another body before': async (scene) => {
    await keep(scene, 'one', 'key');
    expect(await refusal(keep(scene, 'two', 'key'))).toBeInstanceOf(Conflict);
    expect(await left(scene)).toEqual({ notes: ['one'], said: 1, keys: 1 });
  },

  'refuses one of two bodies that come with one key at once': async (scene) => {
    scene.keeping = meeting(2);
    const asked = await Promise.allSettled([keep(scene, 'one', 'key'), keep(scene, 'two', 'key')]);
    const refused = asked.filter((one) => one.status === 'rejected').map(({ reason }) => reason as unknown);
    expect(refused).toEqual([expect.any(Conflict)]);
    expect(await left(scene)).toMatchObject({ said: 1, keys: 1 });
  },

  'lets each command of one request have its own answer under one key': async (scene) => {
    const first = await keep(scene, 'one', 'key', 'mutation.0');
    const second = await keep(scene, 'one', 'key', 'mutation.1');
    expect(second.events).not.toEqual(first.events);
    expect(await left(scene)).toEqual({ notes: ['one', 'one'], said: 2, keys: 2 });
  },

  'leaves nothing of a command that fails, and its key may come again': async (scene) => {
    scene.keeping = async () => {
      throw new Conflict('Not now.');
    };
    expect(await refusal(keep(scene, 'one', 'key'))).toBeInstanceOf(Conflict);
    expect(await left(scene)).toEqual({ notes: [], said: 0, keys: 0 });
    scene.keeping = async () => undefined;
    await keep(scene, 'one', 'key');
    expect(await left(scene)).toEqual({ notes: ['one'], said: 1, keys: 1 });
  },

  'leaves nothing of a command whose connection is lost before it commits': async (scene) => {
    scene.keeping = async (tx) => {
      await tx.query('select pg_terminate_backend(pg_backend_pid())');
    };
    expect(await refusal(keep(scene, 'one', 'key'))).toBeInstanceOf(Unavailable);
    expect(await left(scene)).toEqual({ notes: [], said: 0, keys: 0 });
    scene.keeping = async () => undefined;
    await keep(scene, 'one', 'key');
    expect(await left(scene)).toEqual({ notes: ['one'], said: 1, keys: 1 });
  },

  'does not call saved what failed in the database, though the command went on': async (scene) => {
    scene.keeping = async (tx) => {
      await tx.query('insert into nowhere default values').catch(() => undefined);
    };
    expect((await refusal(keep(scene, 'one', 'key'))).code).toBe('INTERNAL');
    expect(await left(scene)).toEqual({ notes: [], said: 0, keys: 0 });
  },
};

function keep(
  scene: RequestScene,
  ...[text, key, path = 'mutation']: [text: string, key?: string, path?: string]
) {
  const idempotency = key === undefined ? null : { key, path, fingerprint: `keep ${text}` };
  return scene.ask(testRequests.Keep, { subject: 'idea', text }, { idempotency });
}

async function left(scene: RequestScene) {
  const said = await scene.stage.query('select from geography.outbox');
  const keys = await scene.stage.query('select from geography.idempotency');
  return { notes: await scene.notes(), said: said.length, keys: keys.length };
}

/** Lets nobody go on until this many have come. */
function meeting(size: number): () => Promise<void> {
  const all = Promise.withResolvers<void>();
  let come = 0;
  return async () => {
    if (++come === size) all.resolve();
    await all.promise;
  };
}
