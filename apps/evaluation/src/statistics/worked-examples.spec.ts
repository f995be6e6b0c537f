import { detectableRiskRatio } from './detectable-effect.js';
import { weightsOfChange } from './rate-change.js';
import { workedExamples } from './worked-examples.data.js';

describe('figures worked elsewhere come out here to as many places as they are given, four at least', () => {
  const all = workedExamples.flatMap(({ measure, example, figures }) =>
    figures.map(([what, theirs, ours]) => ({ what: `${measure}, ${example}: ${what}`, theirs, ours })),
  );

  it.each(all)('$what is $theirs', ({ theirs, ours }) => {
    const places = theirs.split('.')[1]?.length ?? 0;
    expect(places).toBeGreaterThanOrEqual(4);
    // The inputs of some have eight places themselves.
    expect(ours).toBeCloseTo(Number(theirs), Math.min(places, 6));
  });
});

it('no smallest effect is named where none could be seen', () => {
  expect(detectableRiskRatio(0.02, { n: 20, down: true, groups: 2 })).toBeNull();
});

it('a site counts in its arm by what it tells: a site in which nothing happened not at all', () => {
  const site = (before: number, after: number) => ({
    before: { events: before, exposure: 1 },
    after: { events: after, exposure: 1 },
  });
  const weights = weightsOfChange([site(100, 50), site(200, 100), site(0, 0)]);
  [1 / 3, 2 / 3, 0].forEach((weight, at) => expect(weights[at]).toBeCloseTo(weight, 9));
});
