import {
  AnswerDocket,
  ClaimCase,
  GetDisseminations,
  GetIdea,
  GetMap,
  GetThreads,
  ListDocket,
  Respond,
  SubmitIdea,
  stages,
  type RequestDefinition,
  type Stage,
} from '@idea-map/contracts';
import { anIdeaInput, TestSystem } from '@idea-map/testing';
import { atlas } from '../../../atlas/src/atlas.definition.js';
import { directory } from '../../../directory/src/directory.definition.js';
import { geography } from '../../../geography/src/geography.definition.js';
import { intake } from '../../../intake/src/intake.definition.js';
import { parseReference, reference } from '../../../intake/src/reference.js';
import { standings } from '../../../intake/src/stages.js';
import { triage } from '../../../triage/src/triage.definition.js';
import { registerDemoPeople } from '../demo-directory.js';
import { settled } from '../settled.js';
import { generateIdeas } from './generate-ideas.js';

let system: TestSystem;

beforeAll(async () => {
  system = await TestSystem.start([geography, directory, intake, atlas, triage]);
  await registerDemoPeople(system.services, system.clock);
  await settled([...system.services.values()]);
});
afterAll(() => system.stop());

const generate = (ideas: number, seed = 'seed') =>
  generateIdeas(
    { ideas, seed, months: 24 },
    {
      url: system.parts.postgres.adminUrl,
      alone: false,
      now: system.clock.now(),
      progress: { write: () => true },
    },
  );
const rows = <Row>(service: string, sql: string, ...values: unknown[]) =>
  system.service(service).transactions.query<Row>(sql, values);
const count = async (service: string, from: string) =>
  (await rows<{ n: number }>(service, `select count(*)::int as n from ${from}`))[0]?.n;

/** One of the demo people, who asks as the API would for them. */
const asDemo = async (subject: string) => {
  const token = (await system.parts.demoIssuer?.sign(subject, system.clock.now())) ?? null;
  return {
    ask: <Input, Output>(request: RequestDefinition<Input, Output>, input: NoInfer<Input>) =>
      system.parts.requests.ask(request, input, { token }),
  };
};

const SAID = `idea where stage not in ('DRAFT', 'IN_CHECK', 'WITHDRAWN')`;

