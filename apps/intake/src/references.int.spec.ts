import { ForceSaved, GetIdeas, IdeaSubmitted, SubmitIdea } from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';
import { parseReference } from './reference.js';

describe('many submissions at once', () => {
  let system: TestSystem;
  let officer: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    await system.hears(ForceSaved, aForce('kent'));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
  });
  afterAll(() => system.stop());

  const query = (sql: string) => system.service('intake').transactions.query(sql);

  it('have a row, a step, an event and a reference of their own, each of fifty', async () => {
    const asked = Array.from({ length: 50 }, () => system.ask(officer, SubmitIdea, { input: anIdeaInput() }));
    const ids = (await Promise.all(asked)).map(({ output }) => output.id);
    const { output: ideas } = await system.ask(officer, GetIdeas, { ids });

    expect(new Set(ideas.map(({ reference }) => reference)).size).toBe(50);
    for (const { reference } of ideas) expect(parseReference(reference ?? '')).toBe(reference);
    expect(new Set((await system.said('intake', IdeaSubmitted)).map(({ ideaId }) => ideaId))).toEqual(
      new Set(ids),
    );
    expect(
      await query('select count(*)::int as ideas, (select count(*)::int from step) as steps from idea'),
    ).toEqual([{ ideas: 50, steps: 50 }]);
  });

  it('leave one idea behind where they carry one key', async () => {
    const [before] = await query('select count(*)::int as n from idea');
    const idempotency = { key: 'one-key', path: 'submitIdea', fingerprint: 'same' };
    const asked = Array.from({ length: 5 }, () =>
      system.ask(officer, SubmitIdea, { input: anIdeaInput() }, { idempotency }),
    );
    const ids = (await Promise.all(asked)).map(({ output }) => output.id);
    expect(new Set(ids).size).toBe(1);
    expect(await query('select count(*)::int as n from idea')).toEqual([{ n: Number(before?.n) + 1 }]);
  });

  it('leave nothing behind where the input is refused', async () => {
    const [before] = await query(
      'select count(*)::int as n, (select count(*)::int from outbox) as said from idea',
    );
    const bad = { title: 'Shy', problem: 'Half \ud83d', proposal: '' };
    await expect(system.ask(officer, SubmitIdea, { input: bad })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(
      await query('select count(*)::int as n, (select count(*)::int from outbox) as said from idea'),
    ).toEqual([before]);
  });
});

describe('the forces as intake knows them', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await TestSystem.start([intake]);
  });
  afterAll(() => system.stop());

  it('follow what geography says, heard twice or out of date', async () => {
    const officer = await system.person('officer.college', ['COLLEGE_BROKER']);
    const submit = () => system.ask(officer, SubmitIdea, { input: anIdeaInput({ force: 'kent' }) });
    await expect(submit()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });

    const first = await system.hears(ForceSaved, aForce('kent'));
    await submit();
    const ended = await system.hears(
      ForceSaved,
      aForce('kent', { endsOn: system.clock.today(), successor: 'gwent' }),
    );
    for (const envelope of [ended, first]) await system.again(envelope);
    await expect(submit()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(
      await system
        .service('intake')
        .transactions.query('select id, ends_on::text, successor from known_force'),
    ).toEqual([{ id: 'kent', ends_on: system.clock.today(), successor: 'gwent' }]);
  });
});
