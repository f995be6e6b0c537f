import type { PlannedOutcome, Protocol } from '@idea-map/contracts';
import { EMPTY, type PlannedSite } from './protocol.js';
import { resultsOf, type Run } from './results.js';

const primary: PlannedOutcome = {
  ...{ id: 'thefts', name: 'Thefts', kind: 'COUNT_RATE', direction: 'LOWER_IS_BETTER', primary: true },
  ...{ smallestUsefulChange: 0.1, expectedN: null, expectedBaseline: null, expectedSd: null },
};
const site = (id: string, arm: PlannedSite['arm']): PlannedSite => ({ id, force: 'kent', arm, label: id });
const sites = [
  ...['a', 'b', 'c'].map((id) => site(id, 'INTERVENTION')),
  ...['d', 'e', 'f'].map((id) => site(id, 'COMPARISON')),
];
const nothing = { events: null, exposure: null, mean: null, sd: null };
const figures = (outcome: string, counts: Readonly<Record<string, readonly [number, number]>>) =>
  Object.entries(counts).flatMap(([id, [before, after]]) => [
    { ...nothing, outcome, site: id, period: 'BEFORE' as const, n: 30, events: before },
    { ...nothing, outcome, site: id, period: 'AFTER' as const, n: 30, events: after },
  ]);
const fewer = { a: [120, 70], b: [80, 44], c: [95, 60], d: [110, 108], e: [95, 97], f: [70, 72] } as const;

function run(protocol: Partial<Protocol>, given: Run['figures']) {
  const whole = { ...EMPTY, question: 'Does it?', design: 'MATCHED' as const, outcomes: [primary] };
  return resultsOf({ protocol: { ...whole, ...protocol }, sites, figures: given });
}

describe('the results of a test', () => {
  it('are its effect with each site beside it, and the levels that it comes from', () => {
    const { results, sms, finding } = run({}, figures('thefts', fewer));
    const [result] = results;
    expect(result).toMatchObject({ measure: 'RELATIVE_INCIDENT_RATE_RATIO', n: 360, note: null });
    expect(result?.effect).toBeGreaterThan(0.5);
    expect(result?.high).toBeLessThan(0.8);
    expect(result?.sites.map((one) => one.site)).toEqual(['a', 'b', 'c']);
    expect(result?.levels).toEqual([
      { arm: 'INTERVENTION', before: 295 / 90, after: 174 / 90 },
      { arm: 'COMPARISON', before: 275 / 90, after: 277 / 90 },
    ]);
    expect([sms.level, finding]).toEqual([4, 'WORKED']);
  });

  it('claim no more than the sites that were measured allow', () => {
    const { d: _d, e: _e, f: _f, ...treated } = fewer;
    const alone = run({}, figures('thefts', treated));
    expect([alone.sms.level, alone.finding]).toEqual([2, 'PROMISING']);
    expect(run({}, []).sms).toMatchObject({ level: 1 });
    expect(run({}, [])).toMatchObject({ finding: 'UNKNOWN', results: [{ effect: null }] });
  });

  it('are mixed where something else got worse beyond chance', () => {
    const second = { ...primary, id: 'waits', primary: false };
    const outcomes = [primary, second];
    const worse = { a: [40, 90], b: [40, 95], c: [40, 85], d: [40, 41], e: [40, 38], f: [40, 42] } as const;
    const given = [...figures('thefts', fewer), ...figures('waits', worse)];
    expect(run({ outcomes }, given).finding).toBe('MIXED');
    expect(run({ outcomes: [primary, { ...second, direction: 'HIGHER_IS_BETTER' }] }, given).finding).toBe(
      'WORKED',
    );
  });

  it('have numbers that can be written, whatever was measured', () => {
    const means: PlannedOutcome = { ...primary, kind: 'MEAN' };
    const cell = (period: 'BEFORE' | 'AFTER', measured: { mean: number; sd: number; n: number }) => ({
      ...{ outcome: 'thefts', site: 'a', events: null, exposure: null, period },
      ...measured,
    });
    for (const [mean, sd] of [
      [0, 0],
      [1e12, 0],
      [-1e12, 1e12],
    ] as const) {
      for (const n of [1, 2, 10_000_000]) {
        const { results } = run({ outcomes: [means] }, [
          cell('BEFORE', { mean: 1, sd: 1, n }),
          cell('AFTER', { mean, sd, n }),
        ]);
        const [result] = results;
        const said = JSON.stringify(result);
        expect(JSON.parse(said)).toEqual(result);
        expect(result?.effect === null).toBe(result?.low === null);
        if (result?.effect === null) expect(result.note).not.toBeNull();
      }
    }
  });
});
