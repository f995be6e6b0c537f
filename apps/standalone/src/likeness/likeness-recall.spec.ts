import { LikenessModel } from '../../../triage/src/likeness/likeness-model.js';
import { DISTRACTORS, labelledTexts } from './labelled-texts.js';
import { keptVectors } from './labelled-vectors.js';
import { asTable, measured } from './likeness-measure.js';

const texts = labelledTexts();

describe('an idea said again in other words', () => {
  const rows = measured();
  const row = (of: string) => rows.find((one) => one.of === of);

  it('is among the first five for at least 95 of 100, of 2,000 others and those that share its words', () => {
    process.stdout.write(`${asTable(rows)}\n`);
    expect(texts.filter(({ from }) => from === 'generated')).toHaveLength(DISTRACTORS);
    expect(row('all that it was tuned by')?.texts).toBeGreaterThanOrEqual(250);
    expect(row('all that it was tuned by')?.recall[2]).toBeGreaterThanOrEqual(0.95);
  });

  it('is found less often among pairs that nothing was chosen by: this is what the method is worth', () => {
    expect(row('held out')?.texts).toBeGreaterThanOrEqual(120);
    expect(row('held out')?.recall[2]).toBeGreaterThanOrEqual(0.85);
  });

  it('is near enough to be shown for many, and of ten texts without a like about one is shown something', () => {
    expect(row('all that it was tuned by')?.shown).toBeGreaterThanOrEqual(0.65);
    expect(row('all that it was tuned by')?.falseRate).toBeLessThanOrEqual(0.12);
    expect(row('held out')?.falseRate).toBeLessThanOrEqual(0.1);
  });

  it('is found in Welsh too, by its words', () => {
    expect(row('Welsh, by words alone')?.recall[2]).toBeGreaterThanOrEqual(0.9);
  });
});

it('is measured with vectors that the model still makes of those texts', async () => {
  const kept = keptVectors(texts);
  const model = new LikenessModel();
  for (const at of [0, 100, texts.length - 2]) {
    const made = await model.vector(texts[at]?.text ?? '');
    const apart = made.map((value, place) => Math.abs(value - (kept[at]?.[place] ?? 0)));
    expect(Math.max(...apart)).toBeLessThanOrEqual(2);
  }
}, 30_000);

it('is not measured with vectors of other texts', () => {
  expect(() => keptVectors(texts.slice(1))).toThrow(/make their vectors anew/);
});
