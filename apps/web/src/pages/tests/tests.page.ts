import { testStates } from '@idea-map/contracts';
import type { Page } from '../../page.js';
import { addressWith, nextAddress } from '../../paging.js';
import { options } from '../../themes.js';
import { isEvaluator, TEST_ROLES } from './test-data.js';

const TESTS = `query ($filter: TestFilter, $after: String) {
  tests(filter: $filter, first: 20, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id state question design startsOn endsOn progress overdue idea { reference title } } }
  }
}`;
const SELECTED = `{ ideas(filter: { stages: [SELECTED_FOR_TEST] }, first: 50) { edges { node { reference title } } } }`;

interface Found {
  readonly tests: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly progress: number } }[];
  };
}
interface Selected {
  readonly ideas: { readonly edges: readonly { readonly node: unknown }[] };
}

/** The tests that one may read, and for evaluators the ideas that wait for one. */
export const testsPage: Page = {
  path: '/tests',
  who: 'signedIn',
  nav: 'navTests',
  navFor: TEST_ROLES,
  async get(visit) {
    const { words } = visit;
    const [state, after] = [visit.query('state'), visit.query('after') || null];
    const mayPlan = isEvaluator(visit);
    const filter = testStates.some((one) => one === state) ? { states: [state] } : {};
    const [{ tests }, selected] = await Promise.all([
      visit.ask<Found>(TESTS, { filter, after }),
      mayPlan ? visit.ask<Selected>(SELECTED) : null,
    ]);
    const named = testStates.map((one) => ({
      id: one,
      name: words.say(`test_${one}`),
      nameCy: words.say(`test_${one}`),
    }));
    return visit.show('tests/tests', words.say('testsHeading'), {
      tests: tests.edges.map(({ node }) => ({ ...node, percent: Math.round(node.progress * 100) })),
      ...{ total: tests.totalCount, mayPlan, isFirst: after === null },
      selected: selected?.ideas.edges.map(({ node }) => node) ?? [],
      stateItems: options(named, { none: words.say('testsAnyState'), chosen: state, visit }),
      first: addressWith('/tests', { state }),
      next: nextAddress('/tests', { state }, tests.pageInfo),
    });
  },
};
