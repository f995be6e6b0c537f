import * as contracts from '@idea-map/contracts';
import { Clock, type FixedClock } from '@idea-map/runtime';
import { anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { reminders } from './reminders.definition.js';
import { RemindersOf } from './testing-reminders.js';

let system: TestSystem;
let clock: FixedClock;
let own: RemindersOf;
let broker: TestPerson;

beforeAll(async () => {
  clock = Clock.fixed('2026-03-02T09:00:00Z');
  system = await TestSystem.start([reminders], clock);
  own = new RemindersOf(system, clock);
  broker = await system.person('broker.kent', ['BROKER'], 'kent');
  await system.person('college.broker', ['COLLEGE_BROKER']);
});
beforeEach(() => {
  clock.at = new Date('2026-03-02T09:00:00Z');
});
afterAll(() => system.stop());

async function twice<Data>(event: contracts.EventDefinition<Data>, data: NoInfer<Data>): Promise<void> {
  await system.again(await system.hears(event, data));
}

function aMove(
  ideaId: string,
  to: { stage: contracts.Stage; move: contracts.Move; due?: string },
): contracts.IdeaMoved {
  return { ideaId, from: 'LOCAL_TRIAGE', due: null, movedAt: clock.now().toISOString(), ...to };
}

describe('the clocks of an idea', () => {
  it('run from its submission, once however often that is heard', async () => {
    const idea = anIdeaSaid();
    await twice(contracts.IdeaSubmitted, idea);
    expect(await own.running(idea.ideaId)).toEqual(['LOCAL_TRIAGE']);
    await own.wakeAt('2026-03-05T17:00:00Z');
    expect((await own.told(idea.ideaId)).slice(2)).toEqual([
      { recipient: broker.id, kind: 'CLOCK_LOCAL_TRIAGE', count: 1 },
    ]);
  });

  it('stop and start as it comes to another stage, and go on while it stays', async () => {
    const idea = anIdeaSaid();
    await twice(contracts.IdeaSubmitted, idea);
    await twice(contracts.IdeaMoved, aMove(idea.ideaId, { stage: 'LOCAL_TRIAGE', move: 'CLAIM' }));
    expect(await own.running(idea.ideaId)).toEqual(['LOCAL_TRIAGE']);
    await twice(contracts.IdeaMoved, aMove(idea.ideaId, { stage: 'RETURNED', move: 'RETURN' }));
    expect(await own.running(idea.ideaId)).toEqual(['RETURNED']);
    await twice(contracts.IdeaRevised, { ...idea, version: 2, stage: 'LOCAL_TRIAGE' });
    expect(await own.running(idea.ideaId)).toEqual(['LOCAL_TRIAGE']);
    await own.wakeAt('2026-03-04T17:00:00Z');
    expect(await own.steps(idea.ideaId)).toEqual([]);
  });

  it('of the check runs while a new text is held, and that of its broker from when it is free', async () => {
    const { ideaId, reference, audience, force, authorId, authorHandle } = anIdeaSaid();
    const known = { ideaId, reference, audience, force, authorId, authorHandle };
    const heldAt = '2026-03-02T09:00:00.000Z';
    await twice(contracts.IdeaHeld, { ...known, stage: 'IN_CHECK', due: null, heldAt });
    expect(await own.running(ideaId)).toEqual(['CHECK']);
    const changedAt = '2026-03-04T09:00:00.000Z';
    await twice(contracts.IdeaSubmitted, { ...anIdeaSaid({ ideaId }), submittedAt: heldAt, changedAt });
    expect(await own.running(ideaId)).toEqual(['LOCAL_TRIAGE']);
    await own.wakeAt('2026-03-06T17:00:00Z');
    expect(await own.steps(ideaId)).toEqual([]);
  });

  it('all stop where it is withdrawn', async () => {
    const idea = anIdeaSaid();
    await twice(contracts.IdeaSubmitted, idea);
    const withdrawnAt = clock.now().toISOString();
    await twice(contracts.IdeaWithdrawn, { ideaId: idea.ideaId, version: 2, withdrawnAt });
    await own.wakeAt('2026-06-01T09:00:00Z');
    expect([await own.running(idea.ideaId), await own.steps(idea.ideaId)]).toEqual([[], []]);
  });

  it('tell an author who is not named by the handle, and in the end say that the idea is to be parked', async () => {
    const idea = anIdeaSaid({ authorHandle: 'handle-of-somebody' });
    await system.hears(contracts.IdeaSubmitted, idea);
    await twice(contracts.IdeaMoved, aMove(idea.ideaId, { stage: 'RETURNED', move: 'RETURN' }));
    await own.wakeAt('2026-03-30T17:00:00Z');
    const steps = (await own.told(idea.ideaId)).filter(({ kind }) => kind === 'CLOCK_RETURNED');
    expect(steps.map(({ recipient }) => recipient)).toEqual(['handle-of-somebody']);
    const said = await system.said('reminders', contracts.ClockStepFired);
    expect(said.filter(({ record }) => record === idea.ideaId)).toMatchObject([
      { step: 1, then: null },
      { step: 2, then: null },
      { step: 3, then: 'PARK', told: 'AUTHOR', reviewOn: '2026-06-26' },
    ]);
  });

  it('bring a parked idea back on its day', async () => {
    const idea = anIdeaSaid();
    await system.hears(contracts.IdeaSubmitted, idea);
    const due = '2026-04-10T16:00:00.000Z';
    await twice(contracts.IdeaMoved, aMove(idea.ideaId, { stage: 'PARKED', move: 'PARK', due }));
    await own.wakeAt('2026-04-10T15:59:00Z');
    expect(await own.steps(idea.ideaId)).toEqual([]);
    await own.wakeAt('2026-04-10T16:00:00Z');
    const said = await system.said('reminders', contracts.ClockStepFired);
    expect(said.find(({ record }) => record === idea.ideaId)).toMatchObject({
      policy: 'REVIEW',
      told: 'BROKER',
      then: 'RESUME',
    });
  });

  it('are taken up where it stands, when it is said again', async () => {
    const idea = anIdeaSaid();
    const {
      outcode: _,
      point: __,
      placeForce: ___,
      placeForceBy: ____,
      placeDistrict: _____,
      ...rest
    } = idea;
    const visits = [{ stage: 'NATIONAL_TRIAGE' as const, enteredAt: '2026-02-27T09:00:00.000Z' }];
    const again = { ...rest, stage: 'NATIONAL_TRIAGE' as const, run: idea.ideaId, visits };
    await twice(contracts.IdeaRepublished, again);
    expect(await own.running(idea.ideaId)).toEqual(['NATIONAL_TRIAGE']);
    await own.wakeAt('2026-03-06T17:00:00Z');
    expect(await own.steps(idea.ideaId)).toMatchObject([{ step: 1, told: 'COLLEGE_BROKER' }]);
  });
});

describe('a pack that was sent', () => {
  it('is told to each of its leaders, with a link to it and no word of an idea', async () => {
    const [packId, leader] = [anIdeaSaid().ideaId, broker.id];
    const by = {
      by: leader,
      byRole: 'COLLEGE_BROKER' as const,
      byForce: null,
      at: '2026-03-02T09:00:00.000Z',
    };
    await twice(contracts.PackSent, { packId, leaders: [leader], ...by });
    expect(await own.told(packId)).toEqual([{ recipient: leader, kind: 'PACK_SENT', count: 1 }]);
    const { output } = await system.ask(broker, contracts.ListNotices, { first: 20 });
    const [notice] = output.items.map(({ node }) => node).filter(({ link }) => link.startsWith('/packs/'));
    expect(notice).toMatchObject({
      link: `/packs/${packId}`,
      text: { en: 'A pack of ideas was sent to you.' },
    });
  });
});
