import { GraphQLError } from 'graphql';
import { aReader } from '../../testing-web.js';

const answers = { title: 'Lockers for cameras', problem: 'They go flat.', proposal: 'Lockers.' };
const where = { postcode: 'SW1A', credit: 'ANONYMOUS', audience: 'FORCE', theme: 'an-id' };

describe('the check of one’s answers', () => {
  it('leads from each answer back to its question, with all that was answered', async () => {
    const reader = aReader(['CONTRIBUTOR']);
    const { text } = await reader.send('/submit', { ...answers, ...where, step: 'check' });
    for (const field of ['title', 'problem', 'proposal', 'theme', 'postcode', 'credit', 'audience'])
      expect(text).toMatch(
        new RegExp(`<button [^>]*form="answers" formaction="/submit#${field}" name="step" value="change"`),
      );
    const form = text.slice(text.indexOf('id="answers"'));
    for (const [name, value] of Object.entries({ ...answers, ...where }))
      expect(form).toContain(`name="${name}" value="${value}"`);
    const again = await reader.send('/submit', { ...answers, ...where, step: 'change' });
    for (const field of ['title', 'problem', 'proposal', 'theme', 'postcode', 'credit', 'audience'])
      expect(again.text).toContain(`id="${field}"`);
    expect(again.text).toMatch(/value="ANONYMOUS" checked/);
  });

  it('names a missing answer and a wrong postcode at once', async () => {
    const error = new GraphQLError('Wrong.', {
      extensions: {
        code: 'BAD_USER_INPUT',
        fields: [{ field: 'postcode', code: 'INVALID', message: 'Enter a postcode.' }],
      },
    });
    const reader = aReader(['CONTRIBUTOR'], {
      'Query.locate': () => {
        throw error;
      },
    });
    const { text } = await reader.send('/submit', { ...answers, ...where, title: '', step: 'check' });
    expect(text).toContain('<a href="#title">Enter what you would call it, in a few words</a>');
    expect(text).toContain('<a href="#postcode">Enter a postcode.</a>');
  });
});
