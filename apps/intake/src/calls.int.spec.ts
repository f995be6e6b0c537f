import {
  CloseCall,
  CountCalls,
  ForceSaved,
  GetCall,
  GetCalls,
  ListCalls,
  OpenCall,
  SaveDraft,
  SubmitIdea,
  WithdrawIdea,
  type CallView,
  type IdeaChange,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

describe('calls', () => {
  let system: TestSystem;
  let desk: TestPerson;
  let officer: TestPerson;
  let day: (from: number) => string;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    await system.hears(ForceSaved, aForce('kent'));
    desk = await system.person('college.desk', ['NATIONAL_DESK']);
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    const today = Date.parse(system.clock.today());
    day = (from) => new Date(today + from * 86_400_000).toISOString().slice(0, 10);
  });
  afterAll(() => system.stop());

  const open = async (from: number, until: number | null, as = desk): Promise<CallView> => {
    const input = { title: ' Batteries ', question: 'How do you keep them charged?', opensOn: day(from) };
    return (
      await system.ask(as, OpenCall, { input: { ...input, closesOn: until === null ? null : day(until) } })
    ).output;
  };
  const answer = (call: string, more: IdeaChange = {}) =>
    system.ask(officer, SubmitIdea, { input: anIdeaInput({ call, ...more }) });

  it('are opened by those whose office it is, in the name of their body', async () => {
    expect(await open(0, null)).toMatchObject({
      title: 'Batteries',
      owner: 'college',
      open: true,
      ideaCount: 0,
    });
    await expect(open(0, null, officer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each([
    ['input.title REQUIRED', { title: ' ' }],
    ['input.title TOO_LONG', { title: 'x'.repeat(121) }],
    ['input.titleCy TOO_LONG', { titleCy: 'x'.repeat(121) }],
    ['input.question REQUIRED', { question: '' }],
    ['input.themes.0 UNKNOWN', { themes: ['astrology'] }],
    ['input.closesOn BEFORE_START', { closesOn: '2026-02-28' }],
  ])('refuse what is not good: %s', async (expected, more) => {
    const input = { title: 'Batteries', question: 'How?', opensOn: '2026-03-01', ...more };
    const [field, code] = expected.split(' ');
    await expect(system.ask(desk, OpenCall, { input })).rejects.toMatchObject({
      details: { fields: [{ field, code }] },
    });
  });

  it('take ideas from their first day to their last', async () => {
    const closed = {
      code: 'BAD_USER_INPUT',
      details: { fields: [expect.objectContaining({ field: 'input.call', code: 'CLOSED' })] },
    };
    for (const [from, until] of [
      [0, 0],
      [-5, 0],
      [0, null],
    ] as const)
      await answer((await open(from, until)).id);
    for (const [from, until] of [
      [1, null],
      [-5, -1],
    ] as const) {
      await expect(answer((await open(from, until)).id)).rejects.toMatchObject(closed);
    }
  });

  it('count the ideas that everyone may read', async () => {
    const { id } = await open(0, null);
    await answer(id);
    await answer(id, { audience: 'FORCE' });
    await system.ask(officer, SaveDraft, { input: { call: id } });
    const { output } = await answer(id);
    await system.ask(officer, WithdrawIdea, { id: output.id });
    expect((await system.ask(officer, GetCall, { id })).output.ideaCount).toBe(1);
  });

  it.each([0, -30])('are closed at once, though they opened %i days ago', async (from) => {
    const { id } = await open(from, null);
    const { output } = await system.ask(desk, CloseCall, { id });
    expect(output).toMatchObject({ id, open: false, opensOn: day(from), closesOn: day(0) });
    const stillOpen = await system.ask(desk, ListCalls, { open: true, first: 100 });
    expect(stillOpen.output.items.map(({ node }) => node.id)).not.toContain(id);
    await expect(answer(id)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(system.ask(desk, CloseCall, { id })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('are listed newest first, open or closed or all, each once', async () => {
    const mine = await Promise.all([open(0, null), open(-9, -1), open(-9, 0), open(3, null)]);
    const listed = async (only: boolean | null) => {
      const seen: string[] = [];
      let after: string | null = null;
      for (let more = true; more;) {
        const { output }: { output: Listed } = await system.ask(officer, ListCalls, {
          open: only,
          first: 3,
          after,
        });
        seen.push(...output.items.map(({ node }) => node.id));
        more = output.hasNextPage;
        after = output.items.at(-1)?.cursor ?? null;
      }
      expect((await system.ask(officer, CountCalls, { open: only })).output).toBe(seen.length);
      expect(seen).toEqual([...new Set(seen)].sort().reverse());
      return mine.map(({ id }) => seen.includes(id));
    };
    expect(await listed(null)).toEqual([true, true, true, true]);
    expect(await listed(true)).toEqual([true, false, true, false]);
    expect(await listed(false)).toEqual([false, true, false, true]);
  });

  it('are found by id, and nothing else is', async () => {
    const { id } = await open(0, null);
    const none = '019c0000-0000-7000-8000-000000000000';
    expect((await system.ask(officer, GetCalls, { ids: [none, id] })).output).toMatchObject([
      { id, opensOn: day(0) },
    ]);
    for (const other of [none, 'nothing']) {
      await expect(system.ask(officer, GetCall, { id: other })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(system.ask(desk, CloseCall, { id: other })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

interface Listed {
  readonly items: readonly { readonly cursor: string; readonly node: CallView }[];
  readonly hasNextPage: boolean;
}
