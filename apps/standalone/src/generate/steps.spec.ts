import { Random } from './random.js';
import { Speakers } from './speakers.js';
import { stepsOf } from './steps.js';

const person = (id: string, subject: string) => ({ id, subject, force: null });
const speakers = new Speakers([person('one', 'college.broker'), person('two', 'college.broker.two')]);
const at = new Date('2026-03-02T09:30:00Z');
const moved = [
  { move: 'CLAIM', stage: 'LOCAL_TRIAGE', by: 'BROKER', at },
  { move: 'ESCALATE', stage: 'NATIONAL_TRIAGE', by: 'BROKER', at },
  { move: 'SHARE_NATIONALLY', stage: 'SHARED_NATIONALLY', by: 'COLLEGE_BROKER', at },
] as const;

describe('an idea of no force that was shared with the nation', () => {
  it('had its two keys held by two of the College’s brokers, whatever the lot', () => {
    const idea = { id: 'idea', force: null, language: 'EN' as const };
    for (let seed = 0; seed < 50; seed++) {
      const [, first, second] = stepsOf(idea, moved, {
        slots: {},
        speakers,
        random: Random.of(String(seed)),
      });
      expect([first?.byId, second?.byId].toSorted()).toEqual(['one', 'two']);
    }
  });
});
