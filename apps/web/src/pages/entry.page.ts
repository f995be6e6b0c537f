import { addressOf, forms, type EntryShown } from '../citations.js';
import type { Page } from '../page.js';
import { problemPages } from '../problem-pages.js';
import type { Visit } from '../visit.js';

const ENTRY = `query ($id: ID!, $version: Int) {
  evidenceEntry(id: $id, version: $version) {
    citation version state stateReason title summary testingStage finding emmie { dimension text quality }
    professionalJudgement whatDidNotWork cost themes { id name nameCy } publishedAt reviewOn
    versions { version citation state publishedAt change } idea { reference title }
  }
}`;

/** The published version of an entry, whichever that is now. */
export const currentEntryPage: Page = {
  path: '/evidence/:reference',
  who: 'everyone',
  get: (visit) => shown(visit, null),
};

/** One version, to read, print and cite: `v3`, and its other forms `v3.html`, `.json`, `.csv`, `.bib`, `.ris`. */
export function entryPage(site: () => string): Page {
  return {
    path: '/evidence/:reference/:version',
    who: 'everyone',
    async get(visit) {
      const [, number, form = 'html'] = /^v(\d{1,6})(?:\.(\w+))?$/.exec(visit.params['version'] ?? '') ?? [];
      if (number === undefined) return problemPages.notFound(visit.words);
      if (form === 'html') return shown(visit, Number(number));
      const write = forms[form];
      if (!write) return problemPages.notFound(visit.words);
      const entry = await entryOf(visit, Number(number));
      return { raw: write(entry, site() + addressOf(entry)) };
    },
  };
}

async function entryOf(visit: Visit, version: number | null): Promise<EntryShown> {
  const asked = { id: visit.params['reference'], version };
  const { evidenceEntry } = await visit.askForParts<{ evidenceEntry: EntryShown | null }>(ENTRY, asked);
  return evidenceEntry ?? visit.ask<never>(ENTRY, asked);
}

async function shown(visit: Visit, version: number | null) {
  const entry = await entryOf(visit, version);
  const address = addressOf(entry);
  const others = Object.keys(forms).map((form) => ({ form, href: `${address}.${form}` }));
  return visit.show('entry', entry.title || entry.citation, { entry, address, others });
}
