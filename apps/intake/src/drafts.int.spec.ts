import {
  DeleteDraft,
  ForceSaved,
  GetIdea,
  IdeaSubmitted,
  OpenCall,
  SaveDraft,
  SubmitIdea,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

describe('a draft', () => {
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

  const save = async (input = {}, more = {}, as = officer) => {
    const { id } = (await system.ask(as, SaveDraft, { input, ...more })).output;
    return (await system.ask(as, GetIdea, { id })).output;
  };
  const rows = (id: string) =>
    system.service('intake').transactions.query('select * from idea where id = $1', [id]);

  it('is kept with nothing in it, for its author alone, and said to nobody', async () => {
    const draft = await save();
    expect(draft).toMatchObject({
      stage: 'DRAFT',
      reference: null,
      version: 1,
      title: '',
      viewerIsAuthor: true,
    });
    expect(await system.ask(officer, GetIdea, { id: draft.id })).toMatchObject({
      output: { stage: 'DRAFT' },
    });
    for (const other of [colleague, broker]) {
      await expect(system.ask(other, GetIdea, { id: draft.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await system.said('intake')).toEqual([]);
  });

  it('keeps what is left out of the next saving', async () => {
    const { output: call } = await system.ask(await system.person('desk', ['NATIONAL_DESK']), OpenCall, {
      input: { title: 'Batteries', question: 'How do you keep them charged?', opensOn: '2020-01-01' },
    });
    const onBehalf = { source: 'PARTNER', consent: 'By letter.' } as const;
    const input = {
      title: 'Batteries',
      postcode: 'ME14 1XX',
      call: call.id,
      onBehalf,
      credit: 'NAMED' as const,
    };
    const { id, version } = await save(input, {}, broker);
    const again = await save({ problem: 'They go flat.' }, { id, version }, broker);

    expect(again).toMatchObject({ version: 2, title: 'Batteries', problem: 'They go flat.', call: call.id });
    expect(again).toMatchObject({ onBehalf: 'PARTNER', credit: 'NAMED' });
    expect(await rows(id)).toMatchObject([
      { outcode: 'ME14', on_behalf_consent: 'By letter.', author_id: null },
    ]);
  });

  it('gives its author its place back to go on with, no finer than it is kept, and clears it when asked', async () => {
    const { id, draftPlace, version } = await save({ postcode: 'ME14 1XX', placeForce: 'kent' });
    expect(draftPlace).toEqual({ postcode: 'ME14', latitude: null, longitude: null, force: 'kent' });
    const point = { latitude: 51.27155, longitude: 0.52246 };
    const pinned = await save({ postcode: null, point, placeForce: null }, { id, version });
    expect(pinned.draftPlace).toEqual({ postcode: null, latitude: 51.27, longitude: 0.52, force: null });
    const cleared = await save({ point: null }, { id, version: pinned.version });
    expect(cleared.draftPlace).toEqual({ postcode: null, latitude: null, longitude: null, force: null });
  });

  it('can be saved again although what it was for has ended since', async () => {
    await system.hears(ForceSaved, aForce('old-force'));
    const { id, version } = await save({ force: 'old-force', placeForce: 'old-force' });
    await system.hears(ForceSaved, aForce('old-force', { endsOn: '2021-01-01', successor: 'kent' }));

    expect(await save({ title: 'Batteries' }, { id, version })).toMatchObject({
      force: 'old-force',
      title: 'Batteries',
    });
    await expect(save({ force: 'old-force' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is not overwritten from an older window', async () => {
    const { id } = await save({ title: 'First' });
    await save({ title: 'Second' }, { id, version: 1 });
    await expect(save({ title: 'Older' }, { id, version: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { version: 2 },
    });
    await expect(save({ title: 'Blind' }, { id })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await rows(id)).toMatchObject([{ title: 'Second', version: 2 }]);
  });

  it('refuses what no idea may hold, and stores nothing of it', async () => {
    const { id } = await save({ title: 'Good' });
    await expect(save({ title: 'x'.repeat(121) }, { id, version: 1 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: [expect.objectContaining({ field: 'input.title', code: 'TOO_LONG' })] },
    });
    expect(await rows(id)).toMatchObject([{ title: 'Good', version: 1 }]);
  });

  it('is nothing to anybody else, to change, submit or delete', async () => {
    const { id, version } = await save({ title: 'Mine' });
    await expect(save({ title: 'Theirs' }, { id, version }, colleague)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const asked = { draft: id, input: anIdeaInput() };
    await expect(system.ask(colleague, SubmitIdea, asked)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(system.ask(colleague, DeleteDraft, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(system.ask(officer, DeleteDraft, { id: 'no-id' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is gone once its author deletes it', async () => {
    const { id } = await save({ title: 'Second thoughts' });
    expect(await system.ask(officer, DeleteDraft, { id })).toMatchObject({ output: id });
    expect(await rows(id)).toEqual([]);
    await expect(system.ask(officer, DeleteDraft, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('becomes the idea that is submitted from it, under the same id and a version that counts on', async () => {
    const { id } = await save({ title: 'Draft title' });
    await save({ problem: 'Flat' }, { id, version: 1 });
    const { output } = await system.ask(officer, SubmitIdea, { draft: id, input: anIdeaInput() });

    expect(output.id).toBe(id);
    expect(await rows(id)).toMatchObject([{ stage: 'LOCAL_TRIAGE', version: 3, title: anIdeaInput().title }]);
    const said = await system.said('intake', IdeaSubmitted);
    expect(said.filter((event) => event.ideaId === id)).toMatchObject([
      { version: 3, stage: 'LOCAL_TRIAGE' },
    ]);
  });

  it('is submitted once, and then revised and no longer saved or deleted', async () => {
    const { id, version } = await save({ title: 'Once' });
    await system.ask(officer, SubmitIdea, { draft: id, input: anIdeaInput() });
    const conflict = { code: 'CONFLICT', details: { stage: 'LOCAL_TRIAGE' } };
    const again = system.ask(officer, SubmitIdea, { draft: id, input: anIdeaInput() });
    await expect(again).rejects.toMatchObject(conflict);
    await expect(save({ title: 'Late' }, { id, version })).rejects.toMatchObject(conflict);
    await expect(system.ask(officer, DeleteDraft, { id })).rejects.toMatchObject(conflict);
  });
});
