import { reach, type Place } from './ladder.js';

const kent: Place = { recordKind: 'IDEA', force: 'kent', part: '' };
const college: Place = { ...kent, force: null };
const held =
  (...roles: string[]) =>
  (role: string) =>
    roles.includes(role) ? [`a ${role}`] : [];

describe('the ladder', () => {
  it('tells the tier that the step names', () => {
    expect(reach('BROKER', kent, held('BROKER', 'FORCE_LEAD'))).toEqual({
      told: 'BROKER',
      people: ['a BROKER'],
      passedOver: [],
    });
  });

  it('goes on to the next tier where nobody holds one, and says whom it passed over', () => {
    expect(reach('BROKER', kent, held('NATIONAL_DESK'))).toEqual({
      told: 'NATIONAL_DESK',
      people: ['a NATIONAL_DESK'],
      passedOver: ['BROKER', 'FORCE_LEAD', 'COLLEGE_BROKER'],
    });
  });

  it('ends on the record where nobody holds any', () => {
    expect(reach('LEADER', kent, held())).toEqual({
      told: null,
      people: [],
      passedOver: ['LEADER', 'NATIONAL_DESK'],
    });
  });

  it('is the College’s where there is no force', () => {
    const all = held('BROKER', 'FORCE_LEAD', 'COLLEGE_BROKER');
    expect(reach('BROKER', college, all).told).toBe('COLLEGE_BROKER');
    expect(reach('FORCE_LEAD', college, all).told).toBe('COLLEGE_BROKER');
  });

  it.each([
    ['IDEA', 'BROKER'],
    ['TEST', 'EVALUATOR'],
    ['EVIDENCE', 'EVIDENCE_EDITOR'],
  ] as const)('takes for the holder of a record of kind %s its %s', (recordKind, role) => {
    expect(reach('HOLDER', { ...kent, recordKind }, held(role)).told).toBe(role);
  });
});
