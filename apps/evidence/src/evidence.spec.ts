import fc from 'fast-check';
import { verdicts, type TestCompleted, type Verdict } from '@idea-map/contracts';
import { contradicts, findingOf, overreach, supportedFindings, supportedStage } from './evidence.js';
import { filledFrom } from './filling.js';
import { aCompletedTest } from './testing-evidence.js';

const found = (finding: Verdict, independent = false) => aCompletedTest({ finding, independent });
const effect = (effect: number, low: number, high: number): Partial<TestCompleted> => ({
  results: [
    {
      ...{ outcome: 'o', name: 'Thefts', primary: true, measure: 'RATE_RATIO' as const, n: 100 },
      ...{ effect, low, high },
    },
  ],
});

describe('what tests support', () => {
  it('is nothing without one: untested, and not known', () => {
    expect(supportedStage([])).toBe('UNTESTED');
    expect(supportedFindings([])).toEqual(['UNKNOWN']);
    expect(findingOf([])).toBe('UNKNOWN');
  });

  it('is local, and independent as soon as one of them was', () => {
    expect(supportedStage([found('WORKED')])).toBe('EVALUATED_LOCALLY');
    expect(supportedStage([found('WORKED'), found('NO_EFFECT', true)])).toBe('INDEPENDENTLY_EVALUATED');
  });

  it('is the finding of a test or weaker words for it, and mixed where several disagree', () => {
    expect(supportedFindings([found('WORKED')]).sort()).toEqual(['PROMISING', 'UNKNOWN', 'WORKED']);
    expect(supportedFindings([found('NO_EFFECT')])).not.toContain('PROMISING');
    expect(findingOf([found('WORKED'), found('HARMFUL')])).toBe('MIXED');
    expect(supportedFindings([found('WORKED'), found('NO_EFFECT')]).sort()).toEqual(['MIXED', 'UNKNOWN']);
    expect(supportedFindings([found('WORKED'), found('HARMFUL')])).toContain('HARMFUL');
    expect(supportedFindings([found('WORKED'), found('PROMISING'), found('UNKNOWN')])).toContain('WORKED');
    expect(findingOf([found('NO_EFFECT'), found('UNKNOWN')])).toBe('NO_EFFECT');
  });

  it('holds whatever a draft is filled with: it never claims more than its tests', () => {
    const tests = fc.array(
      fc.record({ finding: fc.constantFrom(...verdicts), independent: fc.boolean() }).map(aCompletedTest),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(tests, (cited) => {
        expect(overreach(filledFrom(cited, '2026-11-25'), cited)).toEqual([]);
      }),
    );
  });

  it('names the label that claims more, and what is supported instead', () => {
    const claim = { testingStage: 'INDEPENDENTLY_EVALUATED', finding: 'WORKED' } as const;
    expect(overreach(claim, [found('NO_EFFECT')])).toMatchObject([
      { field: 'input.testingStage', message: expect.stringContaining('evaluated locally') as string },
      { field: 'input.finding', message: expect.stringContaining('no effect') as string },
    ]);
  });
});

describe('a contradiction', () => {
  const published = aCompletedTest(effect(0.6, 0.5, 0.7));

  it.each([
    ['an interval above the published effect', effect(0.9, 0.8, 1.1), true],
    ['an interval below it', effect(0.3, 0.2, 0.5), true],
    ['an interval that holds it', effect(0.8, 0.55, 1.2), false],
    ['no result at all', { results: [] }, false],
  ])('is %s: %#', (_, result, is) => {
    expect(contradicts(aCompletedTest(result), published)).toBe(is);
  });

  it('is not seen between two scales', () => {
    const [rate] = effect(9, 8, 10).results ?? [];
    const other = rate ? [{ ...rate, measure: 'HEDGES_G' as const }] : [];
    expect(contradicts(aCompletedTest({ results: other }), published)).toBe(false);
  });
});

describe('a draft filled from a test', () => {
  it('says what the test said, with its figures and its limits', () => {
    const filled = filledFrom([aCompletedTest({ ...effect(0.712, 0.55, 0.924), sms: 3 })], '2028-02-29');
    expect(filled).toMatchObject({
      title: 'Do lockers keep cameras recording?',
      summary: 'Fewer recordings ended early.',
      emmie: [
        { dimension: 'EFFECT', text: 'Thefts: rate ratio 0.71, 95% interval 0.55 to 0.92.', quality: 2 },
      ],
      whatDidNotWork: 'Two sites, one season.',
      reviewOn: '2030-02-28',
    });
  });
});
