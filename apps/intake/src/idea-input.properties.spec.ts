import fc from 'fast-check';
import {
  audiences,
  credits,
  ideaKinds,
  languages,
  sourceKinds,
  themes,
  type IdeaChange,
} from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import { aCaller } from '@idea-map/testing';
import { firstWords, readIdea, type Surroundings } from './idea-input.js';

const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ' ', '\0', '\ud800', 'Charge the batteries'),
  fc
    .tuple(character, fc.constantFrom(4, 5, 119, 120, 121, 3999, 4001, 8001))
    .map(([one, n]) => one.repeat(n)),
);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const input: fc.Arbitrary<IdeaChange> = fc.record(
  {
    kind: maybe(fc.constantFrom(...ideaKinds)),
    title: maybe(anyText),
    problem: maybe(anyText),
    proposal: maybe(anyText),
    whatFollowed: maybe(anyText),
    whatOvercame: maybe(anyText),
    themes: maybe(
      fc.array(fc.oneof(anyText, fc.constantFrom(...themes.map((theme) => theme.id))), { maxLength: 5 }),
    ),
    credit: maybe(fc.constantFrom(...credits)),
    audience: maybe(fc.constantFrom(...audiences)),
    postcode: maybe(fc.oneof(anyText, fc.constantFrom('SW1A 2AA', 'cf10', 'M1 1AE'))),
    point: maybe(fc.record({ latitude: fc.double(), longitude: fc.double() })),
    placeForce: maybe(fc.oneof(anyText, fc.constant('kent'))),
    force: maybe(fc.oneof(anyText, fc.constant('gwent'))),
    call: maybe(fc.oneof(anyText, fc.uuid())),
    licence: maybe(anyText),
    onBehalf: maybe(fc.record({ source: fc.constantFrom(...sourceKinds), consent: anyText })),
    language: maybe(fc.constantFrom(...languages)),
  },
  { requiredKeys: [] },
);
const caller = fc.constantFrom(
  aCaller(),
  aCaller(['BROKER']),
  aCaller(['LEADER'], null),
  aCaller(['CONTRIBUTOR'], 'kent', { machine: true }),
);
const around = fc.record({
  caller,
  forces: fc.constant(new Set(['kent', 'gwent'])),
  call: fc.constantFrom(null, { open: true }, { open: false }),
});
const anyWords = fc
  .array(fc.constantFrom('🚓', 'a', 'ŵ', ' ', '  ', 'battery', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'), { maxLength: 150 })
  .map((parts) => parts.join(''));
const textOf = (least: number, most: number) =>
  fc.string({ unit: 'grapheme', minLength: least, maxLength: Math.min(most, 150) });
const good: fc.Arbitrary<IdeaChange> = fc.record(
  {
    kind: fc.constantFrom(...ideaKinds),
    title: textOf(5, 100),
    problem: textOf(1, 4000),
    proposal: textOf(1, 8000),
    themes: fc.uniqueArray(fc.constantFrom(...themes.map((theme) => theme.id)), { maxLength: 3 }),
    audience: fc.constantFrom(...audiences),
    postcode: maybe(fc.constantFrom('SW1A 2AA', 'cf10', 'M11AE')),
    force: maybe(fc.constantFrom('kent', 'gwent')),
    language: fc.constantFrom(...languages),
  },
  { requiredKeys: ['title', 'problem', 'proposal'] },
);
const length = (text: string) => [...text].length;

const FIELD =
  /^input\.(title|problem|proposal|whatFollowed|whatOvercame|themes(\.[0-4])?|credit|postcode|point|placeForce|force|call|licence|onBehalf(\.consent)?)$/;

describe('whatever comes as an idea', () => {
  it('is taken, or refused with every wrong field named by its path', () => {
    fc.assert(
      fc.property(input, around, (given, where) => {
        try {
          readIdea(given, where);
        } catch (error) {
          expect(error).toBeInstanceOf(BadInput);
          const { fields } = error as BadInput;
          expect(fields).not.toEqual([]);
          for (const { field, message } of fields) {
            expect(field).toMatch(FIELD);
            expect(message).toMatch(/^[A-Z].+\.$/);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is within its lengths and can be kept, once it is taken', () => {
    let taken = 0;
    fc.assert(
      fc.property(good, around, (given, where) => {
        fc.pre(isTaken(given, where));
        taken += 1;
        const { title, problem, proposal, whatFollowed, whatOvercame, kind } = readIdea(given, where);
        const texts = [title, problem, proposal, whatFollowed ?? '', whatOvercame ?? ''];
        for (const text of texts)
          expect([text.trim(), text.isWellFormed(), text.includes('\0')]).toEqual([text, true, false]);
        const note = kind === 'LEARNING_NOTE';
        expect(length(title)).toBeGreaterThanOrEqual(note ? 1 : 5);
        expect(length(problem)).toBeGreaterThanOrEqual(note ? 0 : 1);
        expect(length(proposal)).toBeGreaterThanOrEqual(1);
        const most = [120, 4000, 8000, 4000, 4000];
        texts.forEach((text, place) => expect(length(text)).toBeLessThanOrEqual(most[place] ?? 0));
      }),
      { numRuns: 150 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  it('is taken again as it was read, so that a revision changes nothing unasked', () => {
    fc.assert(
      fc.property(good, around, (given, where) => {
        fc.pre(isTaken(given, where));
        const content = readIdea(given, where);
        const { outcode, latitude, longitude, onBehalfSource: _, onBehalfConsent: __, ...rest } = content;
        const point = latitude === null || longitude === null ? null : { latitude, longitude };
        const again = { ...rest, postcode: outcode, point, onBehalf: given.onBehalf };
        expect(readIdea(again, where)).toEqual(content);
      }),
      { numRuns: 150 },
    );
  });
});

function isTaken(given: IdeaChange, where: Surroundings): boolean {
  try {
    readIdea(given, where);
    return true;
  } catch {
    return false;
  }
}

describe('the first words of a text', () => {
  it('are the text itself where it is short', () => {
    expect(firstWords(' Check\n the  spare battery. ')).toBe('Check the spare battery.');
  });

  it('end at a word, with a mark that there is more', () => {
    const words = firstWords('Check the spare battery before you go out on a night shift in winter.');
    expect(words).toBe('Check the spare battery before you go out on a night shift…');
  });

  it('are twenty characters of a text without a space, each of them whole', () => {
    expect(firstWords(`a${'🚓'.repeat(80)}`)).toBe(`a${'🚓'.repeat(19)}…`);
  });

  it('are never more than 60 characters, and never half a character', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const words = firstWords(text);
        expect(length(words)).toBeLessThanOrEqual(60);
        expect(words.isWellFormed()).toBe(true);
        expect(words === '').toBe(text.trim() === '');
      }),
    );
  });
});
