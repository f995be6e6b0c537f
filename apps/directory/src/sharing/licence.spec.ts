import type { SharingLevel } from '@idea-map/contracts';
import { aCaller } from '@idea-map/testing';
import { checksOf, mayIssue, readScope, stateOf, whyNot } from './licence.js';
import type { LicenceEntity } from './licence.entity.js';

const TODAY = '2026-03-02';
const issued = { issuedBy: 'lead', issuedOn: '2026-01-01', expiresOn: '2026-06-01' };

function aLicence(more: Partial<LicenceEntity> = {}): LicenceEntity {
  return {
    ...{
      id: 'licence',
      holderId: 'holder',
      force: 'kent',
      kinds: ['PRACTICE'],
      themes: ['people-wellbeing-and-training'],
    },
    ...{ refresherOn: '2026-01-01', endedAt: null, endedBy: null, reason: null },
    ...issued,
    ...more,
  };
}

describe('the state of a licence', () => {
  const waiting = { issuedBy: null, issuedOn: null, expiresOn: null };
  it.each([
    ['ASKED', waiting],
    ['VALID', {}],
    ['VALID', { expiresOn: '2026-03-03' }],
    ['EXPIRED', { expiresOn: TODAY }],
    ['WITHDRAWN', { endedAt: new Date() }],
    ['WITHDRAWN', { endedAt: new Date(), expiresOn: TODAY }],
    ['REFUSED', { ...waiting, endedAt: new Date() }],
  ])('is %s for %p', (state, more) => {
    expect(stateOf(aLicence(more), TODAY)).toBe(state);
  });
});

describe('sharing under a licence', () => {
  const practice = { kind: 'PRACTICE', themes: ['people-wellbeing-and-training'], force: 'kent' } as const;
  const against = (licence: Partial<LicenceEntity>, sharing: object, level: SharingLevel = 'CLASS') =>
    whyNot(aLicence(licence), { ...practice, ...sharing }, { level, today: TODAY })?.code ?? null;

  it.each([
    ['what is in its scope', null, {}, {}],
    [
      'one of its themes among others',
      null,
      {},
      { themes: ['digital-data-and-technology', 'people-wellbeing-and-training'] },
    ],
    ['any theme, where it names none', null, { themes: [] }, { themes: [] }],
    ['another kind', 'OUT_OF_SCOPE', {}, { kind: 'LEARNING_NOTE' }],
    ['another theme', 'OUT_OF_SCOPE', {}, { themes: ['digital-data-and-technology'] }],
    ['no theme', 'OUT_OF_SCOPE', {}, { themes: [] }],
    ['another force', 'OUT_OF_SCOPE', {}, { force: 'essex' }],
    ['anything once it expired', 'EXPIRED', { expiresOn: TODAY }, {}],
    ['anything once it was withdrawn', 'WITHDRAWN', { endedAt: new Date() }, {}],
    ['anything before it was issued', 'ASKED', { issuedOn: null }, {}],
  ])('%s: %s', (...[, code, licence, sharing]) => {
    expect(against(licence, sharing)).toBe(code);
  });

  it('is never enough in a force that approves each, and of any theme in one that trusts its sharers', () => {
    expect(against({}, {}, 'EACH')).toBe('EACH');
    expect(against({}, { themes: ['digital-data-and-technology'] }, 'TRUSTED')).toBeNull();
    expect(against({}, { kind: 'LEARNING_NOTE' }, 'TRUSTED')).toBe('OUT_OF_SCOPE');
  });
});

describe('the four checks', () => {
  const unmet = (licence: Partial<LicenceEntity>, level: SharingLevel) =>
    checksOf(aLicence(licence), level).filter(({ met }) => !met);

  it('are all met by the system, a force that approves classes, and a refresher', () => {
    expect(checksOf(aLicence(), 'CLASS').map(({ question, met, todo }) => [question, met, todo])).toEqual(
      ['PERMISSION', 'AUDIENCE', 'LEGISLATION', 'TECHNOLOGY'].map((question) => [question, true, null]),
    );
  });

  it('name the one thing to do where one is not met', () => {
    const todos = [unmet({ refresherOn: null }, 'CLASS'), unmet({}, 'EACH')].flat();
    expect(todos.map(({ question, todo }) => [question, todo?.en])).toEqual([
      ['LEGISLATION', 'Do the refresher on sharing, and ask again.'],
      ['PERMISSION', 'Ask the force’s lead to approve classes of content.'],
    ]);
  });
});

describe('what a licence is asked for', () => {
  it('is practices and learning notes, and themes that there are', () => {
    const asked = { kinds: ['PRACTICE', 'PRACTICE'] as const, themes: null, refresherDone: true };
    expect(readScope({ ...asked, kinds: [...asked.kinds] })).toEqual({ kinds: ['PRACTICE'], themes: [] });
    const fields = ['input.kinds.0', 'input.themes.1'].map(
      (field) => expect.objectContaining({ field }) as object,
    );
    expect(() =>
      readScope({
        kinds: ['IDEA'],
        themes: ['people-wellbeing-and-training', 'gossip'],
        refresherDone: true,
      }),
    ).toThrow(expect.objectContaining({ details: { fields } }) as Error);
    expect(() => readScope({ kinds: [], refresherDone: true })).toThrow();
  });
});

describe('who issues a licence', () => {
  it('is its force’s lead, and the national desk for people of national bodies', () => {
    const lead = aCaller(['FORCE_LEAD'], 'kent');
    const desk = aCaller(['NATIONAL_DESK'], null);
    const may = (force: string | null) => [lead, desk].map((caller) => mayIssue({ force }, caller));
    expect([may('kent'), may('essex'), may(null)]).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });
});
