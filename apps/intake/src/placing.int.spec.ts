import {
  ConfirmPlace,
  ForceSaved,
  IdeaSubmitted,
  IdeaRevised,
  Locate,
  PlaceConfirmed,
  ReviseIdea,
  SaveDraft,
  SubmitIdea,
  WithdrawIdea,
  type FoundPlace,
  type IdeaChange,
} from '@idea-map/contracts';
import type { AnswerEnvelope, RequestEnvelope } from '@idea-map/messaging';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

let system: TestSystem;
let officer: TestPerson;
const asked: unknown[] = [];

const found: FoundPlace = {
  ...{
    force: 'kent',
    district: null,
    region: 'South East',
    nation: 'England',
    latitude: 51.2,
    longitude: 0.6,
  },
  ...{
    precision: 'FORCE',
    confidence: 0.6,
    alternatives: ['essex'],
    dataVersion: 'v1',
    way: 'POSTCODE_AREA',
  },
  outcode: 'TN16',
};
const inDoubt: AnswerEnvelope = { ok: true, output: found, events: [], stale: false };
const sure: AnswerEnvelope = {
  ...inDoubt,
  output: { ...found, confidence: 1, alternatives: [], way: 'POSTCODE', district: 'Tandridge' },
};
const elsewhere: AnswerEnvelope = {
  ok: false,
  error: {
    code: 'BAD_USER_INPUT',
    message: 'Some of what was sent is not right.',
    details: { fields: [{ field: 'postcode', code: 'SCOTLAND', message: 'This postcode is in Scotland.' }] },
  },
};

/** A geography that answers so, in this test alone. */
async function geographyAnswers(answer: AnswerEnvelope): Promise<void> {
  asked.length = 0;
  await system.parts.channel.answer('geography', (request: RequestEnvelope) => {
    expect(request.name).toBe(Locate.name);
    asked.push(request.input);
    return Promise.resolve(answer);
  });
}

const submit = async (more: IdeaChange) =>
  (await system.ask(officer, SubmitIdea, { input: anIdeaInput(more) })).output.id;
const revise = (id: string, version: number, input: IdeaChange) =>
  system.ask(officer, ReviseIdea, { id, version, input });
const said = async (id: string) =>
  (await system.said('intake', IdeaSubmitted)).find(({ ideaId }) => ideaId === id) ?? {};
const refusedAt = (field: string, code: string, message: unknown = expect.any(String)) => ({
  code: 'BAD_USER_INPUT',
  details: { fields: [{ field, code, message }] },
});

beforeAll(async () => {
  system = await TestSystem.start([intake]);
  for (const force of ['kent', 'essex', 'gwent']) await system.hears(ForceSaved, aForce(force));
  officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
});
afterEach(() => system.parts.channel.leave('geography'));
afterAll(() => system.stop());

