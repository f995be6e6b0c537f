import { readFreeText } from '@idea-map/check';
import { BadInput, NotFound } from '@idea-map/runtime';
import { withWords } from './worded-findings.js';

function refusal(): BadInput {
  try {
    readFreeText('text', 'Ring 07700 900123.', { name: 'A comment' });
  } catch (error) {
    if (error instanceof BadInput) return error;
  }
  throw new Error('It was not refused.');
}

describe('a refused text', () => {
  it.each([
    ['EN', /^This points at a person/],
    ['CY', /^Mae hwn yn cyfeirio at berson/],
  ] as const)('tells in %s what to do about each finding', (language, words) => {
    const told = withWords(refusal(), language) as BadInput;
    const [field] = told.fields;
    const [finding] = field?.['findings'] as { type: string; field: string; advice: string }[];
    expect(finding).toMatchObject({ type: 'PHONE', field: 'text', start: 5, end: 17 });
    expect(finding?.advice).toMatch(words);
  });

  it('tells each field in the language of who asked, and what has no twin as it is', () => {
    const fields = (message: string) =>
      (withWords(BadInput.of('text', 'REQUIRED', message), 'CY') as BadInput).fields[0]?.message;
    expect([fields('Enter a comment.'), fields('Enter a spell.')]).toEqual([
      'Rhowch sylw.',
      'Enter a spell.',
    ]);
  });

  it('leaves another error of its class, in the language of who asked', () => {
    const error = withWords(new NotFound(), 'CY') as NotFound;
    expect([error instanceof NotFound, error.message]).toEqual([true, 'Nid oes dim yma y cewch ei weld.']);
    expect((withWords(new NotFound(), 'EN') as NotFound).message).toBe(
      'There is nothing here that you may see.',
    );
  });
});
