import { londonDay } from '@idea-map/runtime';
import type { Caller, Found } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { newDataFolder, START, SystemUnderTest } from './system-under-test.js';
import { submit } from './ideas.js';
import { until } from './until.js';

const DAY = 86_400_000;
const CLOCK =
  'id policy step to due pausedUntil pauseReason firedAt note stepsTaken { step told passedOver }';
const CLOCKS = `query ($id: ID!) { clocks(idea: $id) { ${CLOCK} } }`;
const PAUSE = `mutation ($id: ID!, $reason: String!, $until: Date!) { pauseClock(id: $id, reason: $reason, until: $until) { ${CLOCK} } }`;
const REMIND = `mutation ($id: ID!, $on: Date!, $note: String) { remindMe(idea: $id, on: $on, note: $note) { ${CLOCK} } }`;
const NEXT = 'query ($id: ID!) { idea(id: $id) { viewerFollows next { due pausedUntil pauseReason } } }';
const TOLD =
  'query ($after: String) { notifications(first: 50, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { text link idea { id } read } } } viewer { unreadCount delivery mailFails } }';
const RETURN = 'mutation ($id: ID!) { returnIdea(idea: $id, question: "How many?") { id } }';
const PARK =
  'mutation ($id: ID!, $on: Date!) { parkIdea(idea: $id, reason: "Later.", reviewOn: $on) { id } }';
const HISTORY = 'query ($id: ID!) { idea(id: $id) { history { move } } }';
const inDays = (days: number) => londonDay(new Date(Date.now() + days * DAY));

let system: SystemUnderTest;
let data: string;
let officer: Caller;
let broker: Caller;

