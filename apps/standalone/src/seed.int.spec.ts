import { GetDisseminations, ListDocket, ListPacks, type RequestDefinition } from '@idea-map/contracts';
import { TestSystem } from '@idea-map/testing';
import { directory } from '../../directory/src/directory.definition.js';
import { evaluation } from '../../evaluation/src/evaluation.definition.js';
import { evidence } from '../../evidence/src/evidence.definition.js';
import { geography } from '../../geography/src/geography.definition.js';
import { intake } from '../../intake/src/intake.definition.js';
import { triage } from '../../triage/src/triage.definition.js';
import { registerDemoPeople } from './demo-directory.js';
import { exampleIdeas } from './example-ideas.js';
import { SeedClock } from './lives/seed-clock.js';
import { seedIdeas } from './seed.js';

/** Fourteen months, for a hook, in milliseconds: a busy machine takes long. */
const SEEDING = 240_000;

describe('the example ideas', () => {
  const clock = new SeedClock();
  const says: string[] = [];
  const done: boolean[] = [];
  let system: TestSystem;

  beforeAll(async () => {
    system = await TestSystem.start([intake, geography, triage, directory, evaluation, evidence], clock);
    await registerDemoPeople(system.services, clock);
    const seeding = { services: system.services, parts: system.parts, clock };
    for (const _ of [1, 2]) done.push(await seedIdeas(seeding, (line) => says.push(line)));
  }, SEEDING);
  afterAll(() => system.stop());
  const asLeader = async <Input, Output>(
    request: RequestDefinition<Input, Output>,
    input: NoInfer<Input>,
  ) => {
    const token = (await system.parts.demoIssuer?.sign('leader.npcc', clock.now())) ?? null;
    return system.parts.requests.ask(request, input, { token });
  };
  const rows = <Row>(service: string, sql: string) => system.service(service).transactions.query<Row>(sql);

  it('are put in once, none of them is held by the check, and no event was left behind', async () => {
    expect([done, says.length]).toEqual([[true, false], 1]);
    expect(await rows('intake', 'select count(*)::int as n from idea')).toEqual([{ n: exampleIdeas.length }]);
    expect(await rows('intake', "select from idea where stage = 'IN_CHECK'")).toEqual([]);
    for (const service of system.services.keys())
      expect(await rows(service, 'select from parked_event')).toEqual([]);
  });

  it('stand at every stage that they are brought to, as triage and intake agree', async () => {
    const stages = 'select stage, count(*)::int as n from $ group by stage order by stage';
    const held = await rows<{ stage: string; n: number }>('intake', stages.replace('$', 'idea'));
    expect(await rows('triage', stages.replace('$', 'known_idea'))).toEqual(held);
    expect(held.map(({ stage }) => stage)).toEqual([
      ...['CLOSED', 'IN_TEST', 'LOCAL_TRIAGE', 'NATIONAL_TRIAGE', 'PARKED', 'PUBLISHED', 'RETURNED'],
      ...['SELECTED_FOR_TEST', 'SHARED_LOCALLY', 'SHARED_NATIONALLY'],
    ]);
  });

  it('lie in the past: some cases are overdue, some are not yet due, and the clock goes on', async () => {
    const due = 'select distinct due_at < now() as late from triage_case where due_at is not null order by 1';
    expect(await rows('triage', due)).toEqual([{ late: false }, { late: true }]);
    const ahead = 'select from step where at > now() union all select from idea where submitted_at > now()';
    expect(await rows('intake', ahead)).toEqual([]);
    expect(Date.now() - clock.now().getTime()).toBeLessThan(1000);
  });

  it('were answered by forces and leaders in every way that there is, and one waits overdue on the docket', async () => {
    const answers = 'select distinct answer from response';
    expect(await rows('triage', answers)).toHaveLength(7);
    expect(await rows('triage', 'select distinct answer from docket_item')).toHaveLength(6);
    const asked = { first: 50, filter: { overdue: true, answered: false } };
    const { output } = await asLeader(ListDocket, asked);
    expect(output.items.map(({ node }) => node.body)).toEqual(['npcc']);
  });

  it('lie before a leader by priority: some to answer in time, some promised for a day to come, some done', async () => {
    const { output } = await asLeader(ListDocket, { first: 50, filter: { bodies: ['npcc'] } });
    const items = output.items.map(({ node }) => node);
    const order = items.map(({ priority }) => priority);
    expect(order).toEqual([...order].sort((one, other) => other - one));
    expect(items.filter(({ answer, overdue }) => answer === null && !overdue)).toHaveLength(2);
    const promised = items.filter((item) => item.owner && item.targetOn && !item.outcome && !item.overdue);
    expect(promised.map(({ answer }) => answer).sort()).toEqual(['IN_HAND', 'WILL_IMPLEMENT']);
    expect(items.filter(({ outcome }) => outcome !== null)).toHaveLength(2);
  });

  it('reach two leaders in a pack that holds them as they stood', async () => {
    const { output } = await asLeader(ListPacks, { first: 5 });
    const [pack, ...more] = output.items.map(({ node }) => node);
    expect(more).toEqual([]);
    expect(pack?.recipients).toHaveLength(2);
    const stood = pack?.items.map(({ content }) => [content?.stage, content?.priority !== null]);
    expect(stood).toEqual(Array(5).fill(['SHARED_NATIONALLY', true]));
  });

  it('were taken up by some forces and declined by others, and are awaited of the rest', async () => {
    const national = "select idea_id as id from dissemination where level = 'NATIONAL'";
    const ids = (await rows<{ id: string }>('triage', national)).map(({ id }) => id);
    const { output } = await asLeader(GetDisseminations, { ids });
    const spread = ['ADOPTED', 'TRIALLING', 'DECLINED', 'ALREADY_DOING'];
    const mixed = output.filter(({ responses, awaiting }) => {
      const answers = new Set<string>(responses.map(({ answer }) => answer));
      return awaiting.length > 0 && spread.every((answer) => answers.has(answer));
    });
    expect(mixed.length).toBeGreaterThanOrEqual(2);
    const declined = output.flatMap(({ responses }) => responses.filter((one) => one.answer === 'DECLINED'));
    expect(declined.filter(({ note }) => !note)).toEqual([]);
  });

  it('were tested: one worked at six sites in two arms, one had no effect, one runs and one is planned', async () => {
    const tests = await rows(
      'evaluation',
      `select state, finding, (select count(*)::int from test_site s where s.test_id = t.id) as sites
       from test t order by planned_at`,
    );
    expect(tests).toEqual([
      { state: 'COMPLETED', finding: 'NO_EFFECT', sites: 4 },
      { state: 'COMPLETED', finding: 'WORKED', sites: 6 },
      { state: 'RUNNING', finding: null, sites: 4 },
      { state: 'PLANNED', finding: null, sites: 0 },
    ]);
    const published = 'select state, finding from evidence_version order by published_at';
    expect(await rows('evidence', published)).toEqual([
      { state: 'PUBLISHED', finding: 'NO_EFFECT' },
      { state: 'PUBLISHED', finding: 'WORKED' },
    ]);
  });
});
