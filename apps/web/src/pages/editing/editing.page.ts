import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import type { EditedEntry } from './editing-data.js';

const ENTRIES = `{
  evidenceDrafts(first: 100) { edges { node { id citation state title reviewOn } } }
  evidence(first: 100) { edges { node { id citation state stateReason title reviewOn } } }
  tests(filter: { states: [COMPLETED] }, first: 50) {
    edges { node { id question finding idea { reference title evidence { id } } } }
  }
}`;

interface CompletedTest {
  readonly id: string;
  readonly idea: { readonly evidence: readonly unknown[] | null } | null;
}
interface Found {
  readonly evidenceDrafts: { readonly edges: readonly { readonly node: EditedEntry }[] } | null;
  readonly evidence: { readonly edges: readonly { readonly node: EditedEntry }[] } | null;
  readonly tests: { readonly edges: readonly { readonly node: CompletedTest }[] } | null;
}

/** What is under review, drafted and published, and the tests that have no entry yet. */
export const editingPage: Page = {
  path: '/evidence-desk',
  who: ['EVIDENCE_EDITOR'],
  nav: 'navEditing',
  async get(visit: Visit) {
    const { evidence, evidenceDrafts, tests } = await visit.askForParts<Found>(ENTRIES);
    const entries = (evidence?.edges ?? []).map(({ node }) => node);
    const inState = (state: string) => entries.filter((one) => one.state === state);
    return visit.show('editing/desk', visit.words.say('editingHeading'), {
      review: inState('UNDER_REVIEW'),
      drafts: (evidenceDrafts?.edges ?? []).map(({ node }) => node),
      published: inState('PUBLISHED'),
      tests: (tests?.edges ?? [])
        .map(({ node }) => node)
        .filter(({ idea }) => (idea?.evidence ?? []).length === 0),
    });
  },
};
