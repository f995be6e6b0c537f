import {
  CountMyIdeas,
  ForceSaved,
  GetIdea,
  GetIdeas,
  GetThreads,
  ListMyIdeas,
  SaveDraft,
  SubmitIdea,
  type IdeaChange,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

describe('reading ideas', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let colleague: TestPerson;
  let away: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    for (const force of ['kent', 'gwent']) await system.hears(ForceSaved, aForce(force));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    colleague = await system.person('staff.kent', ['CONTRIBUTOR'], 'kent');
    away = await system.person('officer.gwent', ['CONTRIBUTOR'], 'gwent');
  });
  afterAll(() => system.stop());

  const submit = async (input: IdeaChange = {}, as = officer) =>
    (await system.ask(as, SubmitIdea, { input: anIdeaInput(input) })).output.id;

  it('finds one by its id, or by its reference however it is typed', async () => {
    const id = await submit();
    const { reference } = (await system.ask(officer, GetIdea, { id })).output;
    for (const asked of [
      id,
      ` ${id} `,
      reference ?? '',
      reference?.toLowerCase().replaceAll('-', ' ') ?? '',
    ]) {
      expect(await system.ask(away, GetIdea, { id: asked })).toMatchObject({ output: { id, reference } });
    }
  });

  it('cannot tell one that is not there from one that may not be seen', async () => {
    const id = await submit({ audience: 'FORCE' });
    const refusals = await Promise.all(
      [id, '019c0000-0000-7000-8000-000000000000', 'IM-2026-999999-1', 'nothing', "' or 1=1"].map((asked) =>
        system.ask(away, GetIdea, { id: asked }).then(
          () => 'answered',
          (error: Error) => `${error.name} ${error.message}`,
        ),
      ),
    );
    expect(new Set(refusals)).toEqual(new Set(['NotFound There is nothing here that you may see.']));
  });

  it('answers several at once without those that may not be seen', async () => {
    const [open, within] = [await submit(), await submit({ audience: 'FORCE' })];
    const ids = [open, within, '019c0000-0000-7000-8000-000000000000'];
    expect((await system.ask(away, GetIdeas, { ids })).output.map(({ id }) => id)).toEqual([open]);
    expect((await system.ask(colleague, GetIdeas, { ids })).output).toHaveLength(2);
    expect((await system.ask(away, GetThreads, { ids })).output.map(({ ideaId }) => ideaId)).toEqual([open]);
    expect((await system.ask(away, GetIdeas, { ids: [] })).output).toEqual([]);
  });

  it('shows the thread: who holds it, what is next, and the reader’s own moves', async () => {
    const id = await submit();
    const thread = async (as: TestPerson) => (await system.ask(as, GetThreads, { ids: [id] })).output[0];
    const broker = await system.person('broker.kent', ['BROKER'], 'kent');
    expect(await thread(officer)).toMatchObject({
      history: [{ move: 'SUBMIT', stage: 'LOCAL_TRIAGE', holder: { role: 'BROKER', force: 'kent' } }],
      next: { move: 'CLAIM', yours: false, overdue: false, due: expect.any(String) as unknown },
      moves: ['REVISE', 'WITHDRAW'],
    });
    expect(await thread(broker)).toMatchObject({
      next: { yours: true },
      moves: ['CLAIM', 'ASSIGN', 'RETURN', 'PARK', 'CLOSE', 'SHARE_LOCALLY', 'ESCALATE'],
    });
  });

  it('lists one’s own, however they are credited, drafts too, newest first and each once', async () => {
    const writer = await system.person('writer.kent', ['CONTRIBUTOR'], 'kent');
    const made: string[] = [];
    for (const credit of ['NAMED', 'FORCE_ONLY', 'ANONYMOUS', 'NAMED'] as const)
      made.push(await submit({ credit }, writer));
    made.push((await system.ask(writer, SaveDraft, { input: {} })).output.id);
    await submit({}, colleague);

    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 1; pages <= 3; pages++) {
      const found = (await system.ask(writer, ListMyIdeas, { first: 2, after })).output as MyIdeas;
      seen.push(...found.items.map(({ node }) => node.id));
      expect(found.hasNextPage).toBe(pages < 3);
      after = found.items.at(-1)?.cursor ?? null;
    }
    expect(seen).toEqual([...made].sort().reverse());
    expect((await system.ask(writer, CountMyIdeas, {})).output).toBe(5);
    expect((await system.ask(away, ListMyIdeas, { first: 5 })).output).toEqual({
      items: [],
      hasNextPage: false,
    });
  });

  it.each(['nonsense', 'bm90LWFuLWlk', '%00'])(
    'refuses %j, which is no cursor of this list',
    async (after) => {
      await expect(system.ask(officer, ListMyIdeas, { first: 2, after })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    },
  );
});

interface MyIdeas {
  readonly items: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly hasNextPage: boolean;
}
