import type { AnswerDocket } from '@idea-map/contracts';
import { aCaller } from '@idea-map/testing';
import { isOverdue, leads, newItem, refuseIncomplete } from './docket-item.js';

const now = new Date('2026-03-02T09:00:00Z');
const item = newItem({ id: 'i', ideaId: 'idea', body: 'npcc', priority: 50 }, now);
const at = (day: string) => ({ now: new Date(`${day}T12:00:00Z`), today: day });

describe('an item of the docket', () => {
  it('is overdue past its day without an answer', () => {
    expect(isOverdue(item, at('2026-03-16'))).toBe(false);
    expect(isOverdue(item, at('2026-03-17'))).toBe(true);
    expect(isOverdue({ ...item, answer: 'NOT_NOW' }, at('2027-01-01'))).toBe(false);
  });

  it('is overdue past the day that was named, until its outcome is on record', () => {
    const promised = { ...item, answer: 'WILL_IMPLEMENT' as const, targetOn: '2026-06-01' };
    expect(isOverdue(promised, at('2026-06-01'))).toBe(false);
    expect(isOverdue(promised, at('2026-06-02'))).toBe(true);
    expect(isOverdue({ ...promised, outcome: 'Done.' }, at('2026-06-02'))).toBe(false);
  });

  it('is answered by a leader of its body and by nobody else', () => {
    const leader = (organisation: string) =>
      aCaller([], null, { roles: [{ role: 'LEADER', organisation, force: null }] });
    expect([leads('npcc', leader('npcc')), leads('npcc', leader('home-office'))]).toEqual([true, false]);
    expect(leads('kent', aCaller(['FORCE_LEAD']))).toBe(false);
  });

  it.each([
    [{ answer: 'WILL_IMPLEMENT' }, ['owner', 'targetOn']],
    [{ answer: 'WILL_IMPLEMENT', owner: 'Head', targetOn: '2026-03-01' }, ['targetOn']],
    [{ answer: 'WILL_IMPLEMENT', owner: 'Head', targetOn: '2026-03-02' }, []],
    [{ answer: 'REFERRED' }, ['referTo']],
    [{ answer: 'REFERRED', referTo: 'npcc' }, ['referTo']],
    [{ answer: 'NOT_NOW', referTo: 'apcc' }, ['referTo']],
    [{ answer: 'WILL_TEST' }, []],
  ] as const)('asks for what its answer needs: %#', (given, fields) => {
    const asked = { idea: 'idea', reason: 'Because.', ...given } as AnswerDocket;
    const wrong = () => {
      try {
        refuseIncomplete(asked, 'npcc', '2026-03-02');
        return [];
      } catch (error) {
        return (error as { fields: { field: string }[] }).fields.map(({ field }) => field);
      }
    };
    expect(wrong()).toEqual(fields);
  });
});
