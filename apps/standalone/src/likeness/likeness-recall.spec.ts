import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DISTRACTORS, labelledTexts } from './labelled-texts.js';
import { keptVectors } from './labelled-vectors.js';
import { asTable, measured } from './likeness-measure.js';

const texts = labelledTexts();
const TSX = ['--import', 'tsx', '--input-type=module', '-e'];

describe('an idea said again in other words', () => {
  const rows = measured();
  const row = (of: string) => rows.find((one) => one.of === of);

  it('is among the first five for at least 97 of 100, of 2,000 others and those that share its words', () => {
    process.stdout.write(`${asTable(rows)}\n`);
    expect(texts.filter(({ from }) => from === 'generated')).toHaveLength(DISTRACTORS);
    expect(row('all that it was tuned by')?.texts).toBeGreaterThanOrEqual(250);
    expect(row('all that it was tuned by')?.recall[2]).toBeGreaterThanOrEqual(0.975);
  });

  it('is found less often among pairs that nothing was chosen by: this is what the method is worth', () => {
    expect(row('held out')?.texts).toBeGreaterThanOrEqual(120);
    expect(row('held out')?.recall[2]).toBeGreaterThanOrEqual(0.875);
  });

  it('is near enough to be shown for many, and of ten texts without a like about one is shown something', () => {
    expect(row('all that it was tuned by')?.shown).toBeGreaterThanOrEqual(0.65);
    expect(row('all that it was tuned by')?.falseRate).toBeLessThanOrEqual(0.1);
    expect(row('held out')?.falseRate).toBeLessThanOrEqual(0.05);
  });

  it('is found in Welsh too, by its words', () => {
    expect(row('Welsh, by words alone')?.recall[2]).toBeGreaterThanOrEqual(0.9);
  });
});

it('is measured with vectors that the model still makes of those texts', async () => {
  const kept = keptVectors(texts);
  const places = [0, 100, texts.length - 2];
  const made = await vectorsOf(places.map((at) => texts[at]?.text ?? ''));
  places.forEach((at, place) => {
    const apart = made[place]?.map((value, n) => Math.abs(value - (kept[at]?.[n] ?? 0))) ?? [Infinity];
    expect(Math.max(...apart)).toBeLessThanOrEqual(2);
  });
}, 60_000);

/** In a process of its own: the model's runtime knows no arrays of numbers but those of Node's first realm, and Jest has another. */
async function vectorsOf(given: readonly string[]): Promise<number[][]> {
  const model = new URL('../../../triage/src/likeness/likeness-model.ts', import.meta.url).href;
  const script = `
    const { LikenessModel } = await import(${JSON.stringify(model)});
    const model = new LikenessModel();
    const made = [];
    for (const text of ${JSON.stringify(given)}) made.push([...await model.vector(text)]);
    process.stdout.write(JSON.stringify(made));`;
  const { stdout } = await promisify(execFile)(process.execPath, [...TSX, script]);
  return JSON.parse(stdout) as number[][];
}

it('is not measured with vectors of other texts', () => {
  expect(() => keptVectors(texts.slice(1))).toThrow(/make their vectors anew/);
});
