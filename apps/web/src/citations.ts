import { emmieDimensions } from '@idea-map/contracts';
import { html } from './html.js';

/** A version of an entry, as the API shows it, with what its other forms are made of. */
export interface EntryShown {
  readonly citation: string;
  readonly version: number;
  readonly state: string;
  readonly stateReason: string | null;
  readonly title: string;
  readonly summary: string;
  readonly testingStage: string;
  readonly finding: string;
  readonly emmie: readonly { readonly dimension: string; readonly text: string; readonly quality: number }[];
  readonly professionalJudgement: string | null;
  readonly whatDidNotWork: string | null;
  readonly cost: string | null;
  readonly themes: readonly { readonly id: string; readonly name: string; readonly nameCy: string | null }[];
  readonly publishedAt: string | null;
  readonly reviewOn: string;
}

/** What a feed says of one. */
export type EntryInFeed = Pick<EntryShown, 'citation' | 'title' | 'summary' | 'publishedAt'>;

/** A file that a page answers as it is. */
export interface RawFile {
  readonly type: string;
  readonly body: string;
}

const PUBLISHER = 'National Idea Map';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The address of a version: /evidence/EV-2026-0042/v3. */
export function addressOf({ citation }: Pick<EntryShown, 'citation'>): string {
  return `/evidence/${citation.replace(' ', '/')}`;
}

/** The other forms of an entry, by the ending of its address. */
export const forms: Readonly<Record<string, (entry: EntryShown, url: string) => RawFile>> = {
  json: (entry, url) => ({
    type: 'application/json; charset=utf-8',
    body: JSON.stringify({ url, ...entry }, null, 2),
  }),
  csv: (entry, url) => ({ type: 'text/csv; charset=utf-8', body: csv(entry, url) }),
  bib: (entry, url) => ({ type: 'application/x-bibtex; charset=utf-8', body: bibtex(entry, url) }),
  ris: (entry, url) => ({
    type: 'application/x-research-info-systems; charset=utf-8',
    body: ris(entry, url),
  }),
};

function csv(entry: EntryShown, url: string): string {
  const { citation, title, summary, state, testingStage, finding, publishedAt, reviewOn } = entry;
  const themes = entry.themes.map(({ id }) => id).join(' ');
  const { professionalJudgement, whatDidNotWork, cost } = entry;
  const row = {
    ...{ citation, title, summary, state, testingStage, finding, themes, publishedAt, reviewOn, url },
    ...Object.fromEntries(emmieDimensions.flatMap((dimension) => emmieCells(entry, dimension))),
    ...{ professionalJudgement, whatDidNotWork, cost },
  };
  return (
    [Object.keys(row), Object.values(row)].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n'
  );
}

function emmieCells({ emmie }: EntryShown, dimension: string): [string, string | null][] {
  const said = emmie.find((one) => one.dimension === dimension);
  const name = dimension.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    [name, said?.text ?? null],
    [`${name}Quality`, said ? String(said.quality) : null],
  ];
}

// A cell that begins like a formula would be run by a spreadsheet.
function cell(value: string | null): string {
  const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value ?? ''}` : (value ?? '');
  return `"${text.replaceAll('"', '""')}"`;
}

function bibtex({ citation, title, publishedAt }: EntryShown, url: string): string {
  const [year = '', month = ''] = (publishedAt ?? '').split('-');
  const fields = {
    ...{ author: `{{${PUBLISHER}}}`, title: `{{${inTex(title)}}}`, institution: `{${PUBLISHER}}` },
    ...{ type: '{Evidence entry}', number: `{${citation}}`, year: `{${year}}` },
    // A month is named by BibTeX's own abbreviation, so that each style writes it in its way.
    ...(month && { month: MONTHS[Number(month) - 1] }),
    url: `{${url}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`);
  return `@techreport{${citation.replace(' ', '-')},\n${lines.join(',\n')}\n}\n`;
}

// What TeX would take for a command; braces and backslashes have no plain way to be written.
function inTex(text: string): string {
  return text
    .replace(/[{}\\]/g, '')
    .replace(/[&%$#_]/g, (sign) => `\\${sign}`)
    .replace(/[~^]/g, (sign) => `\\${sign}{}`);
}

function ris({ citation, title, summary, publishedAt }: EntryShown, url: string): string {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');
  const day = (publishedAt ?? '').slice(0, 10).replaceAll('-', '/');
  const lines = [
    ...[
      ['TY', 'RPRT'],
      ['AU', PUBLISHER],
      ['TI', oneLine(title)],
      ['AB', oneLine(summary)],
      ['PB', PUBLISHER],
    ],
    ...[
      ['PY', day.slice(0, 4)],
      ['DA', day],
      ['SN', citation],
      ['UR', url],
      ['ER', ''],
    ],
  ];
  return lines.map(([tag = '', value = '']) => `${tag}  - ${value}`).join('\r\n') + '\r\n';
}

/** The newest entries as RSS 2.0. */
export function rss(entries: readonly EntryInFeed[], site: string): RawFile {
  const items = entries.map(
    (entry) => html`<item><title>${entry.title}</title><link>${site + addressOf(entry)}</link>
<guid isPermaLink="false">${entry.citation}</guid><description>${entry.summary}</description>
<pubDate>${new Date(entry.publishedAt ?? 0).toUTCString()}</pubDate></item>
`,
  );
  const body = html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${PUBLISHER}</title>
<link>${site}/evidence</link><description>What was learned</description><language>en-gb</language>
<atom:link href="${site}/evidence.rss" rel="self" type="application/rss+xml"/>
${items}</channel></rss>
`;
  return {
    type: 'application/rss+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body.text}`,
  };
}

/** Every address that is open to anyone. */
export function sitemap(paths: readonly string[], site: string): RawFile {
  const urls = paths.map((one) => html`<url><loc>${site + one}</loc></url> `);
  const body = html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"> ${urls}</urlset> `;
  return {
    type: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body.text}`,
  };
}
