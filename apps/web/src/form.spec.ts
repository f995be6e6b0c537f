import { Form, problem, problemsOf } from './form.js';

describe('a form that was filled in', () => {
  const form = new Form('title=+Charged%20batteries+&theme=roads&theme=people&_token=x&empty=&text=a%0D%0Ab');

  it('gives texts trimmed, with lines as we write them, and nothing for what is not there', () => {
    expect([form.text('title'), form.text('text'), form.text('other')]).toEqual([
      'Charged batteries',
      'a\nb',
      '',
    ]);
    expect([form.textOrNull('empty'), form.textOrNull('title')]).toEqual([null, 'Charged batteries']);
    expect([form.all('theme'), form.all('empty')]).toEqual([['roads', 'people'], []]);
  });

  it('gives itself back for showing again, without what is ours', () => {
    expect(form.values).toEqual({
      title: ' Charged batteries ',
      theme: ['roads', 'people'],
      empty: '',
      text: 'a\r\nb',
    });
  });
});

describe('what the API found wrong', () => {
  const errors = [
    { field: 'input.title', code: 'REQUIRED', message: 'Give it a title.' },
    { field: 'input.outcomes.0.name', code: 'TOO_LONG', message: 'Shorter.' },
    { field: 'input.title', code: 'OTHER', message: 'Another.' },
    { field: 'input.place', code: 'UNKNOWN', message: 'No such place.' },
  ];

  it('is linked to the fields of the form, in the order in which it was found', () => {
    const problems = problemsOf(errors, { 'input.place': 'postcode' });
    expect(problems.list).toEqual([
      { text: 'Give it a title.', href: '#title' },
      { text: 'Shorter.', href: '#outcomes-0-name' },
      { text: 'Another.', href: '#title' },
      { text: 'No such place.', href: '#postcode' },
    ]);
    expect(problems.of['title']).toEqual({ text: 'Give it a title.' });
    expect(problems.of['postcode']).toEqual({ text: 'No such place.' });
  });

  it('may be of the form as a whole', () => {
    expect(problem('It was changed meanwhile.')).toEqual({
      list: [{ text: 'It was changed meanwhile.' }],
      of: {},
    });
  });
});
