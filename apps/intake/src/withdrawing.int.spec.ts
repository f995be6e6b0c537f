import {
  CommentOnIdea,
  ForceSaved,
  GetIdea,
  GetThreads,
  IdeaWithdrawn,
  ReviseIdea,
  SubmitIdea,
  WithdrawIdea,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

describe('withdrawing an idea', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let colleague: TestPerson;
  let broker: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    await system.hears(ForceSaved, aForce('kent'));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    colleague = await system.person('staff.kent', ['CONTRIBUTOR'], 'kent');
    broker = await system.person('broker.kent', ['BROKER'], 'kent');
  });
  afterAll(() => system.stop());

  const words = {
    credit: 'FORCE_ONLY' as const,
    title: 'Quokka title',
    problem: 'Quokka problem',
    proposal: 'Quokka proposal',
  };
  const ofImpactCase = {
    kind: 'IMPACT_CASE' as const,
    whatFollowed: 'Quokka aftermath',
    whatOvercame: 'Quokka answer',
  };
  const submit = async (more = {}) =>
    (
      await system.ask(officer, SubmitIdea, {
        input: anIdeaInput({ ...words, ...more, postcode: 'ME14', placeForce: 'kent' }),
      })
    ).output.id;
  const query = (sql: string, id: string) => system.service('intake').transactions.query(sql, [id]);

  it('clears every text and the place in its row, and says so once', async () => {
    const id = await submit(ofImpactCase);
    await system.ask(officer, WithdrawIdea, { id });

    expect(await query('select * from idea where id = $1', id)).toMatchObject([
      {
        ...{ title: '', problem: '', proposal: '', what_followed: null, what_overcame: null },
        ...{ outcode: null, latitude: null, longitude: null, place_force: null, on_behalf_consent: null },
        ...{
          stage: 'WITHDRAWN',
          version: 2,
          due_at: null,
          reference: expect.stringMatching(/^IM-/) as unknown,
        },
      },
    ]);
    const said = await system.said('intake', IdeaWithdrawn);
    expect(said.filter((event) => event.ideaId === id)).toMatchObject([{ version: 2 }]);
  });

  it("keeps none of its author's words with its steps: neither why, nor what they answered before", async () => {
    const id = await submit();
    await system.ask(officer, ReviseIdea, { id, version: 1, input: {}, answer: 'Quokka detail' });
    await system.ask(officer, WithdrawIdea, { id, reason: 'Quokka reason' });

    const [steps] = await query(
      'select array_agg(move order by id) as moves, array_agg(reason) as reasons from step where idea_id = $1',
      id,
    );
    expect(steps).toEqual({ moves: ['SUBMIT', 'REVISE', 'WITHDRAW'], reasons: [null, null, null] });
    const held =
      "select count(*)::int as n from (select to_jsonb(i)::text as text from idea i where id = $1 union all select to_jsonb(s)::text from step s where idea_id = $1) as t where text ilike '%quokka%'";
    expect(await query(held, id)).toEqual([{ n: 0 }]);
  });

  it('is still there for its author and those who had to act on it, and for nobody else', async () => {
    const id = await submit();
    await system.ask(officer, WithdrawIdea, { id });
    for (const one of [officer, broker]) {
      expect(await system.ask(one, GetIdea, { id })).toMatchObject({
        output: { stage: 'WITHDRAWN', title: '' },
      });
    }
    await expect(system.ask(colleague, GetIdea, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { output } = await system.ask(officer, GetThreads, { ids: [id] });
    expect(output).toMatchObject([
      { next: null, moves: [], history: [{ move: 'SUBMIT' }, { move: 'WITHDRAW' }] },
    ]);
  });

  it('is its author’s to do, and done once', async () => {
    const id = await submit();
    await expect(system.ask(colleague, WithdrawIdea, { id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await system.ask(officer, WithdrawIdea, { id });
    const conflict = { code: 'CONFLICT', details: { stage: 'WITHDRAWN' } };
    await expect(system.ask(officer, WithdrawIdea, { id })).rejects.toMatchObject(conflict);
    await expect(system.ask(officer, ReviseIdea, { id, version: 2, input: {} })).rejects.toMatchObject(
      conflict,
    );
    await expect(system.ask(broker, CommentOnIdea, { id, text: 'Why?' })).rejects.toMatchObject(conflict);
  });

  it('refuses a reason that is not good, and then nothing is withdrawn', async () => {
    const id = await submit();
    await expect(system.ask(officer, WithdrawIdea, { id, reason: 'x'.repeat(4001) })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: [expect.objectContaining({ field: 'reason', code: 'TOO_LONG' })] },
    });
    expect(await system.ask(colleague, GetIdea, { id })).toMatchObject({ output: { stage: 'LOCAL_TRIAGE' } });
  });
});
