import { readFileSync } from 'node:fs';
import { v7 as uuid } from 'uuid';
import {
  ClockStepFired,
  eventName,
  EvidencePublished,
  TestPlanned,
  type ClockPolicyName,
  type EventDefinition,
} from '@idea-map/contracts';
import { Clock, clockPolicies, stepsDue, type FixedClock } from '@idea-map/runtime';
import { TestSystem } from '@idea-map/testing';
import { reminders } from '../reminders.definition.js';
import { RemindersOf } from '../testing-reminders.js';
import type { RecordKind } from './clock.entity.js';
import type { ClockLine, ClockStart } from './clock-lines.js';
import { evidenceStands, testPlanned } from './learning-lines.js';

const DAY = 86_400_000;
const start = new Date('2026-03-02T09:00:00Z');
/** Each policy with every kind of record that it runs on. */
const cases: readonly (readonly [policy: Policy, kind: RecordKind])[] = [
  ...(Object.keys(clockPolicies) as Policy[]).map(
    (policy) => [policy, policy.startsWith('TEST_') ? 'TEST' : 'IDEA'] as const,
  ),
  ['REVIEW', 'EVIDENCE'],
];

let system: TestSystem;
let clock: FixedClock;
let own: RemindersOf;

beforeAll(async () => {
  clock = Clock.fixed(start);
  system = await TestSystem.start([reminders], clock);
  own = new RemindersOf(system, clock);
  await system.person('desk', ['NATIONAL_DESK']);
});
beforeEach(() => {
  clock.at = start;
});
afterAll(() => system.stop());

type Policy = Exclude<ClockPolicyName, 'OWN'>;
function sample<Data>(event: EventDefinition<Data>): Data {
  const file = `../../../../libs/contracts/samples/${eventName(event)}.json`;
  const { data } = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { data: unknown };
  return event.schema.parse(data);
}

/** The one start of a policy: of a test or an entry as its service says it, else as an idea comes to it. */
function started(policy: Policy, record: string, kind: RecordKind = 'IDEA'): ClockStart {
  const onIdea = { record, recordKind: kind, ideaId: record, part: '', force: 'kent', policy, from: start };
  const lines: Readonly<Record<RecordKind, () => ClockLine>> = {
    IDEA: () => ({ stops: [], starts: [onIdea] }),
    TEST: () => testPlanned({ ...sample(TestPlanned), testId: record }),
    EVIDENCE: () => evidenceStands({ ...sample(EvidencePublished), entryId: record }),
  };
  const found = lines[kind]().starts.find((one) => one.policy === policy);
  if (!found) throw new Error(`Nothing starts ${policy}.`);
  return found;
}
const only = (one: ClockStart): ClockLine => ({ stops: [], starts: [one] });
const said = async (record: string) =>
  (await system.said('reminders', ClockStepFired)).filter((event) => event.record === record);

describe.each(cases)(
  'a scheduler that was dark for three days, and %s of a record of kind %s',
  (policy, kind) => {
    it('takes every step that came due meanwhile once, in order, with its true lateness', async () => {
      const record = uuid();
      const clockOf = started(policy, record, kind);
      clock.at = clockOf.from;
      await own.apply(only(clockOf));
      const ladder = stepsDue(policy, clockOf.from);
      const wakings = ladder.map(({ due }) => new Date(due.getTime() + 3 * DAY));
      for (const waking of [...wakings, ...wakings.slice(-1)]) await own.wakeAt(waking);

      const steps = await own.steps(record);
      expect(steps.map(({ step, due }) => [step, due])).toEqual(ladder.map(({ step, due }) => [step, due]));
      for (const { due, fired } of steps) expect(fired).toEqual(wakings.find((waking) => waking >= due));
      expect((await said(record)).map(({ step, due, firedAt }) => ({ step, due, firedAt }))).toEqual(
        steps.map(({ step, due, fired }) => ({ step, due: due.toISOString(), firedAt: fired.toISOString() })),
      );
    });

    it('takes none where the matter was settled in the dark, and closes its clock', async () => {
      const record = uuid();
      const clockOf = started(policy, record, kind);
      clock.at = clockOf.from;
      await own.apply(only(clockOf));
      clock.at = new Date(clockOf.from.getTime() + 100 * DAY);
      await own.apply({ stops: [{ record, policies: [policy] }], starts: [] });
      await own.wakeAt(clock.at);
      expect(await own.steps(record)).toEqual([]);
      expect(await own.running(record)).toEqual([]);
    });
  },
);

describe('a scheduler', () => {
  it('takes all the steps of a long darkness at once, in order, and tells nobody the same thing twice', async () => {
    const record = uuid();
    await own.apply(only(started('LOCAL_TRIAGE', record)));
    await own.wakeAt('2026-06-01T09:00:00Z');
    expect((await own.steps(record)).map(({ step }) => step)).toEqual([1, 2, 3, 4]);
    expect(await said(record)).toHaveLength(4);
    expect(await own.told(record)).toMatchObject([{ kind: 'CLOCK_LOCAL_TRIAGE', count: 1 }]);
  });

  it('takes no step twice when the clock is set back an hour', async () => {
    const record = uuid();
    await own.apply(only(started('LOCAL_TRIAGE', record)));
    for (const hour of [17, 16, 17]) await own.wakeAt(`2026-03-05T${hour}:00:00Z`);
    expect(await own.steps(record)).toHaveLength(1);
  });

  it('shares the work with others that wake at the same time', async () => {
    const records = Array.from({ length: 30 }, () => uuid());
    for (const record of records) await own.apply(only(started('NATIONAL_TRIAGE', record)));
    await Promise.all([1, 2, 3].map(() => own.wakeAt('2026-03-30T12:00:00Z')));
    for (const record of records) {
      expect((await own.steps(record)).map(({ step }) => step)).toEqual([1, 2, 3]);
      expect(await said(record)).toHaveLength(3);
    }
  });
});
