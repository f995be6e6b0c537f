import { v7 as uuid } from 'uuid';
import {
  ClockStepFired,
  EvidencePublished,
  EvidenceUnderReview,
  GetEvidenceEntry,
  ReviseEvidence,
  type TestCompleted,
} from '@idea-map/contracts';
import { EvidenceSystem } from './testing-evidence-system.js';

let all: EvidenceSystem;

beforeAll(async () => {
  all = await EvidenceSystem.start();
});
afterAll(() => all.system.stop());

const effect = (size: number, low: number, high: number): Partial<TestCompleted> => ({
  results: [
    {
      ...{ outcome: 'o', name: 'Thefts', primary: true, measure: 'RATE_RATIO' as const, n: 100 },
      ...{ effect: size, low, high },
    },
  ],
});
const stateOf = async (id: string) => {
  const { output } = await all.system.ask(null, GetEvidenceEntry, { id });
  return [output.state, output.stateReason];
};
const reviewsOf = async (id: string) =>
  (await all.system.said('evidence', EvidenceUnderReview)).filter(({ entryId }) => entryId === id);

describe('a published entry', () => {
  it('comes under review once when a later test excludes its effect, and its editor is named', async () => {
    const { entry, ideaId } = await all.published(effect(0.6, 0.5, 0.7));
    await all.tested(ideaId, effect(0.65, 0.5, 0.8));
    expect(await stateOf(entry.id)).toEqual(['PUBLISHED', null]);
    await all.tested(ideaId, effect(1, 0.9, 1.1));
    expect(await stateOf(entry.id)).toEqual(['UNDER_REVIEW', expect.stringContaining('excludes the effect')]);
    expect(await reviewsOf(entry.id)).toMatchObject([{ because: 'CONTRADICTED', editor: all.editor2.id }]);
  });

  it('comes under review on its date, and not for a clock that rings too early or of another kind', async () => {
    const { entry } = await all.published({}, { reviewOn: all.system.clock.today() });
    const later = await all.published();
    const ring = (record: string, recordKind: 'EVIDENCE' | 'IDEA') =>
      all.twice(ClockStepFired, {
        ...{
          record,
          recordKind,
          clockId: uuid(),
          policy: 'REVIEW',
          part: '',
          step: 1,
          to: 'HOLDER',
          told: null,
        },
        ...{ passedOver: [], due: '2026-11-25T09:00:00.000Z', firedAt: '2026-11-25T09:00:00.000Z' },
        ...{ then: null, reviewOn: null },
      });
    await ring(entry.id, 'IDEA');
    await ring(later.entry.id, 'EVIDENCE');
    expect(await stateOf(later.entry.id)).toEqual(['PUBLISHED', null]);
    expect(await stateOf(entry.id)).toEqual(['PUBLISHED', null]);
    await ring(entry.id, 'EVIDENCE');
    expect(await stateOf(entry.id)).toEqual(['UNDER_REVIEW', 'Its review date has come.']);
    expect(await reviewsOf(entry.id)).toHaveLength(1);
  });

  it('ends its review by a new version that cites the new test', async () => {
    const { entry, ideaId, test } = await all.published(effect(0.6, 0.5, 0.7));
    const second = await all.tested(ideaId, effect(1, 0.9, 1.1));
    const input = { tests: [test.testId, second.testId], finding: 'MIXED' as const };
    await all.system.ask(all.editor, ReviseEvidence, { id: entry.id, input, change: 'A second test.' });
    await all.publish(entry.id);
    expect(await stateOf(entry.id)).toEqual(['PUBLISHED', null]);
    const said = await all.system.said('evidence', EvidencePublished);
    expect(said.at(-1)).toMatchObject({ version: 2, finding: 'MIXED', change: 'A second test.' });
  });
});
