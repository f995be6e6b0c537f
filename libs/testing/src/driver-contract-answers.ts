import { setTimeout as sleep } from 'node:timers/promises';
import {
  BadInput,
  Conflict,
  DomainError,
  Forbidden,
  NotFound,
  NotImplemented,
  RateLimited,
  Unauthenticated,
  Unavailable,
} from '@idea-map/runtime';
import { testRequests } from './driver-contract-request-fakes.js';
import type { RequestPromises, RequestScene } from './driver-contract-request-scene.js';

const errors = [
  BadInput.of('input.title', 'TOO_LONG', 'A title has at most 120 characters.'),
  new Conflict('Somebody holds it.', { holder: 'a broker', version: 3 }),
  new Forbidden('Not yours.'),
  new NotFound('Not here.'),
  new NotImplemented('Not yet.'),
  new Unauthenticated('Who are you?'),
  new Unavailable('Away.'),
];

export const answers: RequestPromises = {
  'answers what is asked': async (scene) => {
    const outcomes = [{ name: 'fewer thefts' }];
    const answer = await scene.ask(testRequests.Echo, { text: 'Noswaith dda ✓', outcomes });
    expect(answer).toMatchObject({ output: { text: 'Noswaith dda ✓', outcomes }, events: [], stale: false });
  },

  'passes an error on as it is: class, code, message and details': async (scene) => {
    for (const error of errors) {
      scene.failing = () => {
        throw error;
      };
      const caught = await refusal(scene.ask(testRequests.Fail, 'please'));
      expect(caught).toBeInstanceOf(error.constructor);
      expect(shown(caught)).toEqual(shown(error));
    }
    scene.failing = () => {
      throw new RateLimited(7);
    };
    const limited = await refusal(scene.ask(testRequests.Fail, 'please'));
    expect(limited).toMatchObject({ code: 'RATE_LIMITED', details: { retryAfterSeconds: 7 } });
  },

  'tells nothing of an error of ours': async (scene) => {
    const caught = await refusal(scene.ask(testRequests.Fail, 'the secret of 12 Acacia Avenue'));
    expect(caught.code).toBe('INTERNAL');
    expect(JSON.stringify(shown(caught))).not.toMatch(/secret|Acacia|stack|libs/);
  },

  'names each field that is wrong, and runs nothing': async (scene) => {
    const bad = { text: '', outcomes: [{ name: 'right' }, { name: 3 as unknown as string }] };
    const caught = await refusal(scene.ask(testRequests.Echo, bad));
    expect(caught).toBeInstanceOf(BadInput);
    expect((caught as BadInput).fields.map(({ field }) => field)).toEqual(['text', 'outcomes.1.name']);
  },

  'lets the answering service decide who may ask, before it looks at the input': async (scene) => {
    const { Echo, Closed } = testRequests;
    const bad = { text: '', outcomes: [] };
    expect(await refusal(scene.ask(Echo, bad, { token: null }))).toBeInstanceOf(Unauthenticated);
    expect(await refusal(scene.ask(Echo, bad, { token: 'forged' }))).toBeInstanceOf(Unauthenticated);
    expect(await refusal(scene.ask(Closed, null))).toBeInstanceOf(Forbidden);
  },

  "passes the caller's token on to the service that is asked next": async (scene) => {
    const callers = ['ann', 'ben', 'cai'];
    const answered = callers.map((caller) => scene.ask(testRequests.PassOn, null, {}, caller));
    expect((await Promise.all(answered)).map(({ output }) => output)).toEqual(callers);
  },

  'answers UNAVAILABLE, and soon, for a service that is away, and answers again when it is back': async (
    scene,
  ) => {
    await scene.stop('geography');
    const asked = performance.now();
    expect(await refusal(scene.ask(testRequests.WhoAmI, null))).toBeInstanceOf(Unavailable);
    expect(performance.now() - asked).toBeLessThan(1500);
    expect(await refusal(scene.ask(testRequests.PassOn, null))).toBeInstanceOf(Unavailable);
    await scene.start('geography');
    expect((await scene.ask(testRequests.WhoAmI, null)).output).toBe('ann');
  },

  'answers UNAVAILABLE when the deadline has passed, and goes on answering others': async (scene) => {
    const hanging = refusal(scene.ask(testRequests.Hang, null));
    expect((await scene.ask(testRequests.WhoAmI, null)).output).toBe('ann');
    expect(await hanging).toBeInstanceOf(Unavailable);
  },

  'answers UNAVAILABLE while the database is away, and again when it is back': async (scene) => {
    const ask = () => scene.ask(testRequests.Keep, { subject: 'idea', text: 'one' });
    await scene.stage.without('geography', async () => {
      expect(await refusal(ask())).toBeInstanceOf(Unavailable);
    });
    expect((await ask()).output).toEqual({ kept: 'one' });
  },

  'lets a read wait for what its caller wrote': async (scene) => {
    scene.hearing = () => sleep(100);
    const after = await scene.say('idea', 'one');
    const answer = await scene.ask(testRequests.Notes, 'idea', { after: [...after, ...after] });
    expect(answer.stale).toBe(false);
    expect(await scene.stage.query('select from geography.inbox')).toHaveLength(1);
  },

  'lets a read answer as it is, and say so, when its caller would wait too long': async (scene) => {
    scene.hearing = () => scene.door.passed;
    const after = await scene.say('idea', 'one');
    const asked = performance.now();
    expect((await scene.ask(testRequests.Notes, 'idea', { after })).stale).toBe(true);
    expect(performance.now() - asked).toBeLessThan(3000);
    scene.door.open();
    expect((await scene.ask(testRequests.Notes, 'idea', { after })).stale).toBe(false);
  },

  'lets no read wait for events that its service does not hear': async (scene) => {
    const after = [{ id: '01890000-0000-7000-8000-000000000000', name: 'test.noted.v1' }];
    expect((await scene.ask(testRequests.Notes, 'idea', { after })).stale).toBe(false);
  },

  'lets a read change nothing': async (scene) => {
    await scene.ask(testRequests.Keep, { subject: 'idea', text: 'one' });
    expect((await refusal(scene.ask(testRequests.Meddle, null))).code).toBe('INTERNAL');
    expect(await scene.notes()).toEqual(['one']);
  },

  'finishes what it is answering when it stops, and answers no more': async (scene) => {
    const begun = Promise.withResolvers<void>();
    scene.keeping = () => {
      begun.resolve();
      return sleep(200);
    };
    const asked = scene.ask(testRequests.Keep, { subject: 'idea', text: 'one' });
    await begun.promise;
    await scene.stop('geography');
    expect((await asked).output).toEqual({ kept: 'one' });
    expect(await refusal(scene.ask(testRequests.Keep, { subject: 'idea', text: 'two' }))).toBeInstanceOf(
      Unavailable,
    );
    expect(await scene.notes()).toEqual(['one']);
  },
};

/** The error with which an ask is refused. @throws Error when it is answered. */
export async function refusal(asked: ReturnType<RequestScene['ask']>): Promise<DomainError> {
  const outcome = await asked.catch((error: unknown) => error);
  if (outcome instanceof DomainError) return outcome;
  throw new Error(`Not refused as it should be: ${JSON.stringify(outcome)}`);
}

function shown({ code, message, details }: DomainError) {
  return { code, message, details };
}