describe('the place of an idea', () => {
  it('is taken as it is given while geography is away', async () => {
    const id = await submit({ postcode: 'TN16 2AB', placeForce: 'essex' });
    const place = { outcode: 'TN16', placeForce: 'essex', placeForceBy: 'AUTHOR', placeDistrict: null };
    expect(await said(id)).toMatchObject(place);
  });

  it('is asked for by the whole postcode, of which the outward code is kept', async () => {
    await geographyAnswers(sure);
    const id = await submit({ postcode: 'tn16 2ab' });
    expect(asked).toEqual([{ postcode: 'tn16 2ab', point: undefined }]);
    const place = {
      outcode: 'TN16',
      placeForce: 'kent',
      placeForceBy: 'POSTCODE',
      placeDistrict: 'Tandridge',
    };
    expect(await said(id)).toMatchObject(place);
    expect(
      JSON.stringify([
        await said(id),
        await system.service('intake').transactions.query('select * from idea'),
      ]),
    ).not.toMatch(/(?<![0-9a-z])2ab(?![0-9a-z])|tn162ab/i);
  });

  it('is not asked for where none was given, or both', async () => {
    await geographyAnswers(sure);
    await submit({});
    const both = submit({ postcode: 'TN16', point: { latitude: 51, longitude: 0 } });
    await expect(both).rejects.toMatchObject(refusedAt('input.point', 'NOT_BOTH'));
    expect(asked).toEqual([]);
  });

  it('is refused where geography says that it is elsewhere, with all else that is wrong', async () => {
    await geographyAnswers(elsewhere);
    const sent = submit({ postcode: 'EH1 1YZ' });
    await expect(sent).rejects.toMatchObject(
      refusedAt('input.postcode', 'SCOTLAND', 'This postcode is in Scotland.'),
    );
    await expect(submit({ postcode: 'EH1 1YZ', title: '' })).rejects.toMatchObject({
      details: { fields: [{ field: 'input.title' }, { field: 'input.postcode' }] },
    });
  });

  it('is settled by an author’s word among the forces in doubt, and no other', async () => {
    await geographyAnswers(inDoubt);
    const id = await submit({ postcode: 'TN16', placeForce: 'essex' });
    expect(await said(id)).toMatchObject({ placeForce: 'essex', placeForceBy: 'AUTHOR' });
    expect(await said(await submit({ postcode: 'TN16' }))).toMatchObject({
      placeForce: null,
      placeForceBy: null,
    });
    const message = 'This place lies in Kent or Essex: choose one of them.';
    const wrong = refusedAt('input.placeForce', 'NOT_A_CANDIDATE', message);
    await expect(submit({ postcode: 'TN16', placeForce: 'gwent' })).rejects.toMatchObject(wrong);
    await geographyAnswers(sure);
    const certain = refusedAt('input.placeForce', 'NOT_A_CANDIDATE', 'This place lies in Kent.');
    await expect(submit({ postcode: 'TN16 2AB', placeForce: 'essex' })).rejects.toMatchObject(certain);
  });

  it('stays with a revision of the text, and is not asked for again', async () => {
    await geographyAnswers(sure);
    const id = await submit({ postcode: 'TN16 2AB' });
    await geographyAnswers(elsewhere);
    await revise(id, 1, { title: 'Another title' });
    expect(asked).toEqual([]);
    const revised = (await system.said('intake', IdeaRevised)).find(({ ideaId }) => ideaId === id);
    expect(revised).toMatchObject({
      placeForce: 'kent',
      placeForceBy: 'POSTCODE',
      placeDistrict: 'Tandridge',
    });
    const word = revise(id, 2, { placeForce: 'essex' });
    await expect(word).rejects.toMatchObject(refusedAt('input.placeForce', 'NOT_A_CANDIDATE'));
    await expect(revise(id, 2, { postcode: 'EH1' })).rejects.toMatchObject(
      refusedAt('input.postcode', 'SCOTLAND'),
    );
  });

  it('may be settled by a revision, by what is kept of it', async () => {
    await geographyAnswers(inDoubt);
    const id = await submit({ point: { latitude: 51.278_91, longitude: 0.051_44 } });
    await geographyAnswers({ ...inDoubt, output: { ...found, outcode: null } });
    await revise(id, 1, { placeForce: 'essex' });
    expect(asked).toEqual([{ postcode: null, point: { latitude: 51.28, longitude: 0.05 }, rounded: true }]);
    const revised = (await system.said('intake', IdeaRevised)).find(({ ideaId }) => ideaId === id);
    expect(revised).toMatchObject({ placeForce: 'essex', placeForceBy: 'AUTHOR' });
  });
});

describe('confirming a place', () => {
  const confirm = (id: string, force: string, as: TestPerson | null = officer) =>
    system.ask(as, ConfirmPlace, { id, force });

  it('takes one of the forces in doubt, and says so; the version stays', async () => {
    await geographyAnswers({ ...inDoubt, output: { ...found, outcode: 'TN16' } });
    const id = await submit({ postcode: 'TN16' });
    await confirm(id, 'essex');
    await confirm(id, 'kent');
    const word = (await system.said('intake', PlaceConfirmed)).filter(({ ideaId }) => ideaId === id);
    expect(word.map(({ force }) => force)).toEqual(['essex', 'kent']);
    await revise(id, 1, { title: 'The version is the first still' });
  });

  it('refuses another force, naming those in doubt', async () => {
    await geographyAnswers(inDoubt);
    const id = await submit({ postcode: 'TN16' });
    const message = 'This place lies in Kent or Essex: choose one of them.';
    await expect(confirm(id, 'gwent')).rejects.toMatchObject(refusedAt('force', 'NOT_A_CANDIDATE', message));
  });

  it('takes nothing else for a place that is sure, or is a force alone', async () => {
    await geographyAnswers(sure);
    const id = await submit({ postcode: 'TN16 2AB' });
    await expect(confirm(id, 'essex')).rejects.toMatchObject(refusedAt('force', 'NOT_A_CANDIDATE'));
    await expect(confirm(await submit({}), 'essex')).rejects.toMatchObject(
      refusedAt('force', 'NOT_A_CANDIDATE'),
    );
  });

  it('waits for geography', async () => {
    const id = await submit({ postcode: 'TN16' });
    await expect(confirm(id, 'essex')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('is its author’s alone, and not for a draft or at an ending', async () => {
    await geographyAnswers(inDoubt);
    const id = await submit({ postcode: 'TN16', audience: 'FORCE' });
    const other = await system.person('staff.kent', ['CONTRIBUTOR'], 'kent');
    const stranger = await system.person('officer.essex', ['CONTRIBUTOR'], 'essex');
    await expect(confirm(id, 'essex', other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(confirm(id, 'essex', stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(confirm('no id', 'essex')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(confirm(id, 'essex', null)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await system.ask(officer, WithdrawIdea, { id });
    await expect(confirm(id, 'essex')).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { stage: 'WITHDRAWN' },
    });
    const draft = await system.ask(officer, SaveDraft, { input: { postcode: 'TN16' } });
    const early = confirm(draft.output.id, 'essex');
    await expect(early).rejects.toMatchObject({ code: 'CONFLICT', details: { stage: 'DRAFT' } });
  });
});
