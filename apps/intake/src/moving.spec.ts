import type { IdeaEntity } from './idea.entity.js';
import { moved } from './moving.js';

const at = '2026-03-30T16:00:00.000Z';
const idea = (stage: IdeaEntity['stage']) =>
  ({ stage, backTo: null, force: 'kent', changedAt: new Date(0), dueAt: null }) as unknown as IdeaEntity;

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
