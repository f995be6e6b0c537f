import fc from 'fast-check';
import { moves, roles, stages, type Move, type Role, type Stage } from '@idea-map/contracts';
import { clockPolicies } from '@idea-map/runtime';
import { isNational, moveTable, rowOf, standings, target, type Mover } from './stages.js';

const ENDINGS: readonly Stage[] = ['PUBLISHED', 'CLOSED', 'WITHDRAWN'];
const FORCE = 'BROKER COLLEGE_BROKER';
const COLLEGE = 'COLLEGE_BROKER';
const TIERS = 'BROKER COLLEGE_BROKER FORCE_LEAD NATIONAL_DESK';

type Row = Partial<Record<Move, readonly [to: Stage, who: string]>>;

/** What may happen in each stage, where it leads, and who may: written from the rules and not from the table. */
const expected: Record<Stage, Row> = {
  DRAFT: {
    SUBMIT: ['LOCAL_TRIAGE', 'AUTHOR'],
    HOLD: ['IN_CHECK', 'CHECK'],
    SHARE_UNDER_LICENCE: ['SHARED_LOCALLY', 'LICENCE'],
  },
  IN_CHECK: { RELEASE: ['LOCAL_TRIAGE', 'DATA_OFFICER'], ...ofAuthor('IN_CHECK') },
  LOCAL_TRIAGE: {
    CLAIM: ['LOCAL_TRIAGE', FORCE],
    ASSIGN: ['LOCAL_TRIAGE', TIERS],
    RETURN: ['RETURNED', FORCE],
    PARK: ['PARKED', FORCE],
    CLOSE: ['CLOSED', FORCE],
    SHARE_LOCALLY: ['SHARED_LOCALLY', FORCE],
    ESCALATE: ['NATIONAL_TRIAGE', FORCE],
    ...ofAuthor('LOCAL_TRIAGE'),
  },
  RETURNED: { PARK: ['PARKED', `${FORCE} CLOCK`], CLOSE: ['CLOSED', FORCE], ...ofAuthor('LOCAL_TRIAGE') },
  SHARED_LOCALLY: {
    ESCALATE: ['NATIONAL_TRIAGE', FORCE],
    CLOSE: ['CLOSED', FORCE],
    ...ofAuthor('SHARED_LOCALLY'),
  },
  NATIONAL_TRIAGE: {
    CLAIM: ['NATIONAL_TRIAGE', FORCE],
    ASSIGN: ['NATIONAL_TRIAGE', TIERS],
    RETURN: ['RETURNED', FORCE],
    PARK: ['PARKED', FORCE],
    CLOSE: ['CLOSED', FORCE],
    SEND_BACK: ['LOCAL_TRIAGE', COLLEGE],
    SHARE_NATIONALLY: ['SHARED_NATIONALLY', COLLEGE],
    ...ofAuthor('NATIONAL_TRIAGE'),
  },
  SHARED_NATIONALLY: {
    SELECT_FOR_TEST: ['SELECTED_FOR_TEST', COLLEGE],
    CLOSE: ['CLOSED', COLLEGE],
    ...ofAuthor('SHARED_NATIONALLY'),
  },
  SELECTED_FOR_TEST: {
    START_TEST: ['IN_TEST', 'EVALUATOR'],
    CLOSE: ['CLOSED', COLLEGE],
    WITHDRAW: ['WITHDRAWN', 'AUTHOR'],
  },
  IN_TEST: { COMPLETE_TEST: ['EVALUATED', 'EVALUATOR'] },
  EVALUATED: { PUBLISH: ['PUBLISHED', 'EVIDENCE_EDITOR'] },
  PUBLISHED: {},
  PARKED: { RESUME: ['LOCAL_TRIAGE', `${FORCE} CLOCK`], CLOSE: ['CLOSED', FORCE], ...ofAuthor('PARKED') },
  CLOSED: {},
  WITHDRAWN: {},
};

function ofAuthor(stage: Stage): Row {
  return { REVISE: [stage, 'AUTHOR'], WITHDRAW: ['WITHDRAWN', 'AUTHOR'] };
}

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

  it('asks of a holder what the table of moves lets them do', () => {
    for (const stage of stages) {
      const { holder, move } = standings[stage];
      if (holder && move) expect([stage, rowOf(move, stage)?.who.includes(holder)]).toEqual([stage, true]);
    }
  });
});

describe('the table of moves', () => {
  const movers: readonly Mover[] = ['AUTHOR', 'CHECK', 'CLOCK', 'LICENCE', ...(roles as readonly Role[])];
  const walk = stages.flatMap((stage) => moves.map((move) => ({ stage, move })));

  it.each(walk)('lets $move happen in $stage only as the rules say, for every role', ({ stage, move }) => {
    const [to, who = ''] = expected[stage][move] ?? [];
    expect(target(move, stage)).toBe(to);
    const may = movers.filter((mover) => rowOf(move, stage)?.who.includes(mover) ?? false);
    expect(may.sort()).toEqual(who.split(' ').filter(Boolean).sort());
  });

  it('leads back to the triage that an idea was returned or parked from', () => {
    expect(target('REVISE', 'RETURNED', 'NATIONAL_TRIAGE')).toBe('NATIONAL_TRIAGE');
    expect(target('RESUME', 'PARKED', 'NATIONAL_TRIAGE')).toBe('NATIONAL_TRIAGE');
    expect(isNational('PARKED', 'NATIONAL_TRIAGE')).toBe(true);
    expect(isNational('PARKED', null)).toBe(false);
  });

  it('has one row for a move from any stage, so that it leads to one place', () => {
    const rows = moveTable.flatMap((row) => row.from.map((from) => `${row.move} ${from}`));
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('has a row for every move of the API, and none leaves an ending', () => {
    expect(new Set(moveTable.map(({ move }) => move))).toEqual(new Set(moves));
    for (const stage of ENDINGS) expect(moveTable.filter((row) => row.from.includes(stage))).toEqual([]);
  });

  it('never leaves an idea without a holder, a next step or an ending, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 40 }), (done) => {
        let stage: Stage = 'DRAFT';
        let backTo: Stage | null = null;
        for (const move of done) {
          const to = target(move, stage, backTo);
          if (to === undefined) continue;
          if (to === 'RETURNED' || to === 'PARKED') backTo = backTo ?? stage;
          else backTo = null;
          stage = to;
          const { holder, move: next } = standings[stage];
          const goesOn = holder !== null && next !== null && target(next, stage, backTo) !== undefined;
          expect([stage, goesOn || ENDINGS.includes(stage)]).toEqual([stage, true]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leads from every stage to an ending', () => {
    const ends = (stage: Stage, seen: readonly Stage[]): boolean =>
      ENDINGS.includes(stage) ||
      Object.values(expected[stage]).some(([to]) => !seen.includes(to) && ends(to, [...seen, to]));
    for (const stage of stages) expect([stage, ends(stage, [stage])]).toEqual([stage, true]);
  });
});
