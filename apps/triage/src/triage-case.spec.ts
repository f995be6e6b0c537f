import { stages, type Level, type Stage } from '@idea-map/contracts';
import { assign, claim, decide, openCase, refuseSecondKey, reopened, unclaimed } from './triage-case.js';
import { decisions, type Decision } from './decisions.js';

const monday = new Date('2026-03-02T09:00:00Z');
const later = new Date('2026-03-04T09:00:00Z');
const waiting = opened('LOCAL');
const national = { ...opened('NATIONAL'), escalatedBy: 'amal' };

function opened(level: Level) {
  const queue = level === 'LOCAL' ? 'kent' : 'college';
  return openCase({ id: 'case-1', ideaId: 'idea-1', level, force: 'kent', queue }, monday);
}
const deciding = (decision: Decision, stage: Stage, more = {}) => ({
  ...{ decision, stage, broker: 'amal', reason: 'Because.', now: later },
  ...more,
});

describe('claiming', () => {
  it('names the holder to whoever comes second', () => {
    expect(() => claim(claim(waiting, 'amal', monday), 'bryn', monday)).toThrow(
      expect.objectContaining({ code: 'CONFLICT', details: { holder: 'amal' } }) as Error,
    );
  });

  it('changes nothing for who has it', () => {
    const held = claim(waiting, 'amal', monday);
    expect(claim(held, 'amal', later)).toEqual(held);
  });

  it('takes up a parked idea before its date, with a clock that begins anew', () => {
    const parked = decide(waiting, deciding('PARK', 'LOCAL_TRIAGE', { reviewOn: '2026-09-01' }));
    expect(parked).toMatchObject({ state: 'DECIDED', dueAt: null, reviewOn: '2026-09-01' });
    expect(claim(parked, 'bryn', later)).toMatchObject({
      ...{ state: 'CLAIMED', broker: 'bryn', decision: null, reviewOn: null },
      dueAt: new Date('2026-03-09T17:00:00Z'),
    });
  });

  it('takes up nothing else that is decided', () => {
    const closed = decide(waiting, deciding('CLOSE', 'LOCAL_TRIAGE'));
    expect(() => claim(closed, 'amal', later)).toThrow('This case is decided.');
  });
});

describe('handing over', () => {
  it('gives a case to a broker, or back to its queue', () => {
    const held = assign(waiting, 'bryn');
    expect(held).toMatchObject({ state: 'CLAIMED', broker: 'bryn' });
    expect(assign(held, null)).toMatchObject({ state: 'WAITING', broker: null });
    expect(() => assign(waiting, null)).toThrow('It waits in its queue.');
  });

  it('frees the case of who is a broker no longer, and leaves a question asked', () => {
    expect(unclaimed(claim(waiting, 'amal', monday))).toMatchObject({ state: 'WAITING', broker: null });
    const asked = decide(waiting, deciding('RETURN', 'LOCAL_TRIAGE'));
    expect(unclaimed(asked)).toMatchObject({ state: 'RETURNED', broker: null });
  });
});

describe('a decision', () => {
  const walk = stages.flatMap((stage) =>
    (Object.keys(decisions) as Decision[]).flatMap((decision) =>
      (['LOCAL', 'NATIONAL'] as const).map((level) => ({ stage, decision, level })),
    ),
  );

  it.each(walk)('$decision on a $level case fits $stage as its rule says', ({ stage, decision, level }) => {
    const { from, level: only } = decisions[decision];
    const fits = from.includes(stage) && (only === null || only === level);
    const attempt = () => decide(level === 'LOCAL' ? waiting : national, deciding(decision, stage));
    if (fits) expect(attempt()).toMatchObject({ broker: 'amal', reason: 'Because.' });
    else expect(attempt).toThrow(expect.objectContaining({ code: 'CONFLICT', details: { stage } }) as Error);
  });

  it('is the broker’s alone who has the case', () => {
    const held = claim(waiting, 'bryn', monday);
    expect(() => decide(held, deciding('ESCALATE', 'LOCAL_TRIAGE'))).toThrow(
      expect.objectContaining({ details: { holder: 'bryn' } }) as Error,
    );
  });

  it('that returns it leaves it open, with its author’s clock, until it is answered', () => {
    const asked = decide(claim(waiting, 'amal', monday), deciding('RETURN', 'LOCAL_TRIAGE'));
    expect(asked).toMatchObject({ state: 'RETURNED', decision: null, returnedAt: later });
    expect(asked.dueAt).toEqual(new Date('2026-03-11T17:00:00Z'));
    expect(reopened(asked, later)).toMatchObject({ state: 'CLAIMED', broker: 'amal', returnedAt: null });
  });
});

describe('two keys', () => {
  const turning = { broker: 'bryn', wasItsForces: false, scored: true };

  it('are turned by two people', () => {
    expect(() => {
      refuseSecondKey(national, turning);
    }).not.toThrow();
  });

  it.each([
    ['who turned the first', { broker: 'amal' }, 'FORBIDDEN'],
    ['who has been a broker of its force', { wasItsForces: true }, 'FORBIDDEN'],
    ['who turned the first, scored or not', { broker: 'amal', scored: false }, 'FORBIDDEN'],
    ['anybody before every criterion is scored', { scored: false }, 'CONFLICT'],
  ])('refuse %s', (_, more, code) => {
    expect(() => {
      refuseSecondKey(national, { ...turning, ...more });
    }).toThrow(expect.objectContaining({ code }) as Error);
  });
});
