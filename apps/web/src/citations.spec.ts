import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { addressOf, forms, rss, sitemap, type EntryShown } from './citations.js';

const entry: EntryShown = {
  ...{ citation: 'EV-2026-0042 v3', version: 3, state: 'PUBLISHED', stateReason: null },
  ...{ title: 'Lockers {that} charge', summary: 'Fewer ended early.\nIn two forces.' },
  ...{ testingStage: 'EVALUATED_LOCALLY', finding: 'NO_EFFECT', emmie: [] },
  ...{ professionalJudgement: null, whatDidNotWork: null, cost: null },
  themes: [{ id: 'digital-data-and-technology', name: 'Digital', nameCy: null }],
  ...{ publishedAt: '2026-11-25T10:00:00.000Z', reviewOn: '2028-11-25' },
};
const url = `http://localhost:3000${addressOf(entry)}`;
const as = (form: string, of = entry) => forms[form]?.(of, url).body ?? '';

describe('the other forms of an entry', () => {
  it('name its version and its address', () => {
    expect(addressOf(entry)).toBe('/evidence/EV-2026-0042/v3');
    for (const form of ['json', 'csv', 'bib', 'ris']) expect(as(form)).toContain(url);
  });

  it('are JSON of all that it says', () => {
    expect(JSON.parse(as('json'))).toEqual({ url, ...entry });
  });

  it('are BibTeX without signs that would end a field, and RIS with one field a line', () => {
    expect(as('bib')).toMatch(/^@techreport\{EV-2026-0042-v3,\n {2}author = \{\{National Idea Map\}\},/);
    expect(as('bib')).toContain('title = {{Lockers that charge}},');
    expect(as('bib')).toContain('year = {2026},\n  month = nov,');
    expect(as('bib', { ...entry, title: '50% of R&D #1_a' })).toContain('{{50\\% of R\\&D \\#1\\_a}}');
    expect(as('ris').split('\r\n')).toEqual(
      expect.arrayContaining([
        'TY  - RPRT',
        'AU  - National Idea Map',
        'AB  - Fewer ended early. In two forces.',
        'DA  - 2026/11/25',
        'ER  - ',
      ]),
    );
  });

  it('are CSV of what stands under each heading, with its quality', () => {
    const emmie = [{ dimension: 'ECONOMIC_COST', text: 'A locker.', quality: 1 }];
    const [row] = parse<Record<string, string>>(as('csv', { ...entry, emmie }), { columns: true });
    expect(row).toMatchObject({ economicCost: 'A locker.', economicCostQuality: '1', effect: '' });
  });

  it('are CSV that reads back as it was, and that no spreadsheet runs', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const [row] = parse<Record<string, string>>(as('csv', { ...entry, title }), { columns: true });
        expect(row?.['title']?.replace(/^'/, '')).toBe(title.replace(/^'/, ''));
        expect(row?.['title']).not.toMatch(/^[=+@\-\t\r]/);
      }),
    );
  });
});

describe('what readers of feeds and search engines are given', () => {
  it('is well-formed, with every text escaped', () => {
    const feed = rss([{ ...entry, title: 'A < B & C' }], 'http://localhost:3000').body;
    expect(feed).toContain('<title>A &lt; B &amp; C</title>');
    expect(feed).toContain(`<link>${url}</link>`);
    expect(sitemap(['/', '/evidence'], 'http://x').body.match(/<loc>/g)).toHaveLength(2);
  });
});
