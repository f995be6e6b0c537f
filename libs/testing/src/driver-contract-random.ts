import fc from 'fast-check';
import type { Process, Promises, Scene } from './driver-contract-scene.js';
import { eventually } from './driver-contract-stage.js';

interface Said {
  readonly subject: string;
  readonly text: string;
  /** How often geography fails on it before it can; it never can where this is null. */
  readonly failures: number | null;
  /** The connection is lost in the middle of its first handling. */
  readonly lost: boolean;
}
interface Plan {
  readonly said: readonly Said[];
  /** Which batches the wire refuses first, and which it brings twice. */
  readonly refused: readonly boolean[];
  readonly doubled: readonly boolean[];
}

const SUBJECTS = ['a', 'b', 'c'];
const saidAbout = fc.record({
  subject: fc.constantFrom(...SUBJECTS),
  failures: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.constantFrom(1, 2, null)),
  lost: fc.oneof({ weight: 8, arbitrary: fc.constant(false) }, fc.constant(true)),
});
const often = fc.array(fc.boolean(), { minLength: 3, maxLength: 6 });
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  said: fc
    .array(saidAbout, { minLength: 5, maxLength: 25 })
    .map((all) => all.map((one, place) => ({ ...one, text: `${one.subject} ${place}` }))),
  refused: often,
  doubled: often,
});

export const random: Promises = {
  'handles every committed event once and in order, up to what is parked, whatever fails on the way': async (
    scene,
  ) => {
    let process: Process | undefined;
    let run = 0;
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        run++;
        await process?.stop();
        await scene.stage.clear();
        scene.tried.length = 0;
        process = await scene.process({ batch: 2 });
        await play(scene, process, ofRun(plan, run));
      }),
      { numRuns: 8, interruptAfterTimeLimit: 20_000 },
    );
  },
};

/** About subjects of its own: a wire with a log may still bring repeats of the run before, whose inbox is cleared. */
function ofRun(plan: Plan, run: number): Plan {
  const said = plan.said.map((one) => ({
    ...one,
    subject: `${one.subject} ${run}`,
    text: `${run} ${one.text}`,
  }));
  return { ...plan, said };
}

async function play(scene: Scene, process: Process, plan: Plan): Promise<void> {
  misbehave(scene, plan);
  interfere(process, plan);
  for (const { subject, text } of plan.said) await process.say(subject, text);
  await scene.delivered();
  await eventually(async () => {
    scene.clock.pass('P1D');
    for (const subject of new Set(plan.said.map((one) => one.subject))) {
      const about = plan.said.filter((one) => one.subject === subject);
      const stuck = about.findIndex((one) => one.failures === null);
      const texts = about.map((one) => one.text);
      expect(await scene.notes('geography', subject)).toEqual(stuck < 0 ? texts : texts.slice(0, stuck));
      expect(await scene.notes('atlas', subject)).toEqual(texts);
      expect(await parkedAbout(scene, subject)).toEqual(stuck < 0 ? [] : texts.slice(stuck));
    }
  });
}

function misbehave(scene: Scene, { said }: Plan): void {
  const lost = new Set<string>();
  const failed = new Map<string, number>();
  scene.when('geography', async ({ text }, tx) => {
    const plan = said.find((one) => one.text === text);
    if (plan?.lost && !lost.has(text)) {
      lost.add(text);
      await tx.query('select pg_terminate_backend(pg_backend_pid())');
    }
    const times = failed.get(text) ?? 0;
    if (plan?.failures !== null && times >= (plan?.failures ?? 0)) return;
    failed.set(text, times + 1);
    throw new Error('not this time');
  });
}

function interfere({ wire }: Process, { refused, doubled }: Plan): void {
  let batch = 0;
  wire.fault = async (events, send) => {
    const turn = batch++;
    if (refused[turn]) throw new Error('refused by the wire');
    await send(events);
    if (doubled[turn % doubled.length]) await send(events);
  };
}

async function parkedAbout(scene: Scene, subject: string): Promise<string[]> {
  const rows = await scene.stage.query<{ text: string }>(
    `select envelope->'data'->>'text' as text from geography.parked_event where subject = $1 order by position`,
    [subject],
  );
  return rows.map((row) => row.text);
}
