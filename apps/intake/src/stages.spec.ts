import { moves, stages, type Move, type Stage } from '@idea-map/contracts';
import { clockPolicies } from '@idea-map/runtime';
import { authorsMoves, moveTable, standings, target } from './stages.js';

const ENDINGS: readonly Stage[] = ['PUBLISHED', 'CLOSED', 'WITHDRAWN'];
/** What an author may do in each stage, and where it leads: written from the rules and not from the table. */
const expected: Record<Stage, Partial<Record<Move, Stage>>> = {
  DRAFT: { SUBMIT: 'LOCAL_TRIAGE' },
  IN_CHECK: { REVISE: 'IN_CHECK', WITHDRAW: 'WITHDRAWN' },
  LOCAL_TRIAGE: { REVISE: 'LOCAL_TRIAGE', WITHDRAW: 'WITHDRAWN' },
  RETURNED: { REVISE: 'RETURNED', WITHDRAW: 'WITHDRAWN' },
  SHARED_LOCALLY: { REVISE: 'SHARED_LOCALLY', WITHDRAW: 'WITHDRAWN' },
  NATIONAL_TRIAGE: { REVISE: 'NATIONAL_TRIAGE', WITHDRAW: 'WITHDRAWN' },
  SHARED_NATIONALLY: { REVISE: 'SHARED_NATIONALLY', WITHDRAW: 'WITHDRAWN' },
  SELECTED_FOR_TEST: { WITHDRAW: 'WITHDRAWN' },
  IN_TEST: {},
  EVALUATED: {},
  PUBLISHED: {},
  PARKED: { REVISE: 'PARKED', WITHDRAW: 'WITHDRAWN' },
  CLOSED: {},
  WITHDRAWN: {},
};

describe('the table of stages', () => {
  it('gives every stage a holder with something to do, or says that it ends there', () => {
    for (const stage of stages) {
      const { holder, move } = standings[stage];
      const ends = ENDINGS.includes(stage);
      expect([stage, holder === null, move === null]).toEqual([stage, ends, ends]);
    }
  });

  it('runs a clock in every stage but drafts and endings, and only clocks that there are', () => {
    for (const stage of stages) {
      const { policy } = standings[stage];
      expect([stage, policy === null]).toEqual([stage, stage === 'DRAFT' || ENDINGS.includes(stage)]);
      if (policy) expect(Object.keys(clockPolicies)).toContain(policy);
    }
  });
});

describe('the moves of an author', () => {
  const walk = stages.flatMap((stage) => moves.map((move) => ({ stage, move, to: expected[stage][move] })));

  it.each(walk.filter(({ to }) => to !== undefined))(
    '$move in $stage leads to $to',
    ({ stage, move, to }) => {
      expect(target(move, stage)).toBe(to);
    },
  );

  it('are no others in any stage', () => {
    const others = walk.filter(({ to }) => to === undefined);
    expect(others.filter(({ stage, move }) => target(move, stage) !== undefined)).toEqual([]);
  });

  it.each(stages)('in %s are shown as they are', (stage) => {
    expect(authorsMoves(stage).sort()).toEqual(Object.keys(expected[stage]).sort());
  });

  it('have one row each from any stage, so that a move leads to one place', () => {
    const rows = moveTable.flatMap((row) => row.from.map((from) => `${row.move} ${from}`));
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('never leave a stage that has ended', () => {
    for (const stage of ENDINGS) expect(moveTable.filter((row) => row.from.includes(stage))).toEqual([]);
  });
});
