import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import type { EditedEntry } from './editing-data.js';

const FOUND = `{
  evidence(first: 100) { edges { node { id citation version state stateReason title reviewOn publishedAt } } }
  ideas(filter: { stages: [EVALUATED, PUBLISHED] }, order: LAST_CHANGE, first: 100) {
    edges { node { evidence { id citation version state stateReason title reviewOn publishedAt } } }
  }
  tests(filter: { states: [COMPLETED] }, first: 100) { edges { node { id question finding idea { reference title evidence { id } } } } }
}`;

interface CompletedTest {
  readonly id: string;
  readonly idea: { readonly evidence: readonly unknown[] | null } | null;
}
interface Found {
  readonly evidence: { readonly edges: readonly { readonly node: EditedEntry }[] } | null;
  readonly ideas: {
    readonly edges: readonly { readonly node: { readonly evidence: readonly EditedEntry[] | null } }[];
  } | null;
  readonly tests: { readonly edges: readonly { readonly node: CompletedTest }[] } | null;
}

/** What is under review, drafted and published, and the tests that have no entry yet. */
export const editingPage: Page = {
  path: '/evidence-desk',
  who: ['EVIDENCE_EDITOR'],
  nav: 'navEditing',
  async get(visit: Visit) {
    const { evidence, ideas, tests } = await visit.askForParts<Found>(FOUND);
    const entries = (evidence?.edges ?? []).map(({ node }) => node);
    // The library lists what is published; what is drafted on an idea stands with it.
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
