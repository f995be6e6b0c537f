import { buffer, text as textOf } from 'node:stream/consumers';
import fc from 'fast-check';
import type { PackView } from '@idea-map/contracts';
import { packDocument } from './pack-document.js';
import { PACK_POLICY, packHtml } from './pack-html.js';
import { packPdf } from './pack-pdf.js';

const content = {
  ...{
    reference: 'IM-2026-000001',
    version: 2,
    title: 'Cardiau dŵr',
    problem: 'A <b>.\nB.',
    proposal: 'C & D',
  },
  ...{ whatFollowed: null, whatOvercame: null, kind: 'IDEA', language: 'CY', stage: 'SHARED_NATIONALLY' },
  ...{ force: 'gwent', themes: ['roads-and-transport'], supportCount: 1, supportForceCount: 1, priority: 55 },
} as const;
const item = { ideaId: 'i', reference: 'IM-2026-000001', version: 2, hash: 'f00d' };
const pack = {
  ...{
    id: 'p',
    title: 'Spring “pack”',
    classification: 'OFFICIAL_SENSITIVE',
    disclosable: false,
    authorId: 'a',
  },
  ...{ organisation: 'college', committee: 'Prevention', portfolio: null, attachments: ['Figures', 'Map'] },
  ...{ createdAt: '2026-03-02T23:30:00.000Z', hash: 'beef', recipients: [] },
  items: [
    { ...item, content },
    { ...item, reference: 'IM-2026-000002', content: null },
  ],
} as unknown as PackView;
const names = { author: 'Sam Brown', organisation: 'College of Policing', force: () => 'Gwent Police' };
const document = packDocument(pack, names, 'EN');

describe('a pack as it is read', () => {
  it('begins with the header that papers of chief officers carry', () => {
    expect(Object.fromEntries(document.facts)).toMatchObject({
      'Security classification': 'OFFICIAL-SENSITIVE',
      'Disclosable under the Freedom of Information Act': 'No',
      Author: 'Sam Brown',
      'Force or organisation': 'College of Policing',
      'Date created': '2 March 2026',
      'Coordination committee': 'Prevention',
      Portfolio: 'None',
      Attachments: 'Figures; Map',
    });
  });

  it('says of a redacted idea its reference, version and hash, and that it was taken back', () => {
    const [, gone] = document.chapters;
    expect(gone).toMatchObject({
      heading: 'IM-2026-000002: Taken back: its text is no longer here',
      texts: [],
    });
    expect(gone?.facts.map(([, value]) => value)).toEqual(['2', 'f00d']);
  });

  it('is headed in Welsh for who reads Welsh', () => {
    const welsh = packDocument(pack, names, 'CY');
    expect([welsh.lang, welsh.facts[4]?.[1], welsh.contents]).toEqual([
      'cy',
      '2 Mawrth 2026',
      'Syniadau yn y pecyn hwn',
    ]);
  });
});

describe('a pack as a page', () => {
  const html = packHtml(document);

  it('stands alone, with its language, one heading of the first level, and each idea in its own language', () => {
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en-GB">/);
    expect(html).toContain('<title>Spring “pack”</title>');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<h2 id="idea-1" lang="cy">IM-2026-000001: Cardiau dŵr</h2>');
    expect(html).not.toMatch(/<script|src=|url\(/);
    expect(PACK_POLICY).toMatch(/^default-src 'none'; style-src 'sha256-/);
  });

  it('holds every text as text, whatever is in it', () => {
    expect(html).toContain('A &lt;b&gt;.\nB.');
    fc.assert(
      fc.property(fc.string(), (problem) => {
        const items = [{ ...item, content: { ...content, problem: `x${problem}` } }, pack.items[1]];
        const drawn = packHtml(packDocument({ ...pack, items } as PackView, names, 'EN'));
        return drawn.match(/<[^>]*>/g)?.length === html.match(/<[^>]*>/g)?.length;
      }),
      { numRuns: 50 },
    );
  });
});

describe('a pack as a PDF', () => {
  it('is tagged: with its title shown, its language, its structure, and its fonts in it', async () => {
    const pdf = (await buffer(packPdf(document))).toString('latin1');
    expect(pdf.slice(0, 8)).toBe('%PDF-1.7');
    for (const mark of [
      '/MarkInfo',
      '/Marked true',
      '/DisplayDocTitle true',
      '/Lang (en-GB)',
      '/FontFile2',
      '/Lang (cy)',
    ])
      expect(pdf).toContain(mark);
    expect(pdf.match(/\/S \/H1\b/g)).toHaveLength(1);
    expect(pdf.match(/\/S \/H2\b/g)).toHaveLength(4);
    expect(pdf).toContain('pdfuaid');
  });

  it('is the same file however often it is asked for', async () => {
    const [one, other] = await Promise.all([textOf(packPdf(document)), textOf(packPdf(document))]);
    expect(one).toBe(other);
  });

  it('flows over pages, each marked at head and foot', async () => {
    const long = { ...content, problem: 'Many words. '.repeat(330) };
    const many = Array.from({ length: 5 }, () => ({ ...item, content: long }));
    const pdf = (
      await buffer(packPdf(packDocument({ ...pack, items: many } as PackView, names, 'EN')))
    ).toString('latin1');
    expect(Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf)?.[1])).toBe(11);
  });
});
