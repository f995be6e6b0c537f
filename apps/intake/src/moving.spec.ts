import type { IdeaEntity } from './idea.entity.js';
import { moved } from './moving.js';

const at = '2026-03-30T16:00:00.000Z';
const idea = (stage: IdeaEntity['stage']) =>
  ({ stage, backTo: null, force: 'kent', changedAt: new Date(0), dueAt: null }) as unknown as IdeaEntity;

describe('the start of a test', () => {
  it('has the idea be due on the planned end of it, as the test is, and not by when it started', () => {
    const start = { move: 'START_TEST', at } as const;
    const due = (endsOn: string | null) => moved(idea('SELECTED_FOR_TEST'), { ...start, endsOn })?.dueAt;
    expect(due('2027-01-15')).toEqual(new Date('2027-01-15T17:00:00Z'));
    expect(due(null)).toEqual(new Date('2026-04-29T16:00:00Z'));
  });
});

describe('a move by a clock', () => {
  it('parks what its author did not answer, and leaves what they answered just before', () => {
    const park = { move: 'PARK', at, by: null, reviewOn: '2026-06-26' } as const;
    expect(moved(idea('RETURNED'), park)?.stage).toBe('PARKED');
    expect(moved(idea('LOCAL_TRIAGE'), park)).toBeNull();
    expect(moved(idea('LOCAL_TRIAGE'), { ...park, by: 'a broker' })?.stage).toBe('PARKED');
  });

  it('brings a parked idea back to the triage that it came from', () => {
    const resume = { move: 'RESUME', at, by: null } as const;
    expect(moved({ ...idea('PARKED'), backTo: 'NATIONAL_TRIAGE' }, resume)?.stage).toBe('NATIONAL_TRIAGE');
    expect(moved(idea('LOCAL_TRIAGE'), resume)).toBeNull();
  });
});
