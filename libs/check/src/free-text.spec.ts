import { BadInput } from '@idea-map/runtime';
import { FieldChecks } from './field-checks.js';
import { readFreeText, readFreeTextWith } from './free-text.js';

const fieldsOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof BadInput) return error.fields;
    throw error;
  }
  throw new Error('Nothing was wrong with it.');
};

describe('the reader of a free text', () => {
  it('trims it and gives it back', () => {
    expect(readFreeText('note', '  Read it.\n', { name: 'A note' })).toBe('Read it.');
  });

  it('lets one be left out only where it may be', () => {
    expect(readFreeText('note', null, { name: 'A note', least: 0 })).toBe('');
    expect(fieldsOf(() => readFreeText('note', ' ', { name: 'A note' }))).toEqual([
      { field: 'note', code: 'REQUIRED', message: 'Enter a note.' },
    ]);
  });

  it('counts characters, and takes 4,000 unless another bound is stated', () => {
    expect([...readFreeText('note', '👮'.repeat(4000), { name: 'A note' })]).toHaveLength(4000);
    expect(fieldsOf(() => readFreeText('note', 'a'.repeat(4001), { name: 'A note' }))[0]?.code).toBe(
      'TOO_LONG',
    );
    expect(fieldsOf(() => readFreeText('note', 'abc', { name: 'A note', most: 2 }))[0]?.code).toBe(
      'TOO_LONG',
    );
  });

  it('refuses one with a finding, and says where in the text, and none of its words', () => {
    const [error] = fieldsOf(() =>
      readFreeText('note', 'Ask pat.example@example.com first.', { name: 'A note' }),
    );
    expect(error).toMatchObject({
      field: 'note',
      code: 'PERSONAL_DATA',
      findings: [{ field: 'note', type: 'EMAIL', start: 4, end: 27, action: 'BLOCK' }],
    });
    expect(JSON.stringify(error)).not.toContain('pat.example');
  });

  it('tells a finding together with whatever else is wrong', () => {
    const checks = new FieldChecks();
    readFreeTextWith(checks, { field: 'why', given: '', name: 'A reason' });
    readFreeTextWith(checks, { field: 'note', given: 'Ask pat@example.com', name: 'A note' });
    expect(checks.errors.map((error) => [error.field, error.code])).toEqual([
      ['why', 'REQUIRED'],
      ['note', 'PERSONAL_DATA'],
    ]);
  });
});
