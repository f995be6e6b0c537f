import { readdirSync, readFileSync } from 'node:fs';
import { Form } from './form.js';
import { typedQuestions } from './typed-questions.data.js';
import { isChosen, typedIn } from './typed.js';

const answersOf = (fields: [string, string][], path = '/submit') =>
  typedIn(new Form(new URLSearchParams(fields).toString()), path);
const typed = (fields: [string, string][]) => answersOf(fields).map(({ text }) => text);

describe('what somebody typed', () => {
  it('is each text of a form, and nothing that they chose or that came with the page', () => {
    expect(
      typed([
        ['_token', 'made.up'],
        ['do', 'answer'],
        ['id', '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'],
        ['answer', 'ADOPTED_IN_PART'],
        ['title', '  Lamps '],
        ['reason', 'It is dark.\nVery.'],
        ['note', ''],
      ]),
    ).toEqual(['Lamps', 'It is dark.\nVery.']);
  });

  it('has a day as one text, and all texts of one name', () => {
    const day: [string, string][] = [
      ['startsOn-day', '3'],
      ['startsOn-month', '4'],
      ['startsOn-year', '2027'],
    ];
    expect(typed([...day, ['why', 'a'], ['why', 'b']])).toEqual(['3/4/2027', 'a\nb']);
  });

  it('holds no token and no password, whatever they are called', () => {
    const secrets = ['_csrf', 'csrfToken', 'access_token', 'Password', 'newPassword', 'client_secret'];
    expect(typed(secrets.map((name) => [name, 'kept to oneself']))).toEqual([]);
  });
});

describe('the question of a text', () => {
  it('is that of its form, of the page where others ask differently by the same name, or none', () => {
    const questions = (path: string, ...names: string[]) =>
      answersOf(
        names.map((name) => [name, 'a text']),
        path,
      ).map(({ question }) => question);
    expect(questions('/submit', 'title', 'proposal')).toEqual(['submitTitle', 'submitProposal']);
    expect(questions('/room/calls', 'title', 'opensOn-day')).toEqual(['callsTitle', 'callsOpensOn']);
    expect(questions('/desk/:id/score', 'why-REACH')).toEqual(['scoreWhy']);
    expect(questions('/submit', 'madeUp')).toEqual([null]);
  });

  it('is in the list for every field that a form sends', () => {
    const asked = [...views.matchAll(/<form method="post".*?<\/form>/gs)].flatMap(([form]) =>
      [...form.matchAll(TEXT_FIELD)].map(([, name, word]) => [String(name), String(word)] as const),
    );
    const known = Object.entries(typedQuestions).map(([key, word]) => [key.replace(/^\S+ /, ''), word]);
    const unknown = asked.filter(([name, word]) => !known.some(([a, b]) => a === name && b === word));
    expect(unknown).toEqual([]);
    expect(asked.length).toBeGreaterThan(60);
  });
});

const TEXT_FIELD =
  /(?:govukInput|govukTextarea|dayField)\(\{(?:(?!govuk[A-Z]|dayField\().)*?\bname: "([^"]+)"(?:(?!govuk[A-Z]|dayField\().)*?\blabel: (?:\{ text: )?t\("(\w+)"\)/gs;
const views = viewsOf(new URL('../views/', import.meta.url));

function viewsOf(folder: URL): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.njk'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
}

describe('the list of what is chosen', () => {
  const named = (pattern: RegExp) => new Set([...views.matchAll(pattern)].map(([, name]) => String(name)));
  const texts = named(/(?:govukInput|govukTextarea|dayField)\(\{(?:(?!govuk[A-Z]).)*?\bname: "([^"]+)"/gs);

  it('has no field of any page into which one types', () => {
    expect([...texts].filter(isChosen)).toEqual([]);
    expect(texts.size).toBeGreaterThan(40);
  });

  it('has every other field', () => {
    const components = named(/govuk(?:Select|Radios|Checkboxes)\(\{(?:(?!govuk[A-Z]).)*?\bname: "([^"]+)"/gs);
    const hidden = named(/<input type="hidden" name="(\w[^"]*)"/g);
    const others = [...components, ...hidden].filter((name) => !texts.has(name));
    expect(others.filter((name) => !isChosen(name))).toEqual([]);
    expect(others.length).toBeGreaterThan(40);
  });
});
