import { smsLevel, type TestDesign } from './sms-level.js';

const none = { intervention: 1, comparison: 0 };
const one = { intervention: 1, comparison: 1 };
const several = { intervention: 3, comparison: 3 };

it.each<[TestDesign, number | null, number | null, number | null]>([
  ['POST_ONLY', 1, 1, 1],
  ['BEFORE_AFTER', 2, 2, 2],
  ['BEFORE_AFTER_COMPARISON', 2, 3, 3],
  ['MATCHED', 2, 3, 4],
  ['INTERRUPTED_TIME_SERIES', 2, 3, 3],
  ['DIFFERENCE_IN_DIFFERENCES', 2, 3, 4],
  ['STEPPED_WEDGE', 2, 2, 4],
  ['RCT_INDIVIDUAL', 2, 5, 5],
  ['RCT_CLUSTER', 2, 3, 5],
  ['QUALITATIVE', null, null, null],
  ['MIXED', 2, 3, 3],
])('%s reaches its level only with the sites that it needs', (...[design, alone, compared, many]) => {
  expect([none, one, several].map((arms) => smsLevel(design, arms).level)).toEqual([alone, compared, many]);
});

it('says why, with each level', () => {
  expect(smsLevel('RCT_CLUSTER', one).reason).toBe(
    'Level 3: with fewer than two sites in an arm chance has not evened them out.',
  );
  expect(smsLevel('BEFORE_AFTER', none).reason).toMatch(/no site is compared with/);
});
