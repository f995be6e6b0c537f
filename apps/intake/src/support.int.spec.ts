import {
  CommentOnIdea,
  ForceSaved,
  GetIdea,
  type IdeaSupported,
  IdeaUnsupported,
  SubmitIdea,
  SupportIdea,
  UnsupportIdea,
  WithdrawIdea,
  type IdeaChange,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

const FORCES = ['kent', 'gwent', 'surrey'];

describe('support for an idea', () => {
  let system: TestSystem;
  let author: TestPerson;
  let people: TestPerson[];

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    for (const force of FORCES) await system.hears(ForceSaved, aForce(force));
    author = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    people = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        system.person(`staff.${n}`, ['CONTRIBUTOR'], FORCES[n % 3] ?? null),
      ),
    );
  });
  afterAll(() => system.stop());

  const submit = async (input: IdeaChange = {}) =>
    (await system.ask(author, SubmitIdea, { input: anIdeaInput(input) })).output.id;
  const counts = async (id: string, as = author) => {
    const { supportCount, supportForceCount, viewerSupports } = (await system.ask(as, GetIdea, { id }))
      .output;
    return { supportCount, supportForceCount, viewerSupports };
  };
  const someone = (n: number): TestPerson => {
    const found = people[n];
    if (!found) throw new Error('Nobody has this number.');
    return found;
  };
  const said = async (id: string) =>
    (await system.said<{ ideaId: string }>('intake')).filter(
      (event) => event.ideaId === id && 'supportCount' in event && !('title' in event),
    );

  it('counts a person once however often they ask, and says it once', async () => {
    const id = await submit();
    for (const _ of [1, 2, 3]) await system.ask(someone(0), SupportIdea, { id });
    expect(await counts(id, someone(0))).toEqual({
      supportCount: 1,
      supportForceCount: 1,
      viewerSupports: true,
    });
    expect(await counts(id, someone(1))).toMatchObject({ supportCount: 1, viewerSupports: false });
    expect(await said(id)).toEqual([{ ideaId: id, supportCount: 1, supportForceCount: 1 }]);
  });

  it('is counted by person and by force, and says nobody’s id', async () => {
    const id = await submit();
    const college = await system.person('broker.college', ['COLLEGE_BROKER']);
    for (const one of [someone(0), someone(3), someone(1), college])
      await system.ask(one, SupportIdea, { id });
    expect(await counts(id)).toMatchObject({ supportCount: 4, supportForceCount: 2 });
    expect(JSON.stringify(await said(id))).not.toContain(someone(0).id);
  });

  it('counts ten people at once, each of them', async () => {
    const id = await submit();
    await Promise.all([...people, ...people].map((one) => system.ask(one, SupportIdea, { id })));
    expect(await counts(id)).toMatchObject({ supportCount: 10, supportForceCount: 3 });
    const [rows] = await system
      .service('intake')
      .transactions.query('select count(*)::int as n from support where idea_id = $1', [id]);
    expect(rows).toEqual({ n: 10 });
    expect((await said(id)).map((event) => (event as unknown as IdeaSupported).supportCount)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('is taken back once, and given again', async () => {
    const id = await submit();
    await system.ask(someone(0), SupportIdea, { id });
    await Promise.all([0, 0].map((n) => system.ask(someone(n), UnsupportIdea, { id })));
    expect(await counts(id, someone(0))).toEqual({
      supportCount: 0,
      supportForceCount: 0,
      viewerSupports: false,
    });
    await system.ask(someone(1), UnsupportIdea, { id });
    expect(await system.said('intake', IdeaUnsupported)).toContainEqual({
      ideaId: id,
      supportCount: 0,
      supportForceCount: 0,
    });
    await system.ask(someone(0), SupportIdea, { id });
    expect(await said(id)).toHaveLength(3);
    expect(await counts(id)).toMatchObject({ supportCount: 1 });
  });

  it.each(['NAMED', 'FORCE_ONLY', 'ANONYMOUS'] as const)(
    'is not the author’s own to give: %s',
    async (credit) => {
      const id = await submit({ credit });
      await expect(system.ask(author, SupportIdea, { id })).rejects.toMatchObject({ code: 'CONFLICT' });
      await system.ask(someone(0), SupportIdea, { id });
      expect(await counts(id)).toMatchObject({ supportCount: 1 });
    },
  );

  it('is for those who may read the idea, while it is before its readers', async () => {
    const id = await submit({ audience: 'FORCE' });
    const away = { code: 'NOT_FOUND' };
    await expect(system.ask(someone(1), SupportIdea, { id })).rejects.toMatchObject(away);
    await expect(system.ask(someone(1), CommentOnIdea, { id, text: 'Hello' })).rejects.toMatchObject(away);
    await expect(system.ask(null, SupportIdea, { id })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(system.ask(someone(0), SupportIdea, { id: 'nothing' })).rejects.toMatchObject(away);
    const broker = await system.person('broker.kent', ['BROKER'], 'kent');
    await system.ask(author, WithdrawIdea, { id });
    await expect(system.ask(broker, SupportIdea, { id })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { stage: 'WITHDRAWN' },
    });
  });

  it('does not count as a change of the text', async () => {
    const id = await submit();
    const before = (await system.ask(author, GetIdea, { id })).output;
    await system.ask(someone(0), SupportIdea, { id });
    const after = (await system.ask(author, GetIdea, { id })).output;
    expect(after).toEqual({ ...before, supportCount: 1, supportForceCount: 1 });
  });
});
