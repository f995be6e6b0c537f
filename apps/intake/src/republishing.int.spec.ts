import { randomUUID } from 'node:crypto';
import {
  ForceSaved,
  IdeaRepublished,
  RepublishIdeas,
  RepublishingEnded,
  ReviseIdea,
  SaveDraft,
  SubmitIdea,
  WithdrawIdea,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

describe('saying ideas again', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let operator: TestPerson;
  const startedAt = '2026-03-02T09:00:00.000Z';

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    await system.hears(ForceSaved, aForce('kent'));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    operator = await system.person('operator', ['OPERATOR']);
  });
  afterAll(() => system.stop());

  const again = async (run: string, after: string | null = null, said = 0) =>
    (await system.ask(operator, RepublishIdeas, { run, startedAt, after, said })).output;
  const saidIn = async (run: string) =>
    (await system.said('intake', IdeaRepublished)).filter((event) => event.run === run);

  it('says each as it stands, with the stages it came through, and how many there were', async () => {
    const submit = async () => (await system.ask(officer, SubmitIdea, { input: anIdeaInput() })).output.id;
    const [kept, gone] = [await submit(), await submit()];
    await system.ask(officer, ReviseIdea, { id: kept, version: 1, input: { title: 'Spare batteries' } });
    await system.ask(officer, WithdrawIdea, { id: gone });
    await system.ask(officer, SaveDraft, { input: { title: 'Not yet' } });

    const run = randomUUID();
    expect(await again(run)).toEqual({ last: null, said: 1 });
    const [idea, ...others] = await saidIn(run);
    expect(others).toEqual([]);
    expect(idea).toMatchObject({ ideaId: kept, title: 'Spare batteries', version: 2, authorId: null });
    expect(idea?.visits).toEqual([{ stage: 'LOCAL_TRIAGE', enteredAt: idea?.submittedAt }]);
    expect(await system.said('intake', RepublishingEnded)).toContainEqual({ run, ideas: 1, startedAt });
  });

  it('says them in batches of 500, each once, the oldest first', async () => {
    await system.service('intake').transactions.query(
      `insert into idea (id, reference, version, kind, title, problem, proposal, themes, language, stage, credit, audience,
         author_handle, force, created_at, submitted_at, changed_at)
       select gen_random_uuid(), 'R' || n, 1, 'IDEA', 'T', 'P', 'P', '{}', 'EN', 'LOCAL_TRIAGE', 'FORCE_ONLY', 'POLICING',
         'h', 'kent', now(), now(), now() from generate_series(1, 600) n`,
    );
    const run = randomUUID();
    const first = await again(run);
    expect(first).toEqual({ last: expect.any(String) as unknown, said: 500 });
    expect(await again(run, first.last, first.said)).toEqual({ last: null, said: 601 });

    const ids = (await saidIn(run)).map((event) => event.ideaId);
    expect(ids).toEqual([...new Set(ids)].sort());
    const ended = (await system.said('intake', RepublishingEnded)).filter((event) => event.run === run);
    expect(ended).toEqual([{ run, ideas: 601, startedAt }]);
  });

  it('is asked by an operator', async () => {
    await expect(
      system.ask(officer, RepublishIdeas, { run: randomUUID(), startedAt, after: null, said: 0 }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
