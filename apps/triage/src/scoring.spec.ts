import fc from 'fast-check';
import { priorityOf, readScores } from './scoring.js';

const criterion = (id: string, weight = 1) => ({
  ...{ id, weight, name: id, nameCy: id },
  ...{ question: id, questionCy: id },
});
const criteria = [criterion('scale', 3), criterion('cost', 1)];
const scores = (given: Record<string, number>) => new Map(Object.entries(given));

describe('the priority of an idea', () => {
  it('is the share of the best that its scores reach, by weight', () => {
    expect(priorityOf(criteria, scores({ scale: 4, cost: 4 }))).toBe(100);
    expect(priorityOf(criteria, scores({ scale: 0, cost: 0 }))).toBe(0);
    expect(priorityOf(criteria, scores({ scale: 4, cost: 0 }))).toBe(75);
    expect(priorityOf(criteria, scores({ scale: 1, cost: 2 }))).toBe(31.25);
  });

  it('is none until every criterion has a score', () => {
    expect(priorityOf(criteria, scores({ scale: 4 }))).toBeNull();
    expect(priorityOf([], scores({}))).toBeNull();
  });

  it('lies between 0 and 100 and rises with every score', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 3 }), (given, score) => {
        const all = given.map((weight, place) => criterion(`c${place}`, weight));
        const each = (value: number) => new Map(all.map(({ id }) => [id, value]));
        const [low, high] = [priorityOf(all, each(score)) ?? NaN, priorityOf(all, each(score + 1)) ?? NaN];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(high).toBeGreaterThan(low);
      }),
    );
  });
});

describe('scores', () => {
  const score = (more = {}) => ({ criterion: 'scale', score: 2, why: 'As seen.', ...more });
  const wrong = (given: ReturnType<typeof score>[]) => {
    try {
      return readScores(given, criteria);
    } catch (error) {
      return (error as { fields: { field: string; code: string }[] }).fields.map((one) => [
        one.field,
        one.code,
      ]);
    }
  };

  it('are kept as given, with a trimmed sentence why', () => {
    expect(readScores([score({ why: ' As seen. ' })], criteria)).toEqual([score()]);
  });

  it.each([
    [[], [['scores', 'REQUIRED']]],
    [[score({ score: 5 })], [['scores.0.score', 'OUT_OF_RANGE']]],
    [[score({ score: -1 })], [['scores.0.score', 'OUT_OF_RANGE']]],
    [[score({ why: ' ' })], [['scores.0.why', 'REQUIRED']]],
    [[score({ criterion: 'luck' })], [['scores.0.criterion', 'UNKNOWN']]],
    [[score(), score()], [['scores.1.criterion', 'TWICE']]],
  ])('are refused by field where they are not right: %#', (given, expected) => {
    expect(wrong(given)).toEqual(expected);
  });
});
