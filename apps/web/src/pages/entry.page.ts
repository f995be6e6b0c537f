import { addressOf, forms, type EntryShown } from '../citations.js';
import type { Page } from '../page.js';
import { RESULT_DRAWN, type ResultDrawn } from '../plots/result-drawn.js';
import { drawResult, type Drawing } from '../plots/result-plots.js';
import { problemPages } from '../problem-pages.js';
import type { Visit } from '../visit.js';

const ENTRY = `query ($id: ID!, $version: Int) {
  evidenceEntry(id: $id, version: $version) {
    citation version state stateReason title summary testingStage finding emmie { dimension text quality }
    professionalJudgement whatDidNotWork cost themes { id name nameCy } publishedAt reviewOn
    versions { version citation state publishedAt change } idea { reference title }
  }
}`;

// Of as many tests as the API answers at once with all their figures.
const TESTED = `query ($id: ID!, $version: Int) {
  evidenceEntry(id: $id, version: $version) {
    tests(first: 4) {
      id question design sms smsReason independent conclusion limitations stopReason
      outcomes { id direction } departures { at what why } results { ${RESULT_DRAWN} }
    }
    adoption { answer }
  }
}`;
interface EntryPageShown extends EntryShown {
  /** The first first. */
  readonly versions: readonly {
    readonly version: number;
    readonly citation: string;
    readonly publishedAt: string | null;
  }[];
}
interface TestedBy {
  readonly id: string;
  readonly outcomes: Drawing['outcomes'];
  readonly results: readonly ResultDrawn[];
}
interface Tested {
  readonly tests: readonly TestedBy[] | null;
  readonly adoption: readonly { readonly answer: string }[] | null;
}

/** The published version of an entry, whichever that is now. */
export function currentEntryPage(site: () => string): Page {
  return {
    path: '/evidence/:reference',
    who: 'everyone',
    get: (visit) => shown(visit, { version: null, site }),
  };
}

/** One version, to read, print and cite: `v3`, and its other forms `v3.html`, `.json`, `.csv`, `.bib`, `.ris`. */
export function entryPage(site: () => string): Page {
  return {
    path: '/evidence/:reference/:version',
    who: 'everyone',
    async get(visit) {
      const [, number, form = 'html'] = /^v(\d{1,6})(?:\.(\w+))?$/.exec(visit.params['version'] ?? '') ?? [];
      if (number === undefined) return problemPages.notFound(visit.words);
      if (form === 'html') return shown(visit, { version: Number(number), site });
      const write = forms[form];
      if (!write) return problemPages.notFound(visit.words);
      const entry = await entryOf(visit, Number(number));
      return { raw: write(entry, site() + addressOf(entry)) };
    },
  };
}

async function entryOf(visit: Visit, version: number | null): Promise<EntryPageShown> {
  const asked = { id: visit.params['reference'], version };
  const { evidenceEntry } = await visit.askForParts<{ evidenceEntry: EntryPageShown | null }>(ENTRY, asked);
  return evidenceEntry ?? visit.ask<never>(ENTRY, asked);
}

async function shown(visit: Visit, { version, site }: { version: number | null; site: () => string }) {
  const entry = await entryOf(visit, version);
  const address = addressOf(entry);
  const others = Object.keys(forms).map((form) => ({ form, href: `${address}.${form}` }));
  const { tests, adoption } = await testedOf(visit, entry);
  const answers = Map.groupBy(adoption ?? [], ({ answer }) => answer);
  return visit.show('entry', entry.title || entry.citation, {
    newer: newerThan(entry),
    ...{ entry, address, others, link: site() + address, year: (entry.publishedAt ?? '').slice(0, 4) },
    tests: (tests ?? []).map((test, nth) => ({ ...test, results: drawn(test, nth, visit) })),
    adoption: [...answers].map(([answer, those]) => ({ answer, n: those.length })),
  });
}

/** The newest version that is published, where this is an older one. */
function newerThan({ version, versions }: EntryPageShown) {
  const newest = versions.findLast(({ publishedAt }) => publishedAt !== null);
  return newest && newest.version > version ? newest : null;
}

/** What it rests on, and what forces did with it; nothing where their services are away or it is withdrawn. */
async function testedOf(visit: Visit, { state, version }: EntryShown): Promise<Tested> {
  const none: Tested = { tests: null, adoption: null };
  if (state === 'WITHDRAWN') return none;
  const asked = { id: visit.params['reference'], version };
  return (await visit.askForParts<{ evidenceEntry: Tested | null }>(TESTED, asked)).evidenceEntry ?? none;
}

function drawn({ results, outcomes }: TestedBy, nth: number, { words }: Visit) {
  return results.map((one, at) => ({
    ...one,
    ...drawResult(one, { key: `t${nth}-r${at}`, words, outcomes }),
  }));
}
