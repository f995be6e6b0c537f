import { randomUUID } from 'node:crypto';
import {
  CommentOnIdea,
  ForceSaved,
  GetComments,
  GetIdea,
  ListMyIdeas,
  ReviseIdea,
  SaveDraft,
  SubmitIdea,
  SupportIdea,
  WithdrawIdea,
  type Credit,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

describe('the author of an idea that does not name them', () => {
  let system: TestSystem;
  let colleague: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    await system.hears(ForceSaved, aForce('kent'));
    colleague = await system.person('staff.kent', ['CONTRIBUTOR'], 'kent');
  });
  afterAll(() => system.stop());

  const author = () => system.person(`officer.${randomUUID()}`, ['CONTRIBUTOR'], 'kent');
  const query = (sql: string, parameters: unknown[] = []) =>
    system.service('intake').transactions.query<Record<string, unknown>>(sql, parameters);
  const once = (path: string) => ({ idempotency: { key: randomUUID(), path, fingerprint: 'f' } });

  /** The tables of intake in which an id stands; who may sign in is known apart from what they wrote. */
  async function tablesHolding(id: string): Promise<string[]> {
    const tables = await query(
      `select table_name as name from information_schema.tables
       where table_schema = 'intake' and table_name not in ('known_person', 'known_role')`,
    );
    expect(tables.length).toBeGreaterThan(8);
    const found = [];
    for (const { name } of tables) {
      const [hit] = await query(
        `select 1 from intake.${String(name)} t where to_jsonb(t)::text like $1 limit 1`,
        [`%${id}%`],
      );
      if (hit) found.push(String(name));
    }
    return found.sort();
  }

  async function wholeLife(person: TestPerson, credit: Credit): Promise<string> {
    const input = anIdeaInput({ credit });
    const { id } = (await system.ask(person, SaveDraft, { input }, once('saveDraft'))).output;
    await system.ask(person, SaveDraft, { id, version: 1, input }, once('saveDraft'));
    const { version } = (await system.ask(person, GetIdea, { id })).output;
    await system.ask(person, SubmitIdea, { draft: id, input }, once('submitIdea'));
    await system.ask(
      person,
      ReviseIdea,
      { id, version: version + 1, input: { title: 'Spare batteries' }, answer: 'Two.' },
      once('revise'),
    );
    await system.ask(person, CommentOnIdea, { id, text: 'More to come.' }, once('comment'));
    await expect(system.ask(person, SupportIdea, { id }, once('support'))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    return id;
  }

  it.each<Credit>(['ANONYMOUS', 'FORCE_ONLY'])(
    'has their id nowhere in what %s ideas leave behind',
    async (credit) => {
      const person = await author();
      const id = await wholeLife(person, credit);
      expect(await tablesHolding(person.id)).toEqual([]);

      await system.ask(person, WithdrawIdea, { id }, once('withdraw'));
      expect(await tablesHolding(person.id)).toEqual([]);
    },
  );

  it('would be found by that search where they are named', async () => {
    const person = await author();
    await wholeLife(person, 'NAMED');
    expect(await tablesHolding(person.id)).toEqual(['audit', 'comment', 'idea', 'idempotency', 'outbox']);
  });

  it('still finds it among their own, as its author', async () => {
    const person = await author();
    const id = await wholeLife(person, 'ANONYMOUS');
    const { output } = await system.ask(person, ListMyIdeas, { first: 10 });
    expect(output.items).toMatchObject([{ node: { id, viewerIsAuthor: true, authorId: person.id } }]);
    expect(await system.ask(colleague, GetIdea, { id })).toMatchObject({
      output: { viewerIsAuthor: false, authorId: null },
    });
  });

  it('may be named later and unnamed again, with all that they said of it', async () => {
    const person = await author();
    const id = await wholeLife(person, 'NAMED');
    await system.ask(colleague, CommentOnIdea, { id, text: 'We have it too.' });
    const kept = () =>
      query(
        'select i.author_id, i.author_handle is null as unhandled, c.author_id as said_by from idea i join comment c on c.idea_id = i.id where i.id = $1 order by c.id',
        [id],
      );
    const shown = async () =>
      (await system.ask(colleague, GetComments, { ids: [id], first: 10 })).output[0]?.page.items.map(
        ({ node }) => node.authorId,
      );
    const named = { author_id: person.id, unhandled: true };
    const unnamed = { author_id: null, unhandled: false };
    expect(await kept()).toEqual([
      { ...named, said_by: person.id },
      { ...named, said_by: colleague.id },
    ]);

    await system.ask(person, ReviseIdea, { id, version: 4, input: { credit: 'ANONYMOUS' } });
    expect(await kept()).toEqual([
      { ...unnamed, said_by: null },
      { ...unnamed, said_by: colleague.id },
    ]);
    expect(await shown()).toEqual([null, colleague.id]);

    await system.ask(person, ReviseIdea, { id, version: 5, input: { credit: 'NAMED' } });
    expect(await kept()).toEqual([
      { ...named, said_by: person.id },
      { ...named, said_by: colleague.id },
    ]);
    expect(await shown()).toEqual([person.id, colleague.id]);
  });

  it('keeps its credit through a revision that does not name it', async () => {
    const person = await author();
    const id = await wholeLife(person, 'ANONYMOUS');
    await system.ask(person, ReviseIdea, {
      id,
      version: 4,
      input: { problem: 'Radios too.', credit: null, audience: null },
    });
    expect(await system.ask(person, GetIdea, { id })).toMatchObject({
      output: { credit: 'ANONYMOUS', version: 5 },
    });
  });

  it('is kept off the row by the database itself, whatever the code does', async () => {
    const person = await author();
    const id = await wholeLife(person, 'ANONYMOUS');
    const refused = (sql: string) =>
      expect(query(sql, [id, person.id])).rejects.toThrow(/violates check constraint/);
    await refused('update idea set author_id = $2, author_handle = null where id = $1');
    await refused('update idea set author_id = $2 where id = $1');
  });
});
