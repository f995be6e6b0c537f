import type { Ask, Question } from '../api.js';
import { aWeb } from '../testing-web.js';

const entry = {
  ...{
    citation: 'EV-2026-0042 v1',
    version: 1,
    state: 'UNDER_REVIEW',
    stateReason: 'Its review date has come.',
  },
  ...{ title: 'Posters <against> theft', summary: 'No fewer thefts.', testingStage: 'EVALUATED_LOCALLY' },
  ...{ finding: 'NO_EFFECT', emmie: [{ dimension: 'EFFECT', text: 'Thefts: 1.01.', quality: 2 }] },
  ...{ professionalJudgement: null, whatDidNotWork: 'One season.', cost: null, themes: [], idea: null },
  ...{ publishedAt: '2026-11-25T10:00:00.000Z', reviewOn: '2028-11-25' },
  versions: [
    { version: 1, citation: 'EV-2026-0042 v1', state: 'UNDER_REVIEW', publishedAt: null, change: null },
  ],
};
const effect = { effect: 1.01, low: 0.8, high: 1.2 };
const tests = [
  {
    ...{ id: 'a-test', question: 'Do posters prevent theft?', design: 'MATCHED', sms: 4, smsReason: null },
    ...{ independent: true, conclusion: 'No fewer.', limitations: 'One season.', stopReason: null },
    ...{
      outcomes: [{ id: 'thefts', direction: 'LOWER_IS_BETTER' }],
      departures: [{ at: '', what: 'A week late.', why: 'Snow.' }],
    },
    results: [
      {
        ...{
          outcome: 'thefts',
          name: 'Thefts',
          measure: 'RATE_RATIO',
          ...effect,
          primary: true,
          pValue: 0.9,
        },
        ...{ n: 400, method: 'A rate ratio.', note: null, adjustedPValue: null, difference: null },
        heterogeneity: { q: 1.5, df: 1, pValue: 0.22, iSquared: 33.3, tauSquared: 0.01 },
        sites: [{ site: { label: 'North & east' }, ...effect, weight: 1 }],
        levels: [{ arm: 'INTERVENTION', before: 2, after: 3 }],
      },
    ],
  },
];
const adoption = [{ answer: 'ADOPTED' }, { answer: 'DECLINED' }, { answer: 'ADOPTED' }];
const facets = {
  testingStages: [],
  findings: [{ id: 'NO_EFFECT', count: 1 }],
  themes: [{ id: 't', count: 7 }],
};
const data = {
  viewer: null,
  themes: [{ id: 't', name: 'Theft', nameCy: 'Lladrad' }],
  evidence: { totalCount: 1, pageInfo: { hasNextPage: true, endCursor: 'next' }, edges: [{ node: entry }] },
  evidenceFacets: facets,
  evidenceEntry: { ...entry, tests, adoption },
};

const asked: Question[] = [];
const ask: Ask = (question) => {
  asked.push(question);
  return Promise.resolve({ data });
};
const get = (url: string) => aWeb({ ask }).inject({ url });

describe('the library of evidence', () => {
  it('is open to anyone, in both languages, with what was asked for in its address', async () => {
    const { statusCode, body } = await get('/evidence?found=NO_EFFECT&text=posters');
    expect(statusCode).toBe(200);
    expect(body).toContain('Posters &lt;against&gt; theft');
    expect(body).toContain('href="/evidence?text=posters&amp;found=NO_EFFECT&amp;after=next"');
    expect(body).toContain('No effect: 1');
    expect(body).toContain('Theft: 7');
    const filters = asked.map(({ variables }) => variables?.['filter']);
    expect(filters).toContainEqual({ text: 'posters', findings: ['NO_EFFECT'] });
    expect((await get('/evidence?lang=cy')).body).toContain('Beth a ddysgwyd');
  });

  it('shows an entry with its caution, its limits and how to cite it', async () => {
    const { body } = await get('/evidence/EV-2026-0042/v1');
    for (const text of [
      'Under review. Its review date has come.',
      'One season.',
      '<span class="whole">EV-2026-0042</span> v1',
      '2 of 4',
    ])
      expect(body).toContain(text);
    expect(body).toContain('href="/evidence/EV-2026-0042/v1.bib"');
  });

  it('says of an older version that there is a newer one, and keeps its words', async () => {
    const [first] = entry.versions;
    const newer = {
      ...first,
      version: 2,
      citation: 'EV-2026-0042 v2',
      publishedAt: '2026-11-26T10:00:00.000Z',
    };
    const old = { ...data.evidenceEntry, versions: [first, newer] };
    const web = aWeb({ ask: () => Promise.resolve({ data: { ...data, evidenceEntry: old } }) });
    const { body } = await web.inject({ url: '/evidence/EV-2026-0042/v1' });
    expect(body).toMatch(/older version[^<]*<a [^>]*href="\/evidence\/EV-2026-0042\/v2"/);
    expect(body).toContain('No fewer thefts.');
    expect((await get('/evidence/EV-2026-0042/v1')).body).not.toContain('older version');
  });

  it('draws what its tests found, and counts what forces did with it', async () => {
    const { body } = await get('/evidence/EV-2026-0042/v1');
    expect(body.match(/<svg/g)).toHaveLength(4);
    for (const text of [
      ...['Do posters prevent theft?', 'North &amp; east', '0.80 to 1.20', 'Adopted: 2', '← better'],
      ...['p = 0.900', 'I² = 33%', 'A week late. Snow.', 'No fewer.'],
    ])
      expect(body).toContain(text);
  });

  it.each([
    ['/evidence/EV-2026-0042/v1.json', 'application/json'],
    ['/evidence/EV-2026-0042/v1.csv', 'text/csv'],
    ['/evidence/EV-2026-0042/v1.bib', 'application/x-bibtex'],
    ['/evidence/EV-2026-0042/v1.ris', 'application/x-research-info-systems'],
    ['/evidence.rss', 'application/rss+xml'],
  ])('answers %s as %s', async (url, type) => {
    const { statusCode, headers, body } = await get(url);
    expect([statusCode, headers['content-type']]).toEqual([200, expect.stringContaining(type)]);
    expect(body).toContain('EV-2026-0042');
  });

  it('names every entry to search engines, page after page of the library', async () => {
    const page = (number: number) => ({
      pageInfo: { hasNextPage: number < 3, endCursor: String(number) },
      edges: [{ node: { citation: `EV-2026-000${number} v1` } }],
    });
    const byPage: Ask = ({ variables }) => {
      const after = Number(variables?.['after'] ?? 0);
      return Promise.resolve({ data: { ...data, evidence: page(after + 1) } });
    };
    const { body } = await aWeb({ ask: byPage }).inject({ url: '/sitemap.xml' });
    expect([...body.matchAll(/evidence\/EV-2026-000(\d)\/v1</g)].map(([, number]) => number)).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('tells search engines where the sitemap is', async () => {
    const { body } = await get('/robots.txt');
    expect(body).toMatch(/^Sitemap: http.+\/sitemap\.xml$/m);
  });

  it.each(['/evidence/EV-2026-0042/v1.exe', '/evidence/EV-2026-0042/three'])('has no %s', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });
});

describe('pages for people who are signed in', () => {
  it.each(['/submit', '/ideas', '/my-ideas', '/ideas/IM-2026-000001-6'])(
    'lead others from %s to sign in',
    async (url) => {
      const { statusCode, headers } = await get(url);
      expect([statusCode, headers.location]).toEqual([303, `/sign-in?to=${encodeURIComponent(url)}`]);
    },
  );
});
