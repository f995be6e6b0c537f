import {
  AddSite,
  CompleteTest,
  DepartFromProtocol,
  DraftEvidence,
  GetEvidenceOfIdeas,
  GetTestsOfIdeas,
  ImportMeasures,
  PlanTest,
  PublishEvidence,
  StartTest,
  type Arm,
  type EvidenceInput,
  type ProtocolInput,
  type TestView,
} from '@idea-map/contracts';
import type { Scene, Step } from './steps.js';

type Does = Step['does'];
const evaluators = (day: number, does: Does): Step => ({ day, by: 'evaluator', of: 'evaluation', does });

/** The idea's latest test. */
async function testOf({ ask, id }: Scene): Promise<TestView> {
  const [found] = await ask(GetTestsOfIdeas, { ids: [id] });
  const test = found?.tests.at(-1);
  if (!test) throw new Error('This example idea has no test.');
  return test;
}

/** Its days are so many from the one on which it is planned. */
export const plansTest = (
  day: number,
  input: Omit<ProtocolInput, 'startsOn' | 'endsOn'>,
  { starts, ends }: { readonly starts: number | null; readonly ends: number | null },
) =>
  evaluators(day, ({ ask, id, dayIn }) => {
    const on = (days: number | null) => (days === null ? null : dayIn(days));
    return ask(PlanTest, { idea: id, input: { ...input, startsOn: on(starts), endsOn: on(ends) } });
  });

/** Sites by arm and force, each with what it is called. */
export const addsSites = (day: number, sites: Readonly<Record<Arm, Readonly<Record<string, string>>>>) =>
  evaluators(day, async (scene) => {
    const { id } = await testOf(scene);
    for (const arm of ['INTERVENTION', 'COMPARISON'] as const) {
      for (const [label, force] of Object.entries(sites[arm])) {
        await scene.ask(AddSite, { id, arm, force, label });
      }
    }
  });

export const startsTest = (day: number) =>
  evaluators(day, async (scene) => scene.ask(StartTest, { id: (await testOf(scene)).id }));

export const departs = (day: number, what: string, why: string) =>
  evaluators(day, async (scene) =>
    scene.ask(DepartFromProtocol, { id: (await testOf(scene)).id, what, why }),
  );

/**
 * Figures as they come in, by the labels of their sites: for each outcome the columns that are given, and for each site one
 * row for BEFORE and one for AFTER, or the first alone.
 */
export interface FiguresGiven {
  readonly columns: string;
  readonly sites: Readonly<Record<string, readonly [before: string, after?: string]>>;
}

export const measures = (day: number, outcome: string, { columns, sites }: FiguresGiven) =>
  evaluators(day, async (scene) => {
    const test = await testOf(scene);
    const idOf = (label: string) => test.sites.find((site) => site.label === label)?.id ?? '';
    const rows = Object.entries(sites).flatMap(([label, periods]) =>
      periods.map((figures, at) => `${outcome},${idOf(label)},${at === 0 ? 'BEFORE' : 'AFTER'},${figures}`),
    );
    const csv = [`outcome,site,period,${columns}`, ...rows].join('\n');
    return scene.ask(ImportMeasures, { id: test.id, csv });
  });

export const completes = (day: number, words: { conclusion: string; limitations: string }) =>
  evaluators(day, async (scene) => scene.ask(CompleteTest, { id: (await testOf(scene)).id, ...words }));

/** Written from its test by one editor, and published by another. */
export const draftsEvidence = (day: number, input: EvidenceInput): Step => ({
  ...{ day, by: 'editor', of: 'evidence' },
  does: async (scene) => scene.ask(DraftEvidence, { input: { tests: [(await testOf(scene)).id], ...input } }),
});

export const publishesEvidence = (day: number): Step => ({
  ...{ day, by: 'editor2', of: 'evidence' },
  does: async ({ ask, id }) => {
    const [found] = await ask(GetEvidenceOfIdeas, { ids: [id] });
    return ask(PublishEvidence, { id: found?.entries[0]?.id ?? '' });
  },
});
