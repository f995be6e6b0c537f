import { v7 as uuid } from 'uuid';
import * as contracts from '@idea-map/contracts';
import { Clock } from '@idea-map/runtime';
import { anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { DocketService } from './docket.service.js';
import { triage } from './triage.definition.js';

let system: TestSystem;
let leader: TestPerson;

beforeAll(async () => {
  system = await TestSystem.start([triage], Clock.fixed('2026-03-02T09:00:00Z'));
  leader = await system.person('leader.npcc', ['LEADER']);
});
afterAll(() => system.stop());

/** What is said of the docket when an idea is said again. */
async function saidAgain(idea: contracts.IdeaSubmitted) {
  const run = uuid();
  const { outcode: _, point: __, placeForce: ___, ...rest } = idea;
  const again = { ...rest, run, visits: [{ stage: idea.stage, enteredAt: idea.submittedAt }] };
  await system.again(await system.hears(contracts.IdeaRepublished, again));
  const said = await system.said('triage', contracts.MeritsRepublished);
  return said.filter((event) => event.run === run).map(({ docket }) => docket);
}

describe('the docket of an idea that is said again', () => {
  it('has what waits for an answer, then the day of the answer, and nothing once its outcome is on record', async () => {
    const said = anIdeaSaid({ force: 'kent' });
    await system.hears(contracts.IdeaSubmitted, said);
    const idea = said.ideaId;
    expect(await saidAgain(said)).toEqual([[]]);
    const { transactions, context } = system.service('triage');
    const body = 'college';
    const { id: itemId, dueAt } = await transactions.run((tx) =>
      context.get(DocketService).add({ ideaId: idea, body, priority: 70 }, tx),
    );
    expect(await saidAgain(said)).toEqual([[{ itemId, due: dueAt.toISOString(), targetOn: null }]]);
    const promise = { answer: 'WILL_IMPLEMENT', owner: 'A lead', targetOn: '2026-06-01' } as const;
    await system.ask(leader, contracts.AnswerDocket, { idea, reason: 'It is cheap.', ...promise });
    expect(await saidAgain(said)).toEqual([[{ itemId, due: null, targetOn: '2026-06-01' }]]);
    await system.ask(leader, contracts.RecordOutcome, { idea, outcome: 'It is done.' });
    expect(await saidAgain(said)).toEqual([[]]);
  });
});
