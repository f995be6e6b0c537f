import { BadInput, type FieldError } from '@idea-map/runtime';
import { aCaller, anIdeaInput } from '@idea-map/testing';
import type { IdeaChange, Principal } from '@idea-map/contracts';
import { readIdea, type IdeaContent, type Surroundings } from './idea-input.js';

const officer = aCaller();
const broker = aCaller(['BROKER', 'CONTRIBUTOR']);
const machine = aCaller(['CONTRIBUTOR'], 'kent', { machine: true });
const leader = aCaller(['LEADER'], null);
const known = new Set(['kent', 'gwent']);

function read(
  input: IdeaChange,
  caller: Principal = officer,
  call: Surroundings['call'] = null,
): IdeaContent {
  return readIdea(input, { caller, forces: known, call });
}

function wrong(input: IdeaChange, caller: Principal = officer, call: Surroundings['call'] = null): string[] {
  return codesOf(() => read(input, caller, call));
}

function codesOf(reading: () => unknown): string[] {
  try {
    reading();
    return [];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.fields.map((field) => `${field.field} ${field.code}`);
  }
}

describe('the input of an idea', () => {
  it('needs a title, a problem and a proposal, and nothing else', () => {
    expect(wrong({})).toEqual(['input.proposal REQUIRED', 'input.title REQUIRED', 'input.problem REQUIRED']);
    expect(read(anIdeaInput())).toMatchObject({
      kind: 'IDEA',
      themes: [],
      credit: 'FORCE_ONLY',
      audience: 'POLICING',
      force: 'kent',
      call: null,
      onBehalfSource: null,
      onBehalfConsent: null,
      language: 'EN',
      whatFollowed: null,
      whatOvercame: null,
      outcode: null,
      latitude: null,
      placeForce: null,
    });
  });

  it('names a licence that does not cover it, that would name who is anonymous, or that shares too far', () => {
    const not = { field: 'input.licence', code: 'EXPIRED', message: 'This licence has expired.' };
    const under = (wrongs: readonly FieldError[], change: IdeaChange = {}) => {
      const licence = { mark: 'm', wrong: wrongs };
      return codesOf(() =>
        readIdea(anIdeaInput(change), { caller: officer, forces: known, call: null, licence }),
      );
    };
    expect([under([]), under([not])]).toEqual([[], ['input.licence EXPIRED']]);
    expect(under([], { credit: 'ANONYMOUS' })).toEqual(['input.licence ANONYMOUS']);
    expect(under([], { audience: 'FORCE' })).toEqual(['input.licence NOT_FOR_FORCE']);
  });

  it('keeps every text without the white space around it', () => {
    const texts = { title: '  A locker ', problem: '\n Flat \t', proposal: '\u00a0Charge them. ' };
    expect(read(texts)).toMatchObject({ title: 'A locker', problem: 'Flat', proposal: 'Charge them.' });
  });

  it.each([
    ['title', 5, 120],
    ['problem', 1, 4000],
    ['proposal', 1, 8000],
  ] as const)('takes a %s of %i to %i characters', (field, least, most) => {
    expect(wrong(anIdeaInput({ [field]: 'x'.repeat(least) }))).toEqual([]);
    expect(wrong(anIdeaInput({ [field]: 'x'.repeat(most) }))).toEqual([]);
    expect(wrong(anIdeaInput({ [field]: 'x'.repeat(most + 1) }))).toEqual([`input.${field} TOO_LONG`]);
    expect(wrong(anIdeaInput({ [field]: ' \n ' }))).toEqual([`input.${field} REQUIRED`]);
  });

  it('counts characters as people do, not UTF-16 units', () => {
    expect(wrong(anIdeaInput({ title: '🚓'.repeat(120) }))).toEqual([]);
    expect(wrong(anIdeaInput({ title: '🚓'.repeat(121) }))).toEqual(['input.title TOO_LONG']);
    expect(wrong(anIdeaInput({ title: '🚓'.repeat(4) }))).toEqual(['input.title TOO_SHORT']);
  });

  it.each(['\0', '\ud83d', '\ude93 and more'])('refuses %j, which Postgres cannot keep', (bad) => {
    expect(wrong(anIdeaInput({ problem: `Flat ${bad}` }))).toEqual(['input.problem BAD_CHARACTER']);
  });

  it('takes up to three themes that there are, each once', () => {
    const themes = ['response-and-contact', 'neighbourhood-and-asb', 'investigation-and-forensics'];
    expect(read(anIdeaInput({ themes })).themes).toEqual(themes);
    expect(wrong(anIdeaInput({ themes: [...themes, 'response-and-contact'] }))).toEqual([
      'input.themes TOO_MANY',
    ]);
    expect(wrong(anIdeaInput({ themes: ['response-and-contact', 'astrology'] }))).toEqual([
      'input.themes.1 UNKNOWN',
    ]);
    expect(wrong(anIdeaInput({ themes: ['response-and-contact', 'response-and-contact'] }))).toEqual([
      'input.themes.1 REPEATED',
    ]);
  });

  it('names everything that is wrong at once', () => {
    expect(wrong({ title: 'Shy', themes: ['astrology'], force: 'atlantis', call: 'no' })).toEqual([
      'input.proposal REQUIRED',
      'input.title TOO_SHORT',
      'input.problem REQUIRED',
      'input.themes.0 UNKNOWN',
      'input.force UNKNOWN',
      'input.call UNKNOWN',
    ]);
  });
});

