import { setTimeout as sleep } from 'node:timers/promises';
import {
  CommentOnIdea,
  ConfirmDeidentified,
  ForceSaved,
  GetComments,
  GetIdea,
  IdeaCommented,
  SubmitIdea,
  type IdeaChange,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

describe('comments on an idea', () => {
  let system: TestSystem;
  let author: TestPerson;
  let colleague: TestPerson;
  let away: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    for (const force of ['kent', 'gwent']) await system.hears(ForceSaved, aForce(force));
    author = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    colleague = await system.person('staff.kent', ['CONTRIBUTOR'], 'kent');
    away = await system.person('officer.gwent', ['CONTRIBUTOR'], 'gwent');
  });
  afterAll(() => system.stop());

  const submit = async (input: IdeaChange = {}) =>
    (await system.ask(author, SubmitIdea, { input: anIdeaInput(input) })).output.id;
  const say = async (id: string, text: string, as = colleague) => {
    await sleep(2);
    return (await system.ask(as, CommentOnIdea, { id, text })).output;
  };
  const page = async (id: string, first: number, after: string | null = null) =>
    (await system.ask(colleague, GetComments, { ids: [id], first, after })).output[0];

  it('are kept as they were said, trimmed, and said to have been made without their words', async () => {
    const id = await submit();
    const comment = await say(id, '  We have it too.\n');
    expect(comment).toMatchObject({
      text: 'We have it too.',
      authorId: colleague.id,
      byAuthor: false,
      force: 'kent',
    });
    const said = (await system.said('intake', IdeaCommented)).filter((event) => event.ideaId === id);
    expect(said).toEqual([{ ideaId: id, commentId: comment.id, byAuthor: false, at: comment.at }]);
    expect(await system.ask(author, GetIdea, { id })).toMatchObject({
      output: { changedAt: comment.at, version: 1 },
    });
  });

  it('are read oldest first, a page at a time, each once', async () => {
    const id = await submit();
    for (const n of [1, 2, 3, 4, 5]) await say(id, `Comment ${n}`);
    const texts: string[] = [];
    let after: string | null = null;
    let more = true;
    while (more) {
      const found: Awaited<ReturnType<typeof page>> = await page(id, 2, after);
      expect(found?.total).toBe(5);
      texts.push(...(found?.page.items ?? []).map(({ node }) => node.text));
      after = found?.page.items.at(-1)?.cursor ?? null;
      more = found?.page.hasNextPage ?? false;
    }
    expect(texts).toEqual([1, 2, 3, 4, 5].map((n) => `Comment ${n}`));
  });

  it('are answered for several ideas at once, and for none that the asker may not read', async () => {
    const [open, within, empty] = [await submit(), await submit({ audience: 'FORCE' }), await submit()];
    for (const id of [open, within]) await say(id, 'Here');
    const { output } = await system.ask(away, GetComments, { ids: [open, within, empty], first: 5 });
    const totals = Object.fromEntries(output.map(({ ideaId, total }) => [ideaId, total]));
    expect(totals).toEqual({ [open]: 1, [empty]: 0 });
  });

  it('by the author name them only where the idea does', async () => {
    const named = await submit({ credit: 'NAMED' });
    expect(await say(named, 'Mine', author)).toMatchObject({
      authorId: author.id,
      byAuthor: true,
      force: 'kent',
    });
    for (const credit of ['FORCE_ONLY', 'ANONYMOUS'] as const) {
      const id = await submit({ credit });
      expect(await say(id, 'Mine', author)).toMatchObject({ authorId: null, byAuthor: true, force: 'kent' });
    }
    const hidden = await submit({ kind: 'IMPACT_CASE' });
    const dataOfficer = await system.person('data.kent', ['DATA_OFFICER'], 'kent');
    await system.ask(dataOfficer, ConfirmDeidentified, { id: hidden, note: 'Any of forty stations.' });
    expect(await say(hidden, 'Mine', author)).toMatchObject({ authorId: null, byAuthor: true, force: null });
  });

  it.each([
    ['', 'REQUIRED'],
    [' \n', 'REQUIRED'],
    ['x'.repeat(4001), 'TOO_LONG'],
    ['a\0b', 'BAD_CHARACTER'],
    ['half \ud83d', 'BAD_CHARACTER'],
  ])('refuse a text that is not good, and keep nothing: %#', async (text, code) => {
    const id = await submit();
    await expect(say(id, text)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: [expect.objectContaining({ field: 'text', code })] },
    });
    expect(await page(id, 1)).toMatchObject({ total: 0 });
  });

  it('hold 4,000 characters, whatever their units', async () => {
    const id = await submit();
    expect((await say(id, '🚓'.repeat(4000))).text).toHaveLength(8000);
  });

  it('are empty once redacted, and still there', async () => {
    const id = await submit();
    const { id: comment } = await say(id, 'Too much');
    await system
      .service('intake')
      .transactions.query('update comment set redacted_at = now() where id = $1', [comment]);
    expect((await page(id, 1))?.page.items).toMatchObject([
      { node: { id: comment, text: '', redacted: true } },
    ]);
  });

  it('refuse a cursor of another list', async () => {
    const id = await submit();
    await expect(page(id, 1, 'bm90LWFuLWlk')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
