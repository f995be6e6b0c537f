import {
  AssignCase,
  CaseRequeued,
  ClaimCase,
  ClockStepFired,
  ForceSaved,
  GetVacancies,
  IdeaAssigned,
  IdeaMoved,
  IdeaParked,
  IdeaResumed,
  IdeaSubmitted,
  ListCases,
  ParkIdea,
  ReturnIdea,
  RoleEnded,
  RoleGranted,
} from '@idea-map/contracts';
import { aForce, anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { KeepingService } from './keeping.service.js';
import { triage } from './triage.definition.js';

let system: TestSystem;
let broker: TestPerson;
let college: TestPerson;

beforeAll(async () => {
  system = await TestSystem.start([triage]);
  for (const force of ['kent', 'gwent']) await system.hears(ForceSaved, aForce(force));
  broker = await system.person('broker.kent', ['BROKER'], 'kent');
  college = await system.person('college.broker', ['COLLEGE_BROKER']);
});
afterAll(() => system.stop());

const sql = (text: string, values: unknown[] = []) =>
  system.service('triage').transactions.query<Record<string, unknown>>(text, values);
const keep = () => system.service('triage').context.get(KeepingService).keep();
async function submit(force: string | null = 'kent'): Promise<string> {
  const said = anIdeaSaid({ force });
  await system.hears(IdeaSubmitted, said);
  return said.ideaId;
}
const stateOf = async (idea: string) =>
  (await sql('select state, queue, broker from triage_case where idea_id = $1', [idea]))[0];
const roleOf = (person: TestPerson, force: string, endsOn: string | null) => ({
  ...{ personId: person.id, grantId: person.id, role: 'BROKER' as const, organisation: force, force },
  ...{ startsOn: '2020-01-01', endsOn },
});

const stepOf = (idea: string, then: 'PARK' | 'RESUME', firedAt: string): ClockStepFired => ({
  ...{ record: idea, recordKind: 'IDEA', clockId: idea, part: '', passedOver: [], then },
  ...(then === 'PARK'
    ? { policy: 'RETURNED' as const, step: 3, to: 'AUTHOR', told: 'AUTHOR' as const, reviewOn: '2999-06-03' }
    : { policy: 'REVIEW' as const, step: 1, to: 'HOLDER', told: 'BROKER' as const, reviewOn: null }),
  ...{ due: firedAt, firedAt },
});
const fires = async (idea: string, then: 'PARK' | 'RESUME', firedAt: string) =>
  system.again(await system.hears(ClockStepFired, stepOf(idea, then, firedAt)));
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

describe('a step of a clock', () => {
  it('brings a parked idea back to its broker on its day, once, and not before', async () => {
    const idea = await submit();
    await system.ask(broker, ParkIdea, { idea, reason: 'Later.', reviewOn: '2999-01-04' });
    await fires(idea, 'RESUME', '2999-01-03T17:00:00.000Z');
    expect(await stateOf(idea)).toMatchObject({ state: 'DECIDED' });
    await fires(idea, 'RESUME', '2999-01-07T17:00:00.000Z');
    await fires(idea, 'RESUME', '2999-01-07T17:00:01.000Z');
    expect(await stateOf(idea)).toMatchObject({ state: 'CLAIMED', broker: broker.id });
    const said = (await system.said('triage', IdeaResumed)).filter((one) => one.ideaId === idea);
    expect(said).toMatchObject([{ by: null, stage: 'LOCAL_TRIAGE', broker: broker.id }]);
  });

  it('parks an idea whose author did not answer within twenty working days, once, with a review date', async () => {
    const idea = await submit();
    await system.ask(broker, ReturnIdea, { idea, question: 'How many?' });
    // A late step of the clock on an earlier question.
    await fires(idea, 'PARK', inDays(20));
    expect(await stateOf(idea)).toMatchObject({ state: 'RETURNED' });
    await fires(idea, 'PARK', inDays(50));
    await fires(idea, 'PARK', inDays(51));
    expect(await stateOf(idea)).toMatchObject({ state: 'DECIDED' });
    const said = (await system.said('triage', IdeaParked)).filter((one) => one.ideaId === idea);
    expect(said).toMatchObject([{ by: null, reviewOn: '2999-06-03' }]);
  });

  it('leaves an idea with its broker whose author had answered just before', async () => {
    const idea = await submit();
    await system.ask(broker, ReturnIdea, { idea, question: 'How many?' });
    await fires(idea, 'PARK', inDays(50));
    const stands = { from: 'LOCAL_TRIAGE', stage: 'LOCAL_TRIAGE', move: 'PARK', due: null } as const;
    const said = await system.hears(IdeaMoved, { ...stands, ideaId: idea, movedAt: inDays(50) });
    await system.again(said);
    expect(await stateOf(idea)).toMatchObject({ state: 'CLAIMED', broker: broker.id });
  });

  it('changes nothing of an idea that is not known, or that was withdrawn', async () => {
    const unknown = '01a20a38-0000-7000-8000-000000000000';
    await fires(unknown, 'PARK', inDays(50));
    await fires(unknown, 'RESUME', inDays(50));
    expect((await system.said('triage', IdeaParked)).filter((one) => one.ideaId === unknown)).toEqual([]);
  });
});

describe('a role that ends', () => {
  it('gives its open cases back to the queue, and says so', async () => {
    const leaver = await system.person('deputy.kent', ['BROKER'], 'kent');
    const grants = await sql('select grant_id as id from known_role where person_id = $1', [leaver.id]);
    const idea = await submit();
    await system.ask(leaver, ClaimCase, { idea });
    const grantId = String(grants[0]?.['id']);
    const ended = await system.hears(RoleEnded, {
      ...roleOf(leaver, 'kent', null),
      grantId,
      endsOn: '2026-01-01',
    });
    await system.again(ended);
    expect(await stateOf(idea)).toMatchObject({ state: 'WAITING', broker: null, queue: 'kent' });
    const said = (await system.said('triage', IdeaAssigned)).filter((one) => one.ideaId === idea);
    expect(said).toMatchObject([{ broker: null, formerBroker: leaver.id, by: null }]);
  });
});

describe('a force without a broker', () => {
  it('shows as vacant since a day, and its cases wait in the College’s queue until it has one', async () => {
    const idea = await submit('gwent');
    expect(await stateOf(idea)).toMatchObject({ queue: 'college', state: 'WAITING' });
    const { output: vacant } = await system.ask(college, GetVacancies, {});
    expect(vacant).toEqual([
      { force: 'gwent', since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown },
    ]);
    const queue = await system.ask(college, ListCases, { first: 20 });
    expect(queue.output.items.map(({ node }) => node.ideaId)).toContain(idea);

    const newcomer = await system.person('broker.gwent', [], 'gwent');
    await system.again(await system.hears(RoleGranted, roleOf(newcomer, 'gwent', null)));
    expect(await stateOf(idea)).toMatchObject({ queue: 'gwent' });
    expect((await system.ask(college, GetVacancies, {})).output).toEqual([]);

    await system.hears(RoleEnded, { ...roleOf(newcomer, 'gwent', null), endsOn: '2026-02-01' });
    expect(await stateOf(idea)).toMatchObject({ queue: 'college' });
    expect((await system.ask(college, GetVacancies, {})).output).toEqual([
      { force: 'gwent', since: '2026-02-01' },
    ]);
    const said = (await system.said('triage', CaseRequeued)).filter((one) => one.ideaId === idea);
    expect(said.map(({ queue: to }) => to)).toEqual(['gwent', 'college']);
  });

  it('leaves alone what the College has taken up', async () => {
    const idea = await submit('gwent');
    await system.ask(college, ClaimCase, { idea });
    await keep();
    expect(await stateOf(idea)).toMatchObject({ state: 'CLAIMED', broker: college.id });
    await system.ask(college, AssignCase, { idea });
    expect(await stateOf(idea)).toMatchObject({ state: 'WAITING', queue: 'college' });
  });
});
