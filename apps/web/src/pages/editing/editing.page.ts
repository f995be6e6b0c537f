import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import type { EditedEntry } from './editing-data.js';

const PUBLISHED = `{
  evidence(first: 100) { edges { node { id citation state stateReason title reviewOn } } }
  tests(filter: { states: [COMPLETED] }, first: 50) {
    edges { node { id question finding idea { reference title evidence { id } } } }
  }
}`;
// The library lists what is published; what is drafted on an idea stands with it.
const DRAFTED = `{
  ideas(filter: { stages: [EVALUATED, PUBLISHED] }, order: LAST_CHANGE, first: 50) {
    edges { node { evidence { id citation state title reviewOn } } }
  }
}`;

interface CompletedTest {
  readonly id: string;
  readonly idea: { readonly evidence: readonly unknown[] | null } | null;
}
interface Found {
  readonly evidence: { readonly edges: readonly { readonly node: EditedEntry }[] } | null;
  readonly tests: { readonly edges: readonly { readonly node: CompletedTest }[] } | null;
}
interface Drafted {
  readonly ideas: {
    readonly edges: readonly { readonly node: { readonly evidence: readonly EditedEntry[] | null } }[];
  } | null;
}

/** What is under review, drafted and published, and the tests that have no entry yet. */
export const editingPage: Page = {
  path: '/evidence-desk',
  who: ['EVIDENCE_EDITOR'],
  nav: 'navEditing',
  async get(visit: Visit) {
    const [{ evidence, tests }, { ideas }] = await Promise.all([
      visit.askForParts<Found>(PUBLISHED),
      visit.askForParts<Drafted>(DRAFTED),
    ]);
    const entries = (evidence?.edges ?? []).map(({ node }) => node);
    const latest = (ideas?.edges ?? []).flatMap(({ node }) => node.evidence ?? []);
    const inState = (state: string) => entries.filter((one) => one.state === state);
    return visit.show('editing/desk', visit.words.say('editingHeading'), {
      review: inState('UNDER_REVIEW'),
      drafts: latest.filter(({ state }) => state === 'DRAFT'),
      published: inState('PUBLISHED'),
      tests: (tests?.edges ?? [])
        .map(({ node }) => node)
        .filter(({ idea }) => (idea?.evidence ?? []).length === 0),
    });
  },
};
