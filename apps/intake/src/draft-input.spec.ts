import type { IdeaChange } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import { aCaller, anIdeaInput } from '@idea-map/testing';
import { readDraft } from './draft-input.js';
import { readIdea } from './idea-input.js';

const around = { caller: aCaller(['BROKER']), forces: new Set(['kent']), call: null };

function wrong(input: IdeaChange): string[] {
  try {
    readDraft(input, around);
    return [];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.fields.map(({ field, code }) => `${field} ${code}`);
  }
}

describe('the input of a draft', () => {
  it('may hold nothing at all', () => {
    expect(readDraft({}, around)).toMatchObject({
      title: '',
      problem: '',
      proposal: '',
      credit: 'FORCE_ONLY',
    });
  });

  it('keeps what there is, trimmed, and puts nothing in its place', () => {
    expect(readDraft({ title: ' Bat ', proposal: ' Charge ' }, around)).toMatchObject({
      title: 'Bat',
      problem: '',
      proposal: 'Charge',
    });
  });

  it('does not make up a title for a learning note before it is submitted', () => {
    const note = { kind: 'LEARNING_NOTE', proposal: 'Check the spare battery.' } as const;
    expect(readDraft(note, around)).toMatchObject({ title: '', proposal: note.proposal });
    expect(readIdea(note, around).title).toBe(note.proposal);
  });

  it('may leave the words of who agreed for later', () => {
    const onBehalf = { source: 'COMMUNITY', consent: '' } as const;
    expect(readDraft({ onBehalf }, around)).toMatchObject({
      onBehalfSource: 'COMMUNITY',
      onBehalfConsent: '',
    });
  });

  it('is read as a whole idea where it is one', () => {
    const whole = anIdeaInput({ postcode: 'ME14 1XX', credit: 'NAMED', themes: ['response-and-contact'] });
    expect(readDraft(whole, around)).toEqual(readIdea(whole, around));
  });

  it.each<[string, IdeaChange]>([
    ['input.title TOO_LONG', { title: 'x'.repeat(121) }],
    ['input.proposal TOO_LONG', { proposal: 'x'.repeat(8001) }],
    ['input.problem BAD_CHARACTER', { problem: '\0' }],
    ['input.themes.0 UNKNOWN', { themes: ['astrology'] }],
    ['input.postcode NOT_A_POSTCODE', { postcode: 'London' }],
    ['input.force UNKNOWN', { force: 'atlantis' }],
    ['input.whatFollowed NOT_FOR_KIND', { whatFollowed: 'A complaint.' }],
  ])('refuses what no idea may hold: %s', (expected, input) => expect(wrong(input)).toEqual([expected]));
});
