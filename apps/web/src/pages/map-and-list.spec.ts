import { aReader } from '../testing-web.js';

const CALL = '0190a0a0-0000-7000-8000-000000000001';
const ALL = {
  ...{ text: 'knife', theme: 'custody', kind: 'PRACTICE', stage: 'IN_TEST', call: CALL },
  ...{ from: '2026-01-02', to: '2026-03-04' },
};
const asked = new URLSearchParams(ALL).toString();
const filter = {
  ...{ text: 'knife', themes: ['custody'], kinds: ['PRACTICE'], stages: ['IN_TEST'], call: CALL },
  ...{ submittedFrom: '2026-01-02', submittedTo: '2026-03-04' },
};

describe('what the map is narrowed by', () => {
  it('goes with the link to the list, and to the list of each of its places', async () => {
    const { text } = await aReader(['CONTRIBUTOR']).open(`/?${asked}`);
    const hrefs = [...text.matchAll(/(?:href|data-list)="(\/ideas\?[^"]*)"/g)].map(([, href = '']) =>
      Object.fromEntries(new URLSearchParams(href.replaceAll('&amp;', '&').split('?')[1])),
    );
    expect(hrefs).toEqual([ALL, ALL]);
  });

  it('narrows the list too, which keeps it on its next page and in its form', async () => {
    const reader = aReader(['CONTRIBUTOR'], { 'PageInfo.hasNextPage': true });
    const { text } = await reader.open(`/ideas?${asked}`);
    expect(reader.asked.map(({ variables }) => variables?.filter)).toContainEqual(filter);
    expect(text).toContain('value="2026-01-02"');
    expect(text).toMatch(/<option value="PRACTICE" selected>/);
    expect(text).toMatch(/after=[^"]*"|from=2026-01-02[^"]*after=/);
    expect(text).toMatch(/href="\/ideas\?[^"]*kind=PRACTICE[^"]*to=2026-03-04[^"]*"/);
  });

  it('may be a place, as the map names it; what is none is left out', async () => {
    const reader = aReader(['CONTRIBUTOR']);
    const { text } = await reader.open('/ideas?theme=custody&place=1.08,51.28,1.08,51.28');
    const shownWithin = { west: 1.08, south: 51.28, east: 1.08, north: 51.28 };
    expect(reader.asked.map(({ variables }) => variables?.filter)).toContainEqual({
      ...{ themes: ['custody'], shownWithin },
    });
    expect(text).toContain('shown at one place on the map');
    expect(text).toContain('href="/ideas?theme=custody"');

    for (const none of ['1,2,3', '1,2,3,x', ',,,']) {
      const other = aReader(['CONTRIBUTOR']);
      await other.open(`/ideas?place=${none}`);
      expect(other.asked.map(({ variables }) => variables?.filter)).toContainEqual({});
    }
  });
});

describe('the map that moves', () => {
  it('has its controls in the language of the page', async () => {
    const [english, welsh] = await Promise.all(
      ['/', '/?lang=cy'].map((url) => aReader(['CONTRIBUTOR']).open(url)),
    );
    expect(english?.text).toContain('data-zoom-in="Zoom in" data-zoom-out="Zoom out"');
    expect(welsh?.text).toContain('data-zoom-in="Chwyddo i mewn" data-zoom-out="Chwyddo allan"');
  });
});
