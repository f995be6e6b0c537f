import { v7 as uuid } from 'uuid';
import * as contracts from '@idea-map/contracts';
import { Clock, type FixedClock } from '@idea-map/runtime';
import { anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { reminders } from '../reminders.definition.js';
import { RemindersOf } from '../testing-reminders.js';
import { testPlanned } from './learning-lines.js';

const MONDAY = '2026-03-02T09:00:00.000Z';
let system: TestSystem;
let clock: FixedClock;
let own: RemindersOf;
let broker: TestPerson;
let evaluator: TestPerson;
let ideaId: string;

beforeAll(async () => {
  clock = Clock.fixed(MONDAY);
  system = await TestSystem.start([reminders], clock);
  own = new RemindersOf(system, clock);
  broker = await system.person('broker.kent', ['BROKER'], 'kent');
  evaluator = await system.person('evaluator', ['EVALUATOR']);
  await system.parts.channel.answer('intake', () =>
    Promise.resolve({ ok: true, output: { id: ideaId }, events: [], stale: false }),
  );
});
beforeEach(async () => {
  clock.at = new Date(MONDAY);
  const said = anIdeaSaid();
  ideaId = said.ideaId;
  await system.hears(contracts.IdeaSubmitted, said);
});
afterAll(() => system.stop());

const college = { tier: 'COLLEGE_BROKER', force: null };
const clocksOf = async (who: TestPerson) =>
  (await system.ask(await system.signedInAgain(who), contracts.ListClocks, { idea: ideaId })).output;
const pause = async (who: TestPerson, id: string) =>
  system.ask(who, contracts.PauseClock, { id, reason: 'The supplier is late.', until: '2026-03-11' });
const remind = async (on: string) =>
  (await system.ask(broker, contracts.RemindMe, { idea: ideaId, on, note: 'How did it go?' })).output;

describe('the clocks of an idea', () => {
  it('show, once all their steps were taken, when the last of them was due: put off by a pause too', async () => {
    const [running] = await clocksOf(broker);
    await pause(broker, running?.id ?? '');
    await own.wakeAt('2026-05-01T09:00:00Z');
    expect(await clocksOf(broker)).toMatchObject([
      { step: 4, due: '2026-03-25T17:00:00.000Z', firedAt: '2026-05-01T09:00:00.000Z' },
    ]);
  });

  it('tell which steps they took, and which roles were passed over because nobody held them', async () => {
    expect((await clocksOf(broker))[0]).toMatchObject({ since: MONDAY, stepsTaken: [] });
    await own.wakeAt('2026-03-09T17:00:00Z');
    const [clock] = await clocksOf(broker);
    const [brokers, lead] = ['BROKER', 'FORCE_LEAD'].map((tier) => ({ tier, force: 'kent' }));
    expect(clock?.stepsTaken).toMatchObject([
      { step: 1, told: brokers, passedOver: [] },
      { step: 2, told: null, passedOver: [lead, college, { tier: 'NATIONAL_DESK', force: null }] },
    ]);
    const { output } = await pause(await system.signedInAgain(broker), clock?.id ?? '');
    expect(output.stepsTaken).toEqual(clock?.stepsTaken);
  });

  it('are told once they have stopped to whoever asks for those too', async () => {
    await own.apply({ stops: [{ record: ideaId, policies: 'ALL' }], starts: [] });
    expect(await clocksOf(broker)).toEqual([]);
    const all = { idea: ideaId, stopped: true };
    const { output } = await system.ask(await system.signedInAgain(broker), contracts.ListClocks, all);
    expect(output).toMatchObject([{ policy: 'LOCAL_TRIAGE', stoppedAt: MONDAY, viewerMayPause: false }]);
  });

  it('say to each reader whether they may pause them', async () => {
    const mayPause = async (who: TestPerson) =>
      (await clocksOf(who)).map(({ policy, viewerMayPause }) => [policy, viewerMayPause]);
    expect(await mayPause(broker)).toEqual([['LOCAL_TRIAGE', true]]);
    expect(await mayPause(evaluator)).toEqual([['LOCAL_TRIAGE', false]]);
    await remind('2026-03-20');
    expect(await mayPause(broker)).toContainEqual(['OWN', false]);
  });

  it('leave a pause in the record of the idea, with its reason', async () => {
    const [running] = await clocksOf(broker);
    await pause(broker, running?.id ?? '');
    const sql = "select who, why from audit where operation = 'pauseClock' and idea = $1";
    expect(await system.service('reminders').transactions.query(sql, [ideaId])).toEqual([
      { who: broker.id, why: 'The supplier is late.' },
    ]);
  });

  it('are those of its tests too, which an evaluator can pause', async () => {
    const planned = { ideaId, testId: uuid(), startsOn: '2026-03-09', endsOn: '2026-06-30', at: MONDAY };
    await own.apply(testPlanned(planned));
    const found = await clocksOf(evaluator);
    expect(found.map(({ policy }) => policy)).toEqual(['LOCAL_TRIAGE', 'TEST_START', 'TEST_RESULTS']);
    const { output } = await pause(evaluator, found[1]?.id ?? '');
    expect(output).toMatchObject({ policy: 'TEST_START', pausedUntil: '2026-03-11' });
  });
});

describe('a reminder of one’s own', () => {
  it('comes in the morning of its day, though that is a Saturday, and goes with the digest of that morning', async () => {
    const { due } = await remind('2026-03-07');
    expect(due).toBe('2026-03-07T07:00:00.000Z');
    await own.wakeAt('2026-03-07T07:00:00Z');
    const sql = "select mail_due as due from notice where record = $1 and kind = 'CLOCK_OWN'";
    expect(await system.service('reminders').transactions.query(sql, [ideaId])).toEqual([
      { due: new Date('2026-03-07T08:00:00Z') },
    ]);
    expect((await clocksOf(broker)).find(({ policy }) => policy === 'OWN')).toMatchObject({
      ...{ due, firedAt: due, note: 'How did it go?' },
    });
  });

  it('of the same day comes at its close', async () => {
    expect((await remind('2026-03-02')).due).toBe('2026-03-02T17:00:00.000Z');
  });
});
