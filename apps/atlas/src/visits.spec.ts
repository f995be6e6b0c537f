import { milestonesOf, noMilestones, stays, withVisit, type Visit } from './visits.js';

// A Monday in a week without holidays.
const submittedAt = new Date('2026-03-02T09:00:00Z');
const visit = (stage: Visit['stage'], day: string): Visit => ({
  stage,
  enteredAt: new Date(`${day}T09:00:00Z`),
});

describe('milestones', () => {
  it('count a question as a reply and not as a decision', () => {
    const visits = [visit('LOCAL_TRIAGE', '2026-03-02'), visit('RETURNED', '2026-03-04')];
    expect(milestonesOf(visits, submittedAt)).toEqual({ ...noMilestones, firstReplyDays: 2 });
  });

  it('count the first of each only, over a weekend in working days', () => {
    const visits = [
      visit('LOCAL_TRIAGE', '2026-03-02'),
      visit('RETURNED', '2026-03-03'),
      visit('LOCAL_TRIAGE', '2026-03-04'),
      visit('NATIONAL_TRIAGE', '2026-03-09'),
      visit('SHARED_NATIONALLY', '2026-03-10'),
      visit('PARKED', '2026-03-20'),
    ];
    expect(milestonesOf(visits, submittedAt)).toEqual({
      firstReplyDays: 1,
      decisionDays: 5,
      disseminationDays: 6,
    });
  });

  it('take where it began for nobody’s reply', () => {
    expect(milestonesOf([visit('NATIONAL_TRIAGE', '2026-03-02')], submittedAt)).toEqual(noMilestones);
  });

  it('are the same heard move by move and read from a whole history', () => {
    const visits = [visit('LOCAL_TRIAGE', '2026-03-02'), visit('SHARED_LOCALLY', '2026-03-06')];
    const heard = visits.slice(1).reduce((so, one) => withVisit(so, one, submittedAt), noMilestones);
    expect(heard).toEqual(milestonesOf(visits, submittedAt));
  });
});

describe('stays', () => {
  it('end where the next begins, and the last one lasts', () => {
    expect(stays([visit('LOCAL_TRIAGE', '2026-03-02'), visit('PARKED', '2026-03-05')])).toMatchObject([
      { stage: 'LOCAL_TRIAGE', workingDays: 3 },
      { stage: 'PARKED', leftAt: null, workingDays: null },
    ]);
  });
});
