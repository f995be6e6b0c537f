import { v7 as uuid } from 'uuid';
import {
  CloseCall,
  ForceSaved,
  GetThreads,
  IdeaRevised,
  OpenCall,
  PersonRegistered,
  ReviseIdea,
  SubmitIdea,
  type IdeaChange,
} from '@idea-map/contracts';
import { DEMO_ISSUER, subjectHash } from '@idea-map/identity';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

describe('revising an idea', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let colleague: TestPerson;
  let broker: TestPerson;
  let desk: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    for (const force of ['kent', 'gwent']) await system.hears(ForceSaved, aForce(force));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    colleague = await system.person('staff.kent', ['CONTRIBUTOR'], 'kent');
    broker = await system.person('broker.kent', ['BROKER'], 'kent');
    desk = await system.person('desk', ['NATIONAL_DESK']);
  });
  afterAll(() => system.stop());

  const submit = async (input: IdeaChange = {}, as = officer) =>
    (await system.ask(as, SubmitIdea, { input: anIdeaInput(input) })).output.id;
  const revise = (
    id: string,
    input: IdeaChange,
    { as = officer, ...more }: { answer?: string; as?: TestPerson } = {},
  ) => system.ask(as, ReviseIdea, { id, version: 1, input, ...more });
  const row = async (id: string) =>
    (await system.service('intake').transactions.query('select * from idea where id = $1', [id]))[0];
  const said = async (id: string) =>
    (await system.said('intake', IdeaRevised)).filter((event) => event.ideaId === id);

  it('changes what is named, counts the version up, and says the whole of it', async () => {
    const id = await submit({ themes: ['response-and-contact'], postcode: 'ME14 1XX' });
    await revise(id, { title: 'Spare batteries', themes: null });

    const changed = {
      title: 'Spare batteries',
      problem: 'Cameras go flat.',
      themes: [],
      version: 2,
      outcode: 'ME14',
    };
    expect(await row(id)).toMatchObject({ ...changed, stage: 'LOCAL_TRIAGE' });
    expect(await said(id)).toMatchObject([{ ...changed, stage: 'LOCAL_TRIAGE' }]);
  });

  it('leaves the kind, the force, the call and for whom it was entered as they were', async () => {
    const { output: call } = await system.ask(desk, OpenCall, {
      input: { title: 'Batteries', question: 'How?', opensOn: '2020-01-01' },
    });
    const onBehalf = { source: 'COMMUNITY', consent: 'At a meeting.' } as const;
    const id = await submit({ kind: 'PRACTICE', force: 'gwent', call: call.id, onBehalf }, broker);
    await system.ask(desk, CloseCall, { id: call.id });
    await revise(
      id,
      { title: 'Spare batteries', kind: null, force: null, call: null, onBehalf: null },
      { as: broker },
    );

    expect(await row(id)).toMatchObject({
      title: 'Spare batteries',
      kind: 'PRACTICE',
      force: 'gwent',
      call_id: call.id,
      on_behalf_source: 'COMMUNITY',
      on_behalf_consent: 'At a meeting.',
    });
    expect(await said(id)).toMatchObject([
      { kind: 'PRACTICE', force: 'gwent', call: call.id, onBehalf: 'COMMUNITY' },
    ]);
  });

  it('goes on after its force has ended', async () => {
    await system.hears(ForceSaved, aForce('old-force'));
    const id = await submit({ force: 'old-force', placeForce: 'old-force' });
    await system.hears(ForceSaved, aForce('old-force', { endsOn: '2021-01-01', successor: 'kent' }));
    await revise(id, { title: 'Spare batteries' });
    expect(await row(id)).toMatchObject({
      title: 'Spare batteries',
      force: 'old-force',
      place_force: 'old-force',
    });
  });

  it('goes on after a broker who entered it for others is a broker no more', async () => {
    const leaving = await system.person('leaving.kent', ['BROKER'], 'kent');
    const id = await submit({ onBehalf: { source: 'PARTNER', consent: 'By letter.' } }, leaving);
    const known = {
      personId: leaving.id,
      subjectHash: subjectHash(DEMO_ISSUER, leaving.subject),
      machine: false,
    };
    const role = { grantId: uuid(), role: 'CONTRIBUTOR', organisation: 'kent', force: 'kent' } as const;
    const grants = [{ ...role, startsOn: '2020-01-01', endsOn: null }];
    await system.hears(PersonRegistered, {
      ...known,
      organisation: 'kent',
      force: 'kent',
      endedAt: null,
      grants,
    });
    await revise(id, { title: 'Spare batteries' }, { as: leaving });
    expect(await row(id)).toMatchObject({ title: 'Spare batteries', on_behalf_source: 'PARTNER' });
  });

  it('is refused where a newer version is there, or to anybody but its author', async () => {
    const id = await submit();
    await revise(id, { title: 'Spare batteries' });
    await expect(revise(id, { title: 'Older' })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { version: 2 },
    });
    await expect(revise(id, { title: 'Theirs' }, { as: colleague })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await row(id)).toMatchObject({ title: 'Spare batteries', version: 2 });
    expect(await said(id)).toHaveLength(1);
  });

  it('lets one of two at once through', async () => {
    const id = await submit();
    const both = await Promise.allSettled([
      revise(id, { title: 'One way' }),
      revise(id, { title: 'The other' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await row(id)).toMatchObject({ version: 2 });
    expect(await said(id)).toHaveLength(1);
  });

  it('refuses what only a draft may change, and a text that is not good', async () => {
    const id = await submit();
    const fields = (name: string, code: string) => ({
      fields: [expect.objectContaining({ field: name, code })],
    });
    await expect(revise(id, { force: 'gwent' })).rejects.toMatchObject({
      details: fields('input.force', 'DRAFTS_ONLY'),
    });
    await expect(revise(id, { title: null })).rejects.toMatchObject({
      details: fields('input.title', 'REQUIRED'),
    });
    await expect(revise(id, {}, { answer: 'x'.repeat(4001) })).rejects.toMatchObject({
      details: fields('answer', 'TOO_LONG'),
    });
    await expect(revise(id, {}, { answer: 'a\0b' })).rejects.toMatchObject({
      details: fields('answer', 'BAD_CHARACTER'),
    });
    expect(await row(id)).toMatchObject({ version: 1 });
    expect(await said(id)).toEqual([]);
  });

  it('puts the answer to a question on the record', async () => {
    const id = await submit();
    await revise(id, {}, { answer: ' Two a shift. ' });
    const { output } = await system.ask(colleague, GetThreads, { ids: [id] });
    const [submitted, revised] = output[0]?.history ?? [];
    expect(submitted).toMatchObject({ move: 'SUBMIT', reason: null });
    expect(revised).toMatchObject({
      move: 'REVISE',
      reason: 'Two a shift.',
      by: { role: 'AUTHOR', personId: null },
    });
  });
});
