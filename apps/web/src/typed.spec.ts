import { readdirSync, readFileSync } from 'node:fs';
import { Form } from './form.js';
import { isChosen, typedIn } from './typed.js';

const typed = (fields: [string, string][]) => typedIn(new Form(new URLSearchParams(fields).toString()));

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

describe('the list of what is chosen', () => {
  const folder = new URL('../views/', import.meta.url);
  const views = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.njk'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
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
