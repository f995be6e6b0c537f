import { namedProblems } from './named-problems.js';
import { problemsOf } from './form.js';
import { Words } from './words.js';

describe('what is wrong with several fields of a form', () => {
  it('names each in the summary, by the label that it has, and not beside the field', () => {
    const message = 'This must be a number.';
    const found = problemsOf(['n', 'mean', 'why'].map((field) => ({ field, code: 'X', message })));
    const labels = { n: 'measuresN', mean: 'measuresMean' } as const;
    const { list, of } = namedProblems(found, labels, Words.in.en);
    expect(list.map(({ text }) => text)).toEqual([`Number: ${message}`, `Mean: ${message}`, message]);
    expect(of['n']?.text).toBe(message);
  });
});
