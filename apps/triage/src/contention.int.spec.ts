import { ClaimCase, ForceSaved, IdeaClaimed, IdeaSubmitted, ListCases } from '@idea-map/contracts';
import { aForce, anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { triage } from './triage.definition.js';

const BROKERS = 20;
const CASES = 40;

describe('twenty brokers on one queue', () => {
  let system: TestSystem;
  let brokers: TestPerson[];

  beforeAll(async () => {
    system = await TestSystem.start([triage]);
    await system.hears(ForceSaved, aForce('kent'));
    brokers = [];
    for (let n = 0; n < BROKERS; n += 1) {
      brokers.push(await system.person(`broker${n}.kent`, ['BROKER'], 'kent'));
    }
    for (let n = 0; n < CASES; n += 1) await system.hears(IdeaSubmitted, anIdeaSaid());
  }, 60_000);
  afterAll(() => system.stop());

  /** Takes whatever waits first, until nothing waits; @returns how often another was quicker. */
  async function clear(broker: TestPerson): Promise<number> {
    let lost = 0;
    for (;;) {
      const filter = { states: ['WAITING' as const] };
      const { output } = await system.ask(broker, ListCases, { filter, first: 3 });
      if (output.items.length === 0) return lost;
      for (const { node } of output.items) {
        const taken = await system.ask(broker, ClaimCase, { idea: node.ideaId }).catch((error: unknown) => {
          expect(error).toMatchObject({
            code: 'CONFLICT',
            details: { holder: expect.any(String) as unknown },
          });
          return null;
        });
        if (taken === null) lost += 1;
      }
    }
  }

  it('claim every case once, and whoever comes second is told by whom', async () => {
    const lost = await Promise.all(brokers.map(clear));
    expect(lost.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
    const said = await system.said('triage', IdeaClaimed);
    expect(said).toHaveLength(CASES);
    expect(new Set(said.map(({ caseId }) => caseId)).size).toBe(CASES);
    const rows = await system
      .service('triage')
      .transactions.query('select from triage_case where state = $1 and broker is not null', ['CLAIMED']);
    expect(rows).toHaveLength(CASES);
  }, 60_000);
});
