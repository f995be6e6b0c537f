import { checkText } from './check-text.js';
import { detectors } from './detectors.js';
import { labelledTexts, type Label, type LabelledText } from './testing-labelled-texts.js';

/** Whether a detector's place and a label speak of the same words. */
const meets = (one: Label, other: Label) =>
  one.type === other.type && one.start < other.end && other.start < one.end;

class Tally {
  hits = 0;
  missed = 0;
  wrong = 0;

  get recall() {
    return this.hits / (this.hits + this.missed);
  }

  get precision() {
    return this.hits / (this.hits + this.wrong);
  }
}

const types = [...new Set(detectors.map((detector) => detector.type))].sort();

function tallies(texts: readonly LabelledText[]): Map<string, Tally> {
  const byType = new Map(['ALL', ...types].map((type) => [type, new Tally()]));
  const count = (type: string, what: 'hits' | 'missed' | 'wrong') => {
    for (const key of [type, 'ALL']) (byType.get(key) ?? fail(key))[what] += 1;
  };
  for (const { text, labels } of texts) {
    const { findings } = checkText(text);
    for (const label of labels)
      count(label.type, findings.some((one) => meets(one, label)) ? 'hits' : 'missed');
    for (const one of findings.filter((finding) => !labels.some((label) => meets(finding, label)))) {
      count(one.type, 'wrong');
    }
  }
  return byType;
}

function print(title: string, byType: ReadonlyMap<string, Tally>): void {
  const rows = [...byType]
    .filter(([, tally]) => tally.hits + tally.missed + tally.wrong > 0)
    .map(([type, tally]) => {
      const figures = [tally.recall, tally.precision].map((figure) => figure.toFixed(3).padStart(9));
      return `${type.padEnd(26)}${figures.join(' ')} ${String(tally.hits + tally.missed).padStart(6)}`;
    });
  process.stdout.write(`\n${title}\n${'type'.padEnd(29)}recall precision   n\n${rows.join('\n')}\n`);
}

function fail(type: string): never {
  throw new Error(`A label names ${type}, which no detector looks for.`);
}

describe('the labelled set', () => {
  const texts = [...labelledTexts('written'), ...labelledTexts('generated')];
  const byType = tallies(texts);

  it('holds 400 texts and more, a third of them with nothing to find', () => {
    expect(texts.length).toBeGreaterThanOrEqual(400);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    expect(texts.filter(({ labels }) => labels.length === 0).length).toBeGreaterThan(texts.length / 3);
  });

  it('is found with a recall of 0.98 and a precision of 0.95 over all', () => {
    print('The labelled set', byType);
    const all = byType.get('ALL');
    expect(all?.recall).toBeGreaterThanOrEqual(0.98);
    expect(all?.precision).toBeGreaterThanOrEqual(0.95);
  });

  it.each(types)('finds %s with no less than 0.9 of either, among ten or more', (type) => {
    const tally = byType.get(type) ?? fail(type);
    expect(tally.hits + tally.missed).toBeGreaterThanOrEqual(10);
    expect(tally.recall).toBeGreaterThanOrEqual(0.9);
    expect(tally.precision).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a second set, written without looking at the detectors, on which they were mended once', () => {
  const texts = labelledTexts('fresh');
  const byType = tallies(texts);

  it('holds 300 texts, half of them with nothing to find', () => {
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(texts.filter(({ labels }) => labels.length === 0).length).toBeGreaterThan(texts.length / 2);
  });

  it('is found as the first is', () => {
    print('The second set', byType);
    const all = byType.get('ALL');
    expect(all?.recall).toBeGreaterThanOrEqual(0.98);
    expect(all?.precision).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a third set, of free language, which no detector was ever mended on', () => {
  const byType = tallies(labelledTexts('unseen'));

  it('is found as far as the first look went, and topics in the same words pass', () => {
    print('The third set, never tuned on', byType);
    const all = byType.get('ALL');
    expect(all?.recall).toBeGreaterThanOrEqual(0.75);
    expect(all?.precision).toBeGreaterThanOrEqual(0.95);
  });
});
