import {
  CheckText,
  ConfirmDeidentified,
  CountCheckQueue,
  ForceSaved,
  GetIdea,
  GetThreads,
  IdeaHeld,
  IdeaMoved,
  IdeaRevised,
  IdeaSubmitted,
  ListCheckQueue,
  ListMyIdeas,
  ReleaseFromCheck,
  RequireRevision,
  ReviseIdea,
  SaveDraft,
  SubmitIdea,
  type IdeaChange,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

const LOOKED_AT = 'As the only female sergeant there I carry it each night.';
const BLOCKED = 'Ring 07700 900123 after late turn.';

describe('the check of an idea', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let colleague: TestPerson;
  let dataOfficer: TestPerson;
  let others: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    for (const force of ['kent', 'gwent']) await system.hears(ForceSaved, aForce(force));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    colleague = await system.person('broker.kent', ['CONTRIBUTOR', 'BROKER'], 'kent');
    dataOfficer = await system.person('data.kent', ['DATA_OFFICER', 'CONTRIBUTOR'], 'kent');
    others = await system.person('data.gwent', ['DATA_OFFICER'], 'gwent');
  });
  afterAll(() => system.stop());

  const submit = async (more: IdeaChange, as = officer) =>
    (await system.ask(as, SubmitIdea, { input: anIdeaInput(more) })).output.id;
  const idea = async (id: string, as = officer) => (await system.ask(as, GetIdea, { id })).output;
  const saidOf = async (id: string) => {
    const said = [
      await system.said('intake', IdeaHeld),
      await system.said('intake', IdeaSubmitted),
      await system.said('intake', IdeaRevised),
      await system.said('intake', IdeaMoved),
    ];
    return (said.flat() as (Record<string, unknown> & { ideaId: string })[]).filter(
      (data) => data.ideaId === id,
    );
  };

  it('finds in a text what is in it while it is typed, and keeps nothing', async () => {
    const { output } = await system.ask(officer, CheckText, { text: ` ${BLOCKED}` });
    expect(output).toMatchObject({
      outcome: 'BLOCK',
      findings: [{ type: 'PHONE', field: null, start: 6, end: 18, action: 'BLOCK' }],
    });
    await expect(system.ask(officer, CheckText, { text: 'a'.repeat(8001) })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it.each([
    ['REVIEW', LOOKED_AT],
    ['BLOCK', BLOCKED],
  ])('holds a text with a %s, for its author and its data officers alone', async (outcome, problem) => {
    const id = await submit({ problem });
    expect(await idea(id)).toMatchObject({ stage: 'IN_CHECK', check: { outcome, note: null } });
    expect((await idea(id)).check?.findings[0]).toMatchObject({ field: 'input.problem' });
    expect((await idea(id, dataOfficer)).check).toMatchObject({ outcome });
    for (const other of [colleague, others]) {
      await expect(idea(id, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const mine = await system.ask(officer, ListMyIdeas, { first: 100 });
    expect(mine.output.items.map(({ node }) => node.id)).toContain(id);
  });

  it('says of a held text that it is held, and none of its words', async () => {
    const id = await submit({ title: 'Quicker kit exchange', problem: BLOCKED });
    const said = await saidOf(id);
    expect(said).toMatchObject([{ stage: 'IN_CHECK', force: 'kent' }]);
    expect(JSON.stringify(said)).not.toMatch(/07700|Quicker/);
  });

  it('keeps what it found by type and place, and never in words beside the text itself', async () => {
    const id = await submit({ problem: BLOCKED });
    const rows = await system
      .service('intake')
      .transactions.query('select findings, check_note from idea where id = $1', [id]);
    expect(rows).toMatchObject([{ findings: [{ type: 'PHONE', start: 5, end: 17 }], check_note: null }]);
    expect(JSON.stringify(rows)).not.toContain('07700');
  });

  it('has its data officer release a text with a note, and it goes to its broker', async () => {
    const id = await submit({ problem: LOOKED_AT });
    await system.ask(dataOfficer, ReleaseFromCheck, { id, note: 'Two of the three hold that rank.' });
    expect(await idea(id, colleague)).toMatchObject({ stage: 'LOCAL_TRIAGE', check: null });
    expect((await saidOf(id)).map(({ stage }) => stage)).toEqual(['IN_CHECK', 'LOCAL_TRIAGE']);
    const { output } = await system.ask(officer, GetThreads, { ids: [id] });
    expect(output[0]?.history.map(({ move }) => move)).toEqual(['SUBMIT', 'HOLD', 'RELEASE']);
    await expect(system.ask(dataOfficer, ReleaseFromCheck, { id, note: 'Again.' })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { stage: 'LOCAL_TRIAGE' },
    });
  });

  it('lets nobody release what must be revised, nor one without a note, nor a text of another force or of their own', async () => {
    const blocked = await submit({ problem: BLOCKED });
    const release = (id: string, as: TestPerson, note = 'It is fine.') =>
      system.ask(as, ReleaseFromCheck, { id, note });
    await expect(release(blocked, dataOfficer)).rejects.toMatchObject({ code: 'CONFLICT' });
    const id = await submit({ problem: LOOKED_AT });
    await expect(release(id, others)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(release(id, colleague)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(release(id, dataOfficer, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(release(id, dataOfficer, BLOCKED)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const own = await submit({ problem: LOOKED_AT }, dataOfficer);
    await expect(release(own, dataOfficer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('lets an author revise what is held, and what is clean then goes on', async () => {
    const id = await submit({ problem: BLOCKED });
    await system.ask(officer, ReviseIdea, { id, version: 1, input: { problem: LOOKED_AT } });
    expect(await idea(id)).toMatchObject({ stage: 'IN_CHECK', check: { outcome: 'REVIEW' } });
    await system.ask(officer, ReviseIdea, {
      id,
      version: 2,
      input: { problem: 'Nobody has a charged one.' },
    });
    expect(await idea(id, colleague)).toMatchObject({ stage: 'LOCAL_TRIAGE', version: 3 });
    expect((await saidOf(id)).map(({ stage }) => stage)).toEqual(['IN_CHECK', 'LOCAL_TRIAGE']);
  });

  it('has its author read why a data officer asks for a revision', async () => {
    const id = await submit({ problem: LOOKED_AT });
    await system.ask(dataOfficer, RequireRevision, { id, note: 'Say it of sergeants in general.' });
    expect((await idea(id)).check).toMatchObject({
      outcome: 'BLOCK',
      note: 'Say it of sergeants in general.',
    });
    await expect(system.ask(dataOfficer, ReleaseFromCheck, { id, note: 'After all.' })).rejects.toMatchObject(
      { code: 'CONFLICT' },
    );
    await system.ask(officer, ReviseIdea, {
      id,
      version: 1,
      input: { problem: 'Sergeants carry it each night.' },
    });
    expect(await idea(id)).toMatchObject({ stage: 'LOCAL_TRIAGE', check: null });
  });

  it('takes a revision that is held from its readers, and gives it back when it is free', async () => {
    const id = await submit({});
    await system.ask(officer, ReviseIdea, { id, version: 1, input: { problem: LOOKED_AT } });
    await expect(idea(id, colleague)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await system.ask(dataOfficer, ReleaseFromCheck, { id, note: 'Nobody can be told by it.' });
    expect(await idea(id, colleague)).toMatchObject({ stage: 'LOCAL_TRIAGE', problem: LOOKED_AT });
    const said = await saidOf(id);
    expect(said).toMatchObject([
      { version: 1 },
      { version: 2, problem: LOOKED_AT },
      { move: 'HOLD', from: 'LOCAL_TRIAGE' },
    ]);
  });

  it.each([
    ['SECRET: the route of the visit.', 'CLASSIFICATION'],
    ['My sergeant takes bribes from a recovery firm.', 'MISCONDUCT'],
    ['A man died in cell 4 last Tuesday.', 'DEATH_OR_INJURY'],
    ['The girl at number 12 is being abused by her father.', 'SAFEGUARDING_CASE'],
    ['We arrested a man last night by mistake.', 'LIVE_CASE'],
  ])('refuses %j, keeps nothing, and says where it belongs', async (problem, type) => {
    const count = async () => (await system.service('intake').transactions.query('select from idea')).length;
    const before = await count();
    for (const attempt of [
      () => submit({ problem }),
      () => system.ask(officer, SaveDraft, { input: { title: 'Later', problem } }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ field: 'input.problem', code: 'REFUSED', findings: [{ type, action: 'REFUSE' }] }],
      });
    }
    expect(await count()).toBe(before);
  });

  it('lists to data officers what is held in their force, oldest first', async () => {
    const ids = [await submit({ problem: LOOKED_AT }), await submit({ problem: LOOKED_AT })];
    const { output } = await system.ask(dataOfficer, ListCheckQueue, { first: 100 });
    const queue = output.items.map(({ node }) => node.id);
    expect(queue.filter((id) => ids.includes(id))).toEqual(ids);
    expect((await system.ask(dataOfficer, CountCheckQueue, {})).output).toBe(queue.length);
    expect((await system.ask(others, CountCheckQueue, {})).output).toBe(0);
    await expect(system.ask(colleague, ListCheckQueue, { first: 10 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('publishes no impact case without the word that it points at nobody', async () => {
    const id = await submit({ kind: 'IMPACT_CASE' });
    expect(await idea(id)).toMatchObject({ stage: 'IN_CHECK', check: { outcome: 'REVIEW', findings: [] } });
    await system.ask(dataOfficer, ReleaseFromCheck, { id, note: 'Nothing was found.' });
    expect(await idea(id)).toMatchObject({ stage: 'IN_CHECK', deidentifiedAt: null });
    await system.ask(dataOfficer, ConfirmDeidentified, { id, note: 'It could be any of forty stations.' });
    expect(await idea(id)).toMatchObject({
      stage: 'LOCAL_TRIAGE',
      deidentifiedAt: expect.any(String) as string,
    });
  });

  it('asks for both words, in either order, where something was found in an impact case', async () => {
    const id = await submit({ kind: 'IMPACT_CASE', problem: LOOKED_AT });
    await system.ask(dataOfficer, ConfirmDeidentified, { id, note: 'Any of forty stations.' });
    expect(await idea(id)).toMatchObject({ stage: 'IN_CHECK' });
    await system.ask(dataOfficer, ReleaseFromCheck, { id, note: 'Nobody can be told by it.' });
    expect(await idea(id)).toMatchObject({ stage: 'LOCAL_TRIAGE' });
    await system.ask(officer, ReviseIdea, { id, version: 1, input: { problem: 'It went wrong.' } });
    expect(await idea(id)).toMatchObject({ stage: 'IN_CHECK', deidentifiedAt: null });
  });
});
