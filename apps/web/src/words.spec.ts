import { readdirSync, readFileSync } from 'node:fs';
import { pairs, wordLists } from './all-words.js';
import { chooseLanguage, nameIn } from './language.js';
import { regions, type Pair } from './words.data.js';
import { Words } from './words.js';

describe('every string', () => {
  const all: [string, Pair][] = Object.entries(pairs);

  it.each(all)('has its twin: %s', (_, [en, cy]) => {
    expect(en.trim()).not.toBe('');
    expect(cy.trim()).not.toBe('');
    expect(cy).not.toBe(en);
    expect(valuesIn(cy)).toEqual(valuesIn(en));
  });

  it('is in one list only, so that no page changes another’s', () => {
    const names = wordLists.flatMap((list) => Object.keys(list));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.sort()).toEqual(Object.keys(pairs).sort());
  });

  it('that a template says is there, and templates say nothing that is in no list', () => {
    const folder = new URL('../views/', import.meta.url);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.njk')) continue;
      const template = readFileSync(new URL(file, folder), 'utf8');
      const said = [...template.matchAll(/\bt\(\s*["'](\w+)["']/g)].map(([, name]) => String(name));
      // t("stage_" + stage) says one of a family of words.
      const isThere = (name: string) =>
        name in pairs || (name.endsWith('_') && Object.keys(pairs).some((word) => word.startsWith(name)));
      expect([file, said.filter((name) => !isThere(name))]).toEqual([file, []]);
      const bare = template.replace(/\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}/gs, '').replace(/<[^>]*>/g, '');
      expect([file, bare.match(/\p{L}{2,}/gu) ?? []]).toEqual([file, []]);
    }
  });

  it('has one for every region in the reference data', () => {
    const file = readFileSync(new URL('../../geography/data/forces.tsv', import.meta.url), 'utf8');
    const [header = '', ...lines] = file
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    const used = lines
      .map((cells) => cells[header.indexOf('region')] ?? '')
      .filter((name) => /^\w/.test(name));
    expect(new Set(used)).toEqual(new Set(Object.keys(regions)));
  });
});

describe('counts in words', () => {
  it('agree with their number in English and in Welsh', () => {
    const said = (words: Words) => [0, 1, 2, 10, 11, 1234].map((n) => words.ideas(n));
    expect(said(Words.in.en)).toEqual([
      'No ideas',
      '1 idea',
      '2 ideas',
      '10 ideas',
      '11 ideas',
      '1,234 ideas',
    ]);
    expect(said(Words.in.cy)).toEqual([
      'Dim syniadau',
      '1 syniad',
      '2 syniad',
      '10 syniad',
      '11 o syniadau',
      '1,234 o syniadau',
    ]);
    expect(Words.in.en.forces(1)).toBe('1 force');
  });

  it('are a share of nothing where there is nothing', () => {
    expect(Words.in.en.share(0, 0)).toBe('0.0%');
    expect(Words.in.en.share(1, 3)).toBe('33.3%');
  });
});

describe('Welsh sentences', () => {
  it.each([
    ['y brocer, Heddlu Gwent', 'Yna gyda’r brocer, Heddlu Gwent'],
    ['yr awdur', 'Yna gyda’r awdur'],
    ['broceriaid y Coleg', 'Yna gyda broceriaid y Coleg'],
    ['Amara Boateng', 'Yna gydag Amara Boateng'],
  ])('join a preposition with what follows it: %s', (holder, said) => {
    expect(Words.in.cy.say('ideaThenWith', { holder })).toBe(said);
  });
});

describe('the language of a page', () => {
  it('is what its address asks for, else the reader’s first of ours, else English', () => {
    expect(chooseLanguage('cy', 'en')).toBe('cy');
    expect(chooseLanguage('fr', 'cy-GB,cy;q=0.9,en;q=0.8')).toBe('cy');
    expect(chooseLanguage(undefined, 'fr, en;q=0.5, cy;q=0.7')).toBe('cy');
    expect(chooseLanguage(undefined, 'cy;q=0, de')).toBe('en');
    expect(chooseLanguage(['cy'], undefined)).toBe('en');
  });

  it('gives names in Welsh where they have one, and says where they have not', () => {
    const gwent = { name: 'Gwent Police', nameCy: 'Heddlu Gwent' };
    expect(nameIn(gwent, 'cy')).toEqual({ text: 'Heddlu Gwent', language: 'cy' });
    expect(nameIn(gwent, 'en')).toEqual({ text: 'Gwent Police', language: 'en' });
    expect(nameIn({ name: 'Kent Police', nameCy: null }, 'cy')).toEqual({
      text: 'Kent Police',
      language: 'en',
    });
  });
});

function valuesIn(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}