beforeAll(async () => {
  data = await newDataFolder();
  system = await SystemUnderTest.on(data);
  [officer, broker] = [await system.as('officer.kent'), await system.as('broker.kent')];
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

describe('the clocks of an idea', () => {
  it('are paused by its broker for a reason, until a day, and the thread says so', async () => {
    const { id } = await submit(officer);
    const clocksOf = async (caller: Caller) => (await caller.ok(CLOCKS, { id })).clocks ?? [];
    const [clock] = await until(
      () => clocksOf(broker),
      (clocks) => clocks.length > 0,
    );
    expect(clock).toMatchObject({
      policy: 'LOCAL_TRIAGE',
      step: 1,
      to: 'the broker, Kent Police',
      pausedUntil: null,
    });
    expect(await clocksOf(officer)).toEqual([]);

    const paused = { id: clock?.id, reason: 'The trial of the lockers ends then.', until: inDays(30) };
    expect(await broker.code(PAUSE, { ...paused, until: inDays(-1) })).toBe('BAD_USER_INPUT');
    expect(await broker.code(PAUSE, { ...paused, reason: ' ' })).toBe('BAD_USER_INPUT');
    expect(await (await system.as('broker.essex')).code(PAUSE, paused)).toBe('NOT_FOUND');
    expect(await officer.code(PAUSE, paused)).toBe('FORBIDDEN');
    const { pauseClock } = await broker.ok(PAUSE, paused);
    expect(pauseClock).toMatchObject({ pausedUntil: paused.until, pauseReason: paused.reason });
    const { idea } = await until(
      () => officer.ok(NEXT, { id }),
      (found) => found.idea?.next?.pausedUntil != null,
    );
    expect(idea?.next).toMatchObject({
      pausedUntil: paused.until,
      pauseReason: paused.reason,
      due: pauseClock?.due,
    });

    await broker.ok(PAUSE, { ...paused, until: inDays(0) });
    await until(
      () => officer.ok(NEXT, { id }),
      (found) => found.idea?.next?.pausedUntil === null,
    );
    expect((await clocksOf(broker))[0]).toMatchObject({ pausedUntil: null, due: clock?.due });
  });

  it('are joined by a reader’s own reminder, which nobody else sees', async () => {
    const { id } = await submit(officer);
    expect(await officer.code(REMIND, { id, on: inDays(-1) })).toBe('BAD_USER_INPUT');
    const { remindMe } = await officer.ok(REMIND, { id, on: inDays(14), note: 'Ask how the trial went.' });
    expect(remindMe).toMatchObject({ policy: 'OWN', to: 'you', step: 1, note: 'Ask how the trial went.' });
    expect((await officer.ok(CLOCKS, { id })).clocks).toMatchObject([{ policy: 'OWN' }]);
    expect((await broker.ok(CLOCKS, { id })).clocks?.map(({ policy }) => policy)).not.toContain('OWN');
    const gone = 'mutation ($id: ID!) { deleteReminder(id: $id) }';
    expect(await broker.code(gone, { id: remindMe?.id })).toBe('NOT_FOUND');
    expect((await officer.ok(gone, { id: remindMe?.id })).deleteReminder).toBe(remindMe?.id);
    expect((await officer.ok(CLOCKS, { id })).clocks).toEqual([]);
  });

  it('are those of the policies, in the reader’s language', async () => {
    const welsh = await system.as('officer.north-wales');
    const policies = '{ policies { policy starts steps { step workingDays to then } } }';
    const [english, cymraeg] = [await officer.ok(policies), await welsh.ok(policies)];
    expect(english.policies).toHaveLength(14);
    expect(english.policies?.[1]).toMatchObject({ policy: 'LOCAL_TRIAGE', starts: 'The case is opened.' });
    expect(english.policies?.[2]?.steps.map(({ then }) => then)).toEqual([null, null, 'PARK']);
    expect(cymraeg.policies?.[1]).toMatchObject({ policy: 'LOCAL_TRIAGE', starts: 'Agorir yr achos.' });
  });
});

describe('a follower', () => {
  it('is told, counts what is unread, and may stop', async () => {
    const { id } = await submit(officer);
    const essex = await system.as('officer.essex');
    const { followIdea } = await essex.ok(
      'mutation ($id: ID!) { followIdea(id: $id) { id viewerFollows } }',
      { id },
    );
    expect(followIdea).toMatchObject({ id, viewerFollows: true });
    await officer.ok(
      'mutation ($id: ID!) { commentOnIdea(id: $id, text: "It works on nights too.") { id } }',
      { id },
    );
    // The list and the counts are each read by themselves: one may hold what the other does not yet.
    const { notifications, viewer } = await until(
      () => essex.ok(TOLD),
      (found) => found.notifications?.edges.length === 1 && found.viewer?.unreadCount === 1,
    );
    expect(notifications?.edges.map(({ node }) => node)).toMatchObject([{ idea: { id }, read: false }]);
    expect(viewer).toMatchObject({ unreadCount: 1, delivery: 'DAILY', mailFails: false });
    const read = 'mutation ($until: DateTime!) { readNotifications(until: $until) { unreadCount } }';
    const { readNotifications } = await essex.ok(read, { until: new Date(Date.now() + DAY).toISOString() });
    expect(readNotifications).toEqual({ unreadCount: 0 });
    const { setDelivery } = await essex.ok('mutation { setDelivery(delivery: WEEKLY) { delivery } }');
    expect(setDelivery).toEqual({ delivery: 'WEEKLY' });
    await essex.ok('mutation ($id: ID!) { unfollowIdea(id: $id) { id } }', { id });
    expect((await essex.ok(NEXT, { id })).idea).toMatchObject({ viewerFollows: false });
  });
});

describe('a system that was dark', () => {
  it('takes every step that came due, once and in order, though it was killed on the way', async () => {
    const { id } = await submit(officer, { force: 'essex' });
    await until(
      async () => (await (await system.as('broker.essex')).ok(CLOCKS, { id })).clocks ?? [],
      (clocks) => clocks.length > 0,
    );
    const [asked, setAside] = [await submit(officer), await submit(officer)];
    await broker.ok(RETURN, { id: asked.id });
    await broker.ok(PARK, { id: setAside.id, on: inDays(10) });
    for (const [one, policy] of [
      [asked, 'RETURNED'],
      [setAside, 'REVIEW'],
    ] as const) {
      await until(
        async () => (await broker.ok(CLOCKS, { id: one.id })).clocks ?? [],
        (clocks) => clocks.some((clock) => clock.policy === policy),
      );
    }
    await system.process?.end('SIGKILL');
    for (const end of ['SIGKILL', null] as const) {
      system = await SystemUnderTest.on(data, { TIME_SHIFT: 'P45D' });
      const desk = await system.as('college.desk');
      const clocks = await until(
        async () => (await desk.ok(CLOCKS, { id })).clocks ?? [],
        ([clock]) => clock?.firedAt != null,
      );
      expect(clocks).toMatchObject([
        { policy: 'LOCAL_TRIAGE', step: 4, firedAt: expect.any(String) as string },
      ]);
      expect(clocks[0]?.stepsTaken.map(({ told, passedOver }) => [told, passedOver])).toEqual([
        ['the broker, Essex Police', []],
        ["the force's lead, Essex Police", []],
        ["the College's brokers", []],
        ['the national desk', []],
      ]);
      const lead = await system.as('lead.essex');
      expect(
        await until(
          () => toldOf(lead, { id }),
          (found) => found.length > 0,
        ),
      ).toHaveLength(1);
      const author = await system.as('officer.kent');
      const movesOf = async (one: { id: string }) =>
        (await author.ok(HISTORY, { id: one.id })).idea?.history?.map(({ move }) => move);
      expect(
        await until(
          () => movesOf(asked),
          (moves) => moves?.at(-1) === 'PARK',
        ),
      ).toEqual([...['SUBMIT', 'RETURN', 'PARK']]);
      expect(
        await until(
          () => movesOf(setAside),
          (moves) => moves?.at(-1) === 'RESUME',
        ),
      ).toEqual([...['SUBMIT', 'PARK', 'RESUME']]);
      for (const [one, words] of [
        [asked, 'is set aside until a review date'],
        [setAside, 'is taken up again'],
      ] as const) {
        const same = await until(
          async () => (await toldOf(author, one)).filter((text) => text.includes(words)),
          (found) => found.length > 0,
        );
        expect(same).toHaveLength(1);
      }
      if (end) await system.process?.end(end);
    }
  }, 240_000);
});

/** What somebody has been told of an idea, on all pages of their notices. */
async function toldOf(caller: Caller, { id }: { id: string }): Promise<string[]> {
  const texts: string[] = [];
  for (let after: string | null = null; ;) {
    const { notifications }: Found = await caller.ok(TOLD, { after });
    texts.push(...notifications.edges.flatMap(({ node }) => (node.idea?.id === id ? [node.text] : [])));
    after = notifications.pageInfo.endCursor ?? null;
    if (!notifications.pageInfo.hasNextPage) return texts;
  }
}
