import { releaseReasons } from '@idea-map/contracts';
import { Conflict, Forbidden } from '@idea-map/runtime';
import { aCaller } from '@idea-map/testing';
import { firstKey, isToldOf, keysOf, mayReadAuthor, secondKey } from './identity-release.js';

const idea = { force: 'kent', authorHandle: 'a-handle', stage: 'LOCAL_TRIAGE' } as const;
const dataKent = aCaller(['DATA_OFFICER'], 'kent');
const leadKent = aCaller(['FORCE_LEAD'], 'kent');
const dataCollege = aCaller(['DATA_OFFICER'], null);
const desk = aCaller(['NATIONAL_DESK'], null);

function askedBy(caller: typeof desk) {
  const [key] = keysOf(caller, 'kent');
  if (!key) throw new Error('no key');
  return {
    askedBy: caller.id,
    askedRole: key.role,
    askedOrganisation: key.organisation,
    state: 'ASKED' as const,
  };
}
const second = (caller: typeof desk, release: ReturnType<typeof askedBy>) =>
  secondKey(caller, { release, idea, ownHandle: 'not-the-author' });

describe('the first key', () => {
  it.each([
    ['the data officer of its force', dataKent],
    ['the lead of its force', leadKent],
    ['the College’s data officer', dataCollege],
    ['the national desk', desk],
  ])('is turned by %s', (_, caller) => {
    expect(firstKey(caller, idea, 'other')).toBe(caller.roles[0]);
  });

  it.each([
    ['a broker', aCaller(['BROKER', 'CONTRIBUTOR'], 'kent')],
    ['a data officer of another force', aCaller(['DATA_OFFICER'], 'gwent')],
    ['the College’s brokers', aCaller(['COLLEGE_BROKER'], null)],
    ['an operator', aCaller(['OPERATOR'], null)],
  ])('is not turned by %s', (_, caller) => {
    expect(() => firstKey(caller, idea, 'other')).toThrow(Forbidden);
  });

  it('opens nothing where the idea names its author, or nobody', () => {
    expect(() => firstKey(dataKent, { ...idea, authorHandle: null }, 'other')).toThrow(Conflict);
  });

  it('is not turned by the author, nor is the second', () => {
    expect(() => firstKey(dataKent, idea, 'a-handle')).toThrow('what they wrote themselves');
    const given = { release: askedBy(dataKent), idea, ownHandle: 'a-handle' };
    expect(() => secondKey(desk, given)).toThrow('what they wrote themselves');
  });
});

describe('the second key', () => {
  it.each([
    ['the force’s data officer', dataKent, desk],
    ['the force’s lead', leadKent, desk],
    ['the force’s lead', leadKent, dataCollege],
    ['the national desk', desk, dataKent],
    ['the College’s data officer', dataCollege, leadKent],
  ])('after %s is turned by another person, role and organisation', (_, asking, deciding) => {
    expect(second(deciding, askedBy(asking))).toBe(deciding.roles[0]);
  });

  it.each([
    ['the same person', dataKent, dataKent],
    ['another of the same organisation', dataKent, leadKent],
    ['another of the same role', dataKent, dataCollege],
    ['another of the College, after the College', desk, dataCollege],
    ['another of the same role and organisation', dataKent, aCaller(['DATA_OFFICER'], 'kent')],
  ])('is refused to %s', (_, asking, deciding) => {
    expect(() => second(deciding, askedBy(asking))).toThrow(Forbidden);
  });

  it('is turned once', () => {
    const release = { ...askedBy(dataKent), state: 'RELEASED' as const };
    expect(() => second(desk, release as never)).toThrow(Conflict);
  });
});

describe('what follows', () => {
  it('is told to the author, but where telling would defeat a risk to life or a crime', () => {
    const told = releaseReasons.filter((reason) => isToldOf({ reason, state: 'RELEASED' }));
    expect(told).toEqual(['SAFEGUARDING', 'MISCONDUCT', 'COURT_ORDER', 'AUTHOR_ASKED']);
    expect(isToldOf({ reason: 'SAFEGUARDING', state: 'REFUSED' })).toBe(false);
  });

  it('lets the two who released it read who it is, and nobody else', () => {
    const release = { state: 'RELEASED' as const, askedBy: 'ann', decidedBy: 'bob' };
    expect(['ann', 'bob', 'cy'].map((one) => mayReadAuthor(release, one))).toEqual([true, true, false]);
    expect(mayReadAuthor({ ...release, state: 'REFUSED' }, 'ann')).toBe(false);
  });
});
