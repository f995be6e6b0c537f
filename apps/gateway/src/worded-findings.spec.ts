import { readFreeText } from '@idea-map/check';
import { BadInput } from '@idea-map/runtime';
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

  it('leaves every other error as it is', () => {
    const other = BadInput.of('text', 'REQUIRED', 'Enter a comment.');
    expect(withWords(other, 'CY')).toBe(other);
  });
});
