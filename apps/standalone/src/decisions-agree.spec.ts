import { stages } from '@idea-map/contracts';
import { moveTable, target } from '../../intake/src/stages.js';
import { decisions, type Decision } from '../../triage/src/decisions.js';

const all = Object.entries(decisions) as [Decision, (typeof decisions)[Decision]][];

describe('what triage decides and what intake takes as a move', () => {
  it.each(all)(
    'agree from which stages an idea can be brought to another by %s, and to which',
    (decision, rule) => {
      const rows = moveTable.filter(({ move }) => move === decision);
      for (const stage of stages) {
        expect([stage, rule.from.includes(stage)]).toEqual([
          stage,
          rows.some(({ from }) => from.includes(stage)),
        ]);
        if (rule.from.includes(stage)) expect(target(decision, stage, null)).toBe(rule.to);
      }
    },
  );

  it('agree who decides: nothing that is a broker’s of triage is another’s in the table', () => {
    const who = moveTable.filter(({ move }) => move in decisions).flatMap((row) => row.who);
    expect([...new Set(who)].sort()).toEqual(['BROKER', 'CLOCK', 'COLLEGE_BROKER']);
  });

  it('leave no move of a broker without a decision', () => {
    const ofBrokers = moveTable.filter((row) => row.who.includes('COLLEGE_BROKER')).map(({ move }) => move);
    const others = ['CLAIM', 'ASSIGN', 'RESUME'];
    expect([...new Set(ofBrokers)].filter((move) => !(move in decisions)).sort()).toEqual(others.sort());
  });
});