describe('generated ideas', () => {
  it('are there in every service, as many as were asked for, and nothing is said of them', async () => {
    const said = await count('intake', 'outbox');
    const counts = await generate(300);
    expect(await count('atlas', 'card_tally_change')).toBe(0);
    expect(counts.ideas).toBe(300);
    expect(await count('intake', 'idea')).toBe(300);
    expect(await count('intake', 'step')).toBe(counts.moves);
    expect(await count('intake', 'support')).toBe(counts.support);
    expect(await count('intake', 'comment')).toBe(counts.comments);
    expect(await count('geography', 'idea_place')).toBe(counts.places);
    expect(await count('atlas', 'card')).toBe(counts.cards);
    expect(await count('atlas', 'card_place')).toBe(counts.places);
    expect(await count('triage', 'known_idea')).toBe(counts.cards);
    expect(await count('triage', 'triage_case')).toBe(counts.cases);
    expect(await count('triage', 'score')).toBe(counts.scores);
    expect(await count('triage', 'delivery')).toBe(counts.deliveries);
    expect(await count('triage', 'response')).toBe(counts.responses);
    expect(await count('triage', 'docket_item')).toBe(counts.docket);
    expect(counts.docket).toBeGreaterThan(5);
    expect(await count('intake', 'outbox')).toBe(said);
    for (const service of system.services.keys()) expect(await count(service, 'parked_event')).toBe(0);
  });

  it('count on the map as they do in intake', async () => {
    const { output } = await system.ask(null, GetMap, { gaps: false });
    const open = `${SAID} and audience = 'POLICING'`;
    const shown = `${open} and not (kind = 'IMPACT_CASE' and credit = 'ANONYMOUS')`;
    expect(output.total).toBe(await count('intake', open));
    expect(output.elsewhere + output.byForce.reduce((sum, force) => sum + force.count, 0)).toBe(output.total);
    for (const { force, count: shownThere } of output.byForce) {
      expect(shownThere).toBe(await count('intake', `${shown} and force = '${force}'`));
    }
  });

  it('wait in the queue that their stage says, for whoever intake says, and are decided where they left it', async () => {
    const ofTriage = await rows<{ id: string; stage: Stage; broker: string | null; queues: string[] }>(
      'triage',
      `select i.id, i.stage, max(c.broker::text) as broker, array_remove(array_agg(c.queue), null) as queues
       from known_idea i left join triage_case c on c.idea_id = i.id and c.state <> 'DECIDED' group by i.id order by i.id`,
    );
    const inTriage: readonly Stage[] = ['LOCAL_TRIAGE', 'NATIONAL_TRIAGE', 'RETURNED'];
    for (const { stage, queues } of ofTriage)
      expect([stage, queues.length]).toEqual([stage, inTriage.includes(stage) ? 1 : 0]);
    const ofIntake = await rows<{ id: string; stage: Stage; broker: string | null }>(
      'intake',
      `select id, stage, holder_id::text as broker from ${SAID} order by id`,
    );
    expect(ofTriage.map(({ id, stage, broker }) => ({ id, stage, broker }))).toEqual(ofIntake);
    const astray = `triage_case c where state <> 'DECIDED' and queue <> case level when 'LOCAL' then coalesce(force, 'college')
      else 'college' end`;
    expect(await count('triage', astray)).toBe(0);
    const undue = `triage_case where (due_at is null) <> (state = 'DECIDED') or (state = 'DECIDED') <> (decision is not null)`;
    expect(await count('triage', undue)).toBe(0);
  });

  it('are claimed by a broker as any other', async () => {
    const waiting = `select idea_id as id, queue from triage_case where level = 'LOCAL' and state = 'WAITING' and force is not null`;
    const [idea] = await rows<{ id: string; queue: string }>('triage', waiting);
    const broker = await system.person('broker.of-the-test', ['BROKER'], idea?.queue ?? null);
    await system.ask(broker, ClaimCase, { idea: idea?.id ?? '' });
    await settled([...system.services.values()]);
    const thread = (await system.ask(broker, GetThreads, { ids: [idea?.id ?? ''] })).output[0];
    expect(thread?.next?.holder.personId).toBe(broker.id);
  });

  it('lie on the docket as any other, by priority with every score, and are answered', async () => {
    const leader = await asDemo('leader.npcc');
    const { output } = await leader.ask(ListDocket, { first: 100 });
    expect(output.items).toHaveLength((await count('triage', 'docket_item')) ?? 0);
    const items = output.items.map(({ node }) => node);
    const priorities = items.map(({ priority }) => priority);
    expect(priorities).toEqual([...priorities].sort((one, other) => other - one));
    const criteria = (await count('triage', 'criterion')) ?? 0;
    expect(items.filter(({ scores }) => scores.length !== criteria)).toEqual([]);
    const open = items.find(
      ({ body, outcome, answer }) => body === 'npcc' && !outcome && answer !== 'REFERRED',
    );
    await leader.ask(AnswerDocket, { idea: open?.ideaId ?? '', answer: 'NOT_NOW', reason: 'No money.' });
    await settled([...system.services.values()]);
    const due = await rows('atlas', 'select from docket_due where item_id = $1', open?.id);
    expect(due).toEqual([]);
  });

  it('say what each force answered and who is awaited, and take a further answer', async () => {
    const [idea] = await rows<{ id: string }>(
      'triage',
      `select id from known_idea where stage = 'SHARED_NATIONALLY' limit 1`,
    );
    const id = idea?.id ?? '';
    const ledger = async () => (await broker.ask(GetDisseminations, { ids: [id] })).output[0];
    const forces = await rows<{ id: string }>('geography', 'select id from force');
    const [first] = await rows<{ awaiting: string[] }>(
      'atlas',
      'select awaiting from card where id = $1',
      id,
    );
    const force = first?.awaiting[0] ?? '';
    const broker = await asDemo(`broker.${force}`);
    const before = await ledger();
    expect(before?.forces).toHaveLength(forces.length);
    expect(before?.awaiting).toEqual(first?.awaiting);
    expect((before?.deliveries ?? []).length).toBeGreaterThan(forces.length);
    await broker.ask(Respond, { idea: id, answer: 'ADOPTED', note: 'We begin.', force });
    const after = await ledger();
    expect(after?.awaiting).toEqual(first?.awaiting.slice(1));
    expect(after?.responses).toHaveLength((before?.responses.length ?? 0) + 1);
    await settled([...system.services.values()]);
    const [card] = await rows('atlas', 'select awaiting from card where id = $1', id);
    expect(card).toEqual({ awaiting: after?.awaiting });
  });

  it('have references that can be read back and typed, and the next idea has the next one', async () => {
    const found = await rows<{ id: string; reference: string }>('intake', 'select id, reference from idea');
    expect(found.filter((idea) => parseReference(idea.reference) !== idea.reference)).toEqual([]);
    const officer = await system.person('officer.of-the-test', ['CONTRIBUTOR'], 'kent');
    const { output } = await system.ask(officer, SubmitIdea, { input: anIdeaInput() });
    const next = await system.ask(officer, GetIdea, { id: output.id });
    expect(next.output.reference).toBe(reference(system.clock.now().getUTCFullYear(), 301));
    await settled([...system.services.values()]);
  });

  it('have a next step at every stage, or an end', async () => {
    const found = await rows<{ id: string; stage: Stage; force: string | null }>(
      'intake',
      'select distinct on (stage) id, stage, force from idea order by stage, id',
    );
    expect(new Set(found.map(({ stage }) => stage))).toEqual(
      new Set(stages.filter((stage) => stage !== 'DRAFT')),
    );
    for (const { id, stage, force } of found) {
      const keeper = await system.person(`reads.${stage}`, ['COLLEGE_BROKER', 'DATA_OFFICER'], force);
      const [thread] = (await system.ask(keeper, GetThreads, { ids: [id] })).output;
      const { holder, policy } = standings[stage];
      const holds = holder === 'BROKER' && force === null ? 'COLLEGE_BROKER' : holder;
      expect(thread?.history.at(-1)?.stage).toBe(stage);
      expect(thread?.next?.holder.role ?? null).toBe(holds);
      expect(thread?.next?.due ?? null).toEqual(policy === null ? null : expect.any(String));
    }
  });

  it('name only what is there', async () => {
    for (const table of ['step', 'support', 'comment']) {
      const lost = `${table} t where not exists (select from idea i where i.id = t.idea_id)`;
      expect(await count('intake', lost)).toBe(0);
    }
    for (const table of ['score', 'dissemination', 'delivery', 'response', 'docket_item']) {
      const lost = `${table} t where not exists (select from known_idea i where i.id = t.idea_id)`;
      expect(await count('triage', lost)).toBe(0);
    }
    for (const table of ['card_text', 'stage_visit', 'docket_due']) {
      const lost = `${table} t where not exists (select from card c where c.id = t.idea_id)`;
      expect(await count('atlas', lost)).toBe(0);
    }
    const authors = await rows<{ id: string }>(
      'intake',
      'select distinct author_id as id from idea where author_id is not null',
    );
    const known = await rows<{ id: string }>(
      'directory',
      'select id from person where id = any($1)',
      authors.map(({ id }) => id),
    );
    expect(known.length).toBe(authors.length);
  });

  it('tell the markers in memory that much has changed', async () => {
    expect(await count('atlas', 'card_change')).toBeGreaterThan(0);
  });

  it('are added to by the same seed again', async () => {
    const before = (await count('intake', 'idea')) ?? 0;
    await generate(50);
    expect(await count('intake', 'idea')).toBe(before + 50);
  });

  it('are all there or none, and what half an end left is cleared', async () => {
    const [cards, ideas] = [await count('atlas', 'card'), (await count('intake', 'idea')) ?? 0];
    const year = system.clock.now().getUTCFullYear();
    const [row] = await rows<{ last: number }>(
      'intake',
      `select max(split_part(reference, '-', 3)::int) as last from idea`,
    );
    // The last of them is of this year, or of the one that has just ended.
    for (const [at, one] of [year, year - 1].entries()) {
      const taken = reference(one, (row?.last ?? 0) + 2500);
      const which = `(select id from idea order by id offset ${at} limit 1)`;
      await rows('intake', `update idea set reference = $1 where id = ${which}`, taken);
    }
    await expect(generate(2500)).rejects.toThrow('idea_reference_key');
    expect(await count('atlas', 'card')).toBe(cards);
    expect(await count('intake', 'idea')).toBe(ideas);

    await rows('intake', `delete from idea where id = (select id from idea where stage = 'CLOSED' limit 1)`);
    await generate(1);
    const lost = await rows(
      'atlas',
      'select from card where id <> all($1)',
      (await rows<{ id: string }>('intake', 'select id from idea')).map(({ id }) => id),
    );
    expect(lost).toEqual([]);
  });
});
