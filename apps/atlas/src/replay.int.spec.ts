import fc from 'fast-check';
import * as contracts from '@idea-map/contracts';
import type { EventEnvelope, IdeaRepublished, Stage } from '@idea-map/contracts';
import { Clock, type FixedClock } from '@idea-map/runtime';
import { TestSystem, type TestPerson } from '@idea-map/testing';
import { atlas } from './atlas.definition.js';
import { aForce, aMove, anIdea, saidAgain } from './atlas.harness.js';
import { BaselineService } from './baseline.service.js';

const DAY = 86_400_000;
const stages = [
  'RETURNED',
  'PARKED',
  'SHARED_LOCALLY',
  'NATIONAL_TRIAGE',
  'SHARED_NATIONALLY',
  'CLOSED',
] as const;
const lives = fc.array(
  fc.record({
    force: fc.constantFrom('kent', 'essex', null),
    theme: fc.constantFrom('violence-and-public-protection', 'digital-data-and-technology'),
    day: fc.nat(80),
    moves: fc.array(fc.record({ stage: fc.constantFrom<Stage>(...stages), after: fc.nat(40) }), {
      maxLength: 5,
    }),
  }),
  { minLength: 1, maxLength: 8 },
);

let system: TestSystem;
let clock: FixedClock;
let desk: TestPerson;

beforeAll(async () => {
  clock = Clock.fixed('2026-07-01T09:00:00Z');
  system = await TestSystem.start([atlas], clock);
  desk = await system.person('desk', ['NATIONAL_DESK']);
  for (const force of ['kent', 'essex']) await system.hears(contracts.ForceSaved, aForce(force));
});
afterAll(() => system.stop());

async function figures() {
  const { output: pipeline } = await system.ask(desk, contracts.GetPipeline, {});
  const by = (dimension: contracts.Dimension) =>
    system.ask(desk, contracts.GetPipelineBreakdown, { by: dimension });
  const [force, theme, month] = await Promise.all([by('FORCE'), by('THEME'), by('MONTH')]);
  return { pipeline, force: force.output, theme: theme.output, month: month.output };
}
const baseline = async (by: contracts.Dimension | null = null) =>
  (await system.ask(desk, contracts.GetPipelineBaseline, { by })).output;

/** One life as its events, and as intake says it again. */
async function live({
  force,
  theme,
  day,
  moves,
}: {
  force: string | null;
  theme: string;
  day: number;
  moves: { stage: Stage; after: number }[];
}) {
  let at = Date.UTC(2026, 1, 2, 9) + day * DAY;
  const idea = anIdea({ force, themes: [theme], submittedAt: new Date(at).toISOString() });
  const said: EventEnvelope[] = [await system.hears(contracts.IdeaSubmitted, idea)];
  const visits: IdeaRepublished['visits'] = [{ stage: idea.stage, enteredAt: idea.submittedAt }];
  for (const { stage, after } of moves) {
    if (stage === visits.at(-1)?.stage) continue;
    at += after * DAY + 1;
    const enteredAt = new Date(at).toISOString();
    said.push(await system.hears(contracts.IdeaMoved, aMove(idea, 'CLOSE', { stage, at: enteredAt })));
    visits.push({ stage, enteredAt });
  }
  const stage = visits.at(-1)?.stage ?? idea.stage;
  const changedAt = visits.at(-1)?.enteredAt ?? idea.submittedAt;
  return { said, again: (run: string) => saidAgain({ ...idea, stage, changedAt }, run, visits) };
}

describe('the figures of how ideas move', () => {
  it('are the same when every event comes again, and when all is said again', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (made) => {
        const lived = [];
        for (const life of made) lived.push(await live(life));
        const before = await figures();
        for (const { said } of lived) for (const envelope of said) await system.again(envelope);
        expect(await figures()).toEqual(before);
        const run = '01a20a38-0000-7000-8000-000000000000';
        for (const { again } of lived) await system.hears(contracts.IdeaRepublished, again(run));
        expect(await figures()).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });
});

describe('the baseline of the first month', () => {
  it('is known when the month after it has ended, and is kept though its ideas go', async () => {
    // A month before all others.
    const submittedAt = '2026-01-12T09:00:00.000Z';
    const ideas = [anIdea({ submittedAt }), anIdea({ submittedAt, force: 'essex' })];
    for (const idea of ideas) await system.hears(contracts.IdeaSubmitted, idea);
    const [soon, late] = ideas.map((idea, at) =>
      aMove(idea, 'CLOSE', {
        stage: 'CLOSED',
        at: at ? '2026-03-02T09:00:00.000Z' : '2026-01-14T09:00:00.000Z',
      }),
    );
    for (const move of [soon, late]) if (move) await system.hears(contracts.IdeaMoved, move);
    clock.at = new Date('2026-02-28T23:00:00Z');
    desk = await system.signedInAgain(desk);
    expect(await baseline()).toBeNull();
    clock.at = new Date('2026-03-01T00:30:00Z');
    const none = { n: 0, median: null, p90: null };
    const two = { n: 1, median: 2, p90: 2 };
    // The second was answered in March: it still waits here.
    const whole = {
      ...{ month: '2026-01', asOf: '2026-02-28' },
      rows: [
        { id: '2026-01', submitted: 2, decided: 1, firstReply: two, decision: two, dissemination: none },
      ],
    };
    expect(await baseline()).toEqual(whole);
    const service = system.service('atlas').context.get(BaselineService);
    await Promise.all([service.keep(), service.keep()]);
    for (const { ideaId } of ideas)
      await system.hears(contracts.IdeaWithdrawn, {
        ideaId,
        version: 2,
        withdrawnAt: clock.now().toISOString(),
      });
    expect(await baseline()).toEqual(whole);
    expect((await baseline('FORCE'))?.rows.map(({ id, decided }) => [id, decided])).toEqual([
      ['essex', 0],
      ['kent', 1],
    ]);
    expect((await baseline('THEME'))?.rows.map(({ submitted }) => submitted)).toEqual([2]);
  });
});
