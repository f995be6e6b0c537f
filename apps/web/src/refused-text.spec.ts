import { problemsOf } from './form.js';
import { Words } from './words.js';
import { namedProblems } from './named-problems.js';

const found = (advice: string, link: string | null, action = 'REFUSE') => ({ action, advice, link });
const refused = (field: string, ...findings: readonly object[]) => ({
  ...{ field, code: 'REFUSED', findings },
  message: 'This may not be kept here, and was not. What was found says where it belongs.',
});

describe('a text that may not be kept here', () => {
  it('is answered with where it belongs, at its field with a link, each place once', () => {
    const conduct = found('It belongs with <standards>.', 'https://www.policeconduct.gov.uk/');
    const { list, of } = problemsOf([
      refused('input.problem', conduct, conduct, found('Leave it out.', null, 'BLOCK')),
    ]);
    expect(list).toEqual([{ text: 'It belongs with <standards>.', href: '#problem' }]);
    expect(of['problem']?.html).toBe(
      'It belongs with &lt;standards&gt;. <a class="govuk-link" href="https://www.policeconduct.gov.uk/">www.policeconduct.gov.uk</a>',
    );
  });

  it('keeps the API’s sentence where it says no more, and other problems are as they were', () => {
    const [bare, other] = [refused('title'), { field: 'note', code: 'PERSONAL_DATA', message: 'Without.' }];
    expect(problemsOf([bare, other]).list.map(({ text }) => text)).toEqual([bare.message, 'Without.']);
  });

  it('is named by the question as the form words it', () => {
    const both = problemsOf(['problem', 'proposal'].map((field) => refused(field, found('Not here.', null))));
    const labels = { problem: 'submitProblem', proposal: 'submitProposal' } as const;
    expect(namedProblems(both, labels, Words.in.en).list.map(({ text }) => text)).toEqual([
      'What is wrong, or could be better: Not here.',
      'What should be done about it: Not here.',
    ]);
  });
});
