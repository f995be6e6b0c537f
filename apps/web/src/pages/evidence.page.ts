import { testingStages, verdicts } from '@idea-map/contracts';
import { addressOf, rss, sitemap, type EntryInFeed, type EntryShown } from '../citations.js';
import { nameIn } from '../language.js';
import type { Page } from '../page.js';
import { addressWith, nextAddress } from '../paging.js';
import { options, themesFor, type ThemeShown } from '../themes.js';
import type { Visit } from '../visit.js';

const SHOWN = `citation version state stateReason title summary testingStage finding emmie { dimension text quality }
  professionalJudgement whatDidNotWork cost themes { id name nameCy } publishedAt reviewOn`;
const EVIDENCE = `query ($filter: EvidenceFilter, $after: String, $first: Int!) {
  evidence(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${SHOWN} } }
  }
  evidenceFacets(filter: $filter) { testingStages { id count } findings { id count } themes { id count } }
}`;

const CITED = `query ($after: String) {
  evidence(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { citation } } }
}`;

interface CitedPage {
  readonly evidence: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Pick<EntryShown, 'citation'> }[];
  };
}
interface Count {
  readonly id: string;
  readonly count: number;
}
interface Answer {
  readonly evidence: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: EntryShown }[];
  };
  readonly evidenceFacets: Record<'testingStages' | 'findings' | 'themes', readonly Count[]>;
}

/** The library: what was learned, open to anyone, a null result as easy to find as a good one. */
export const evidencePage: Page = {
  path: '/evidence',
  who: 'everyone',
  nav: 'navEvidence',
  async get(visit) {
    const { words } = visit;
    const [text = '', theme = '', tested = '', found = ''] = ['text', 'theme', 'tested', 'found'].map(
      (name) => visit.query(name),
    );
    const filter = {
      ...(text && { text }),
      ...(theme && { themes: [theme] }),
      ...(testingStages.some((one) => one === tested) && { testingStages: [tested] }),
      ...(verdicts.some((one) => one === found) && { findings: [found] }),
    };
    const after = visit.query('after') || null;
    const [{ evidence, evidenceFacets: facets }, themes] = await Promise.all([
      visit.ask<Answer>(EVIDENCE, { filter, after, first: 20 }),
      themesFor(visit),
    ]);
    return visit.show('evidence', words.say('evidenceHeading'), {
      ...{ text, entries: evidence.edges.map(({ node }) => node), total: evidence.totalCount },
      ...choicesOf(visit, { facets, themes, theme, tested, found }),
      isFirst: after === null,
      first: addressWith('/evidence', { text, theme, tested, found }),
      next: nextAddress('/evidence', { text, theme, tested, found }, evidence.pageInfo),
    });
  },
};

interface Choosing {
  readonly facets: Answer['evidenceFacets'];
  readonly themes: readonly ThemeShown[];
  readonly theme: string;
  readonly tested: string;
  readonly found: string;
}

/** The choices of the search, each with how many entries it would leave. */
function choicesOf(visit: Visit, { facets, themes, theme, tested, found }: Choosing) {
  const { words } = visit;
  const counted = (id: string, name: string, counts: readonly Count[]) => {
    const n = counts.find((one) => one.id === id)?.count ?? 0;
    return { id, name: words.say('evidenceCounted', { name, n }), nameCy: null };
  };
  const about = themes.map((one) => counted(one.id, nameIn(one, words.language).text, facets.themes));
  const stages = testingStages.map((id) => counted(id, words.say(`tested_${id}`), facets.testingStages));
  const findings = verdicts.map((id) => counted(id, words.say(`found_${id}`), facets.findings));
  const none = words.say('evidenceAny');
  return {
    themeItems: options(about, { none: words.say('anyTheme'), chosen: theme, visit }),
    stageItems: options(stages, { none, chosen: tested, visit }),
    findingItems: options(findings, { none, chosen: found, visit }),
  };
}

const NEWEST = `{ evidence(first: 50) { edges { node { citation title summary publishedAt } } } }`;

async function newest(visit: Visit): Promise<EntryInFeed[]> {
  type Newest = { evidence: { edges: { node: EntryInFeed }[] } };
  const { evidence } = await visit.ask<Newest>(NEWEST);
  return evidence.edges.map(({ node }) => node);
}

/** What is new in the library, for readers of feeds. */
export function evidenceFeed(site: () => string): Page {
  return {
    path: '/evidence.rss',
    who: 'everyone',
    get: async (visit) => ({ raw: rss(await newest(visit), site()) }),
  };
}

/** The most addresses that one sitemap may hold. */
const MOST = 50_000;

async function* everyEntry(visit: Visit): AsyncGenerator<Pick<EntryShown, 'citation'>> {
  for (let after: string | null = null; ;) {
    const { evidence }: CitedPage = await visit.ask<CitedPage>(CITED, { after });
    yield* evidence.edges.map(({ node }) => node);
    if (!evidence.pageInfo.hasNextPage) return;
    after = evidence.pageInfo.endCursor;
  }
}

/** The addresses of pages that are open to anyone, for search engines: every entry in its published version. */
export function sitemapPage(site: () => string): Page {
  return {
    path: '/sitemap.xml',
    who: 'everyone',
    async get(visit) {
      const addresses = ['/', '/about', '/accessibility', '/evidence'];
      for await (const entry of everyEntry(visit)) {
        addresses.push(addressOf(entry));
        if (addresses.length === MOST) break;
      }
      return { raw: sitemap(addresses, site()) };
    },
  };
}

/** Where search engines find the sitemap; what asks for a sign-in is nothing for them, and refuses them by itself. */
export function robotsPage(site: () => string): Page {
  return {
    path: '/robots.txt',
    who: 'everyone',
    get: () => {
      const body = `User-agent: *\nDisallow:\n\nSitemap: ${site()}/sitemap.xml\n`;
      return Promise.resolve({ raw: { type: 'text/plain; charset=utf-8', body } });
    },
  };
}
