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
    expect(row('all English ones')?.texts).toBeGreaterThanOrEqual(120 + 8);
    expect(row('all English ones')?.recall[2]).toBeGreaterThanOrEqual(0.95);
  });

  it('is found less often among pairs that nothing was chosen by: this is what the method is worth', () => {
    expect(row('fresh pairs')?.texts).toBeGreaterThanOrEqual(120);
    expect(row('fresh pairs')?.recall[2]).toBeGreaterThanOrEqual(0.87);
  });

  it('is near enough to be shown, where about every second text that only shares words is too', () => {
    expect(row('all English ones')?.shown).toBeGreaterThanOrEqual(0.9);
    expect(row('fresh pairs')?.shown).toBeGreaterThanOrEqual(0.75);
    expect(row('fresh pairs')?.falseRate).toBeLessThanOrEqual(0.6);
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
