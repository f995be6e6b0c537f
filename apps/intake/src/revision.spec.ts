import type { IdeaChange } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import { aCaller, anIdeaInput } from '@idea-map/testing';
import { readIdea } from './idea-input.js';
import { submitted } from './idea.js';
import type { IdeaEntity } from './idea.entity.js';
import { refuseDraftsOnly, withChange } from './revision.js';

const around = { caller: aCaller(['BROKER']), forces: new Set(['kent', 'gwent']), call: { open: true } };
const call = '019c0000-0000-7000-8000-000000000000';

function idea(input: IdeaChange = {}): IdeaEntity {
  return submitted(readIdea(anIdeaInput(input), around), {
    id: '019c0000-0000-7000-8000-000000000001',
    reference: 'IM-2026-000001-6',
    version: 1,
    author: { authorId: null, authorHandle: 'handle' },
    createdAt: new Date(0),
    now: new Date(0),
  });
}
const changed = (before: IdeaEntity, change: IdeaChange) => readIdea(withChange(before, change), around);

describe('a change to an idea', () => {
  const full = idea({
    kind: 'IMPACT_CASE',
    whatFollowed: 'A complaint.',
    themes: ['response-and-contact'],
    credit: 'NAMED',
    audience: 'FORCE',
    postcode: 'ME14',
    placeForce: 'gwent',
    force: 'gwent',
    call,
    onBehalf: { source: 'PARTNER', consent: 'By letter.' },
    language: 'CY',
  });

  it('leaves everything that is left out as it was', () => {
    expect(full).toMatchObject(changed(full, {}));
    expect(full).toMatchObject(changed(full, { title: undefined, credit: undefined, call: undefined }));
  });

  it('changes what it names and nothing else', () => {
    const { title, ...rest } = changed(full, { title: 'Spare batteries' });
    expect(title).toBe('Spare batteries');
    expect(full).toMatchObject(rest);
  });

  it('clears by null what may be empty', () => {
    const cleared = changed(full, { whatFollowed: null, themes: null, postcode: null });
    expect(cleared).toMatchObject({ whatFollowed: null, themes: [], outcode: null });
  });

  it.each(['kind', 'credit', 'audience', 'language'] as const)(
    'leaves %s as it was for null too: it is never empty, and no default may stand in for it',
    (field) => {
      for (const before of [full, idea({ credit: 'ANONYMOUS', audience: 'FORCE' })]) {
        expect(changed(before, { [field]: null })[field]).toBe(before[field]);
      }
    },
  );

  it('replaces a list whole', () => {
    expect(changed(full, { themes: ['neighbourhood-and-asb'] }).themes).toEqual(['neighbourhood-and-asb']);
  });
});

describe('a change of place', () => {
  const point = { latitude: 51.28, longitude: 0.52 };
  const atPostcode = idea({ postcode: 'ME14', placeForce: 'gwent' });
  const atPoint = idea({ point, placeForce: 'gwent' });

  it('puts the new place for the old, whichever way each was given', () => {
    expect(changed(atPostcode, { point })).toMatchObject({ outcode: null, ...point, placeForce: null });
    expect(changed(atPoint, { postcode: 'CF10' })).toMatchObject({
      outcode: 'CF10',
      latitude: null,
      placeForce: null,
    });
  });

  it('takes the force that the new place lies in, where it is said', () => {
    expect(changed(atPoint, { postcode: 'CF10', placeForce: 'kent' })).toMatchObject({
      outcode: 'CF10',
      placeForce: 'kent',
    });
    expect(changed(atPoint, { placeForce: 'kent' })).toMatchObject({ ...point, placeForce: 'kent' });
  });

  it('keeps a place where null clears the other way of giving one', () => {
    expect(changed(atPostcode, { point: null })).toMatchObject({ outcode: 'ME14', placeForce: 'gwent' });
    expect(changed(atPoint, { postcode: null })).toMatchObject({ ...point, placeForce: 'gwent' });
  });

  it('leaves nothing of a place that is cleared', () => {
    const nowhere = { outcode: null, latitude: null, longitude: null, placeForce: null };
    expect(changed(atPostcode, { postcode: null })).toMatchObject(nowhere);
    expect(changed(atPoint, { point: null })).toMatchObject(nowhere);
  });
});

describe('what only a draft may change', () => {
  const onBehalf = { source: 'PARTNER', consent: 'By letter.' } as const;

  it('is refused by name once the idea is submitted', () => {
    const change = { kind: 'PRACTICE', force: 'gwent', call, licence: 'L1', onBehalf } as const;
    expect(() => refuseDraftsOnly(change)).toThrow(BadInput);
    try {
      refuseDraftsOnly(change);
    } catch (error) {
      const fields = (error as BadInput).fields.map(({ field, code }) => `${field} ${code}`);
      const names = ['kind', 'force', 'call', 'licence', 'onBehalf'];
      expect(fields).toEqual(names.map((name) => `input.${name} DRAFTS_ONLY`));
    }
  });

  it('does not stand in the way of any other change', () => {
    expect(() =>
      refuseDraftsOnly({ title: 'Spare batteries', credit: 'NAMED', postcode: null, kind: null }),
    ).not.toThrow();
  });
});
