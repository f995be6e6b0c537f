import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CommentOnIdea,
  ForceSaved,
  GetComments,
  GetIdea,
  GetRedaction,
  GetRedactionsOfIdeas,
  GetTextsTakenOut,
  holdersOf,
  IdeaRevised,
  RedactComment,
  RedactIdea,
  ReviseIdea,
  SubmitIdea,
  TextCleared,
  WithdrawIdea,
  services,
  type RedactionView,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from '../intake.definition.js';

describe('taking a text back', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let colleague: TestPerson;
  let data: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    for (const force of ['kent', 'gwent']) await system.hears(ForceSaved, aForce(force));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    colleague = await system.person('staff.gwent', ['CONTRIBUTOR'], 'gwent');
    data = await system.person('data.kent', ['DATA_OFFICER'], 'kent');
  });
  afterAll(() => system.stop());

  const query = (sql: string, parameters: unknown[] = []) =>
    system.service('intake').transactions.query<Record<string, unknown>>(sql, parameters);
  const submit = async () => {
    const input = anIdeaInput({ title: 'Wombats', problem: 'Wombats dig.', proposal: 'Feed the wombats.' });
    return (await system.ask(officer, SubmitIdea, { input })).output.id;
  };
  const redact = async (id: string, as = officer) =>
    (await system.ask(as, RedactIdea, { id, reason: 'Too much in it.' })).output;
  const comment = async (id: string, as: TestPerson) => {
    const once = { idempotency: { key: randomUUID(), path: 'comment', fingerprint: 'f' } };
    return (await system.ask(as, CommentOnIdea, { id, text: 'Quokkas too.' }, once)).output.id;
  };

  /** The tables of intake in which a word stands. */
  async function tablesHolding(word: string): Promise<string[]> {
    const tables = await query(
      "select table_name as name from information_schema.tables where table_schema = 'intake'",
    );
    const found = [];
    for (const { name } of tables) {
      const [hit] = await query(
        `select from intake.${String(name)} t where to_jsonb(t)::text ilike '%' || $1 || '%' limit 1`,
        [word],
      );
      if (hit) found.push(String(name));
    }
    return found.sort();
  }
  async function cleared({ id }: RedactionView, holder: string, as = data): Promise<string | null> {
    for (let tries = 0; tries < 60; tries++) {
      const { copies } = (await system.ask(as, GetRedaction, { id })).output;
      const own = copies.find((copy) => copy.holder === holder);
      if (own?.clearedAt) return own.clearedAt;
      await sleep(50);
    }
    return null;
  }
  /** As the other services would say once they had cleared theirs; they are not part of this test. */
  async function othersClear({ id: redactionId }: RedactionView): Promise<void> {
    for (const service of services.filter((one) => one !== 'intake')) {
      const holders = [...holdersOf(service)];
      await system.hears(TextCleared[service], {
        redactionId,
        service,
        holders,
        clearedAt: '2026-03-06T09:00:00.000Z',
      });
    }
  }

  it('leaves nothing of an idea’s text in any table: what was said, parked and answered too', async () => {
    const id = await submit();
    await system.ask(officer, ReviseIdea, {
      id,
      version: 1,
      input: { title: 'More wombats' },
      answer: 'Wombats!',
    });
    expect(await tablesHolding('wombat')).toEqual(['idea', 'outbox', 'step']);
    const receipt = await redact(id);
    expect(await cleared(receipt, 'intake', officer)).not.toBeNull();
    expect(await tablesHolding('wombat')).toEqual([]);
    const { output } = await system.ask(officer, GetIdea, { id });
    expect(output).toMatchObject({ title: '', problem: '', proposal: '', stage: 'LOCAL_TRIAGE', version: 3 });
    expect((await system.said('intake', IdeaRevised)).at(-1)).toMatchObject({
      ideaId: id,
      title: '',
      version: 3,
    });
  });

  it('shows each copy with its time, and is complete when the last is cleared', async () => {
    const receipt = await redact(await submit());
    expect(receipt.copies.map((copy) => copy.holder)).toEqual(
      expect.arrayContaining(['intake', 'atlas', 'events']),
    );
    expect(receipt.completedAt).toBeNull();
    await cleared(receipt, 'intake', officer);
    const before = (await system.ask(officer, GetRedaction, { id: receipt.id })).output;
    expect(before.copies).toContainEqual({ holder: 'atlas', clearedAt: null });
    for (const _ of [1, 2]) await othersClear(receipt);
    const { output } = await system.ask(officer, GetRedaction, { id: receipt.id });
    expect(output.copies.every((copy) => copy.clearedAt !== null)).toBe(true);
    expect(output.completedAt).not.toBeNull();
  });

  it('is its author’s and its force’s data officer’s, and the receipt is theirs', async () => {
    const id = await submit();
    await expect(redact(id, colleague)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const receipt = await redact(id, data);
    expect(receipt.by).toMatchObject({ personId: data.id, role: 'DATA_OFFICER' });
    for (const one of [data, officer]) {
      const { output } = await system.ask(one, GetRedactionsOfIdeas, { ids: [id] });
      expect(output).toMatchObject([{ id: receipt.id }]);
    }
    expect((await system.ask(colleague, GetRedactionsOfIdeas, { ids: [id] })).output).toEqual([]);
    await expect(system.ask(colleague, GetRedaction, { id: receipt.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is said to whoever may read the idea, with the role and the time, until it is written anew', async () => {
    const id = await submit();
    const takenOut = async () => (await system.ask(colleague, GetTextsTakenOut, { ids: [id] })).output;
    expect(await takenOut()).toEqual([]);
    const { askedAt } = await redact(id, data);
    const by = { personId: null, role: 'DATA_OFFICER', force: null };
    expect(await takenOut()).toEqual([{ ideaId: id, at: askedAt, by }]);
    await system.ask(officer, ReviseIdea, {
      id,
      version: 2,
      input: { title: 'Fresh words', problem: 'a', proposal: 'b' },
    });
    expect(await takenOut()).toEqual([]);
  });

  it('leaves what is written after it', async () => {
    const id = await submit();
    const receipt = await redact(id);
    await system.ask(officer, ReviseIdea, {
      id,
      version: 2,
      input: { title: 'Fresh words', problem: 'a', proposal: 'b' },
    });
    await cleared(receipt, 'intake', officer);
    expect((await system.ask(colleague, GetIdea, { id })).output.title).toBe('Fresh words');
  });

  it('empties one comment, and leaves the others', async () => {
    const id = await submit();
    const [one] = [await comment(id, colleague), await comment(id, officer)];
    expect(await tablesHolding('quokka')).toEqual(['comment', 'idempotency']);
    await expect(
      system.ask(officer, RedactComment, { id: one, reason: 'Mine to say?' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const receipt = (await system.ask(colleague, RedactComment, { id: one, reason: 'I was wrong.' })).output;
    await cleared(receipt, 'events', data);
    const { output } = await system.ask(data, GetComments, { ids: [id], first: 10 });
    const shown = output[0]?.page.items.map(({ node }) => [node.redacted, node.text]);
    expect(shown).toEqual([
      [true, ''],
      [false, 'Quokkas too.'],
    ]);
    expect(
      await query("select from idempotency where answer::text like '%' || $1 || '%Quokkas%'", [one]),
    ).toEqual([]);
  });

  it('comes with withdrawing: the same receipt, and nothing left', async () => {
    const id = await submit();
    await system.ask(officer, WithdrawIdea, { id });
    const { output } = await system.ask(officer, GetRedactionsOfIdeas, { ids: [id] });
    expect(output).toMatchObject([{ ideaId: id, by: { role: 'AUTHOR', personId: null } }]);
    const [receipt] = output;
    if (receipt) await cleared(receipt, 'events', officer);
    expect(
      await query("select from outbox where subject = $1 and envelope::text ilike '%wombat%'", [id]),
    ).toEqual([]);
  });

  it('cannot be asked of a draft or twice of what is withdrawn, nor without a reason', async () => {
    const id = await submit();
    await expect(system.ask(officer, RedactIdea, { id, reason: ' ' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await system.ask(officer, WithdrawIdea, { id });
    await expect(redact(id)).rejects.toMatchObject({ code: 'CONFLICT', details: { stage: 'WITHDRAWN' } });
  });
});