describe('the kinds of idea', () => {
  const note = { kind: 'LEARNING_NOTE', proposal: 'Check the spare battery before you go out.' } as const;

  it('lets a learning note leave out its title and problem, and take its first words', () => {
    expect(read(note)).toMatchObject({ title: note.proposal, problem: '' });
    expect(read({ ...note, title: 'Spare battery' }).title).toBe('Spare battery');
  });

  it('asks a learning note for nothing but its text', () => {
    expect(wrong({ kind: 'LEARNING_NOTE' })).toEqual(['input.proposal REQUIRED']);
  });

  it('lets an impact case say what followed and what overcame it, and no other kind', () => {
    const parts = { whatFollowed: 'A complaint.', whatOvercame: '  ' };
    expect(read(anIdeaInput({ kind: 'IMPACT_CASE', ...parts }))).toMatchObject({
      whatFollowed: 'A complaint.',
      whatOvercame: null,
    });
    expect(wrong(anIdeaInput(parts))).toEqual(['input.whatFollowed NOT_FOR_KIND']);
    expect(wrong(anIdeaInput({ kind: 'IMPACT_CASE', whatOvercame: 'x'.repeat(4001) }))).toEqual([
      'input.whatOvercame TOO_LONG',
    ]);
  });

  it('credits an impact case to nobody unless its author says otherwise', () => {
    expect(read(anIdeaInput({ kind: 'IMPACT_CASE' })).credit).toBe('ANONYMOUS');
    expect(read(anIdeaInput({ kind: 'IMPACT_CASE', credit: 'NAMED' })).credit).toBe('NAMED');
    expect(read(anIdeaInput({ kind: 'PRACTICE' })).credit).toBe('FORCE_ONLY');
  });
});

describe('who submits', () => {
  it("credits what a force's own system submits to the force only", () => {
    expect(read(anIdeaInput(), machine).credit).toBe('FORCE_ONLY');
    expect(read(anIdeaInput({ kind: 'IMPACT_CASE' }), machine).credit).toBe('FORCE_ONLY');
    for (const credit of ['NAMED', 'ANONYMOUS'] as const) {
      expect(wrong(anIdeaInput({ credit }), machine)).toEqual(['input.credit NOT_ALLOWED']);
    }
  });

  it('lets brokers enter an idea on behalf of others, and nobody else', () => {
    const onBehalf = { source: 'PARTNER', consent: ' They agreed by letter. ' } as const;
    const kept = { onBehalfSource: 'PARTNER', onBehalfConsent: 'They agreed by letter.' };
    expect(read(anIdeaInput({ onBehalf }), broker)).toMatchObject(kept);
    expect(read(anIdeaInput({ onBehalf }), aCaller(['COLLEGE_BROKER'], null))).toMatchObject(kept);
    expect(wrong(anIdeaInput({ onBehalf }), officer)).toEqual(['input.onBehalf NOT_ALLOWED']);
    expect(wrong(anIdeaInput({ onBehalf: { ...onBehalf, consent: ' ' } }), broker)).toEqual([
      'input.onBehalf.consent REQUIRED',
    ]);
  });

  it("is for the author's own force, unless they choose another that is in being", () => {
    expect(read(anIdeaInput({ force: 'gwent' })).force).toBe('gwent');
    expect(wrong(anIdeaInput({ force: 'atlantis' }))).toEqual(['input.force UNKNOWN']);
  });

  it('is for no force where somebody of a national body chooses none', () => {
    expect(read(anIdeaInput(), leader).force).toBeNull();
    expect(read(anIdeaInput({ force: 'kent' }), leader).force).toBe('kent');
  });

  it('takes an empty choice, as forms send it, for none', () => {
    const blank = anIdeaInput({ force: '', placeForce: '', call: '', postcode: '', licence: '' });
    expect(read(blank)).toMatchObject({ force: 'kent', placeForce: null, call: null, outcode: null });
    expect(read(blank, leader).force).toBeNull();
  });

  it('answers a call only while it is open', () => {
    const call = '019c0000-0000-7000-8000-000000000000';
    expect(read(anIdeaInput({ call }), officer, { open: true }).call).toBe(call);
    expect(wrong(anIdeaInput({ call }), officer, { open: false })).toEqual(['input.call CLOSED']);
    expect(wrong(anIdeaInput({ call }), officer, null)).toEqual(['input.call UNKNOWN']);
  });
});
