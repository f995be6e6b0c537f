import { didOf } from '../../did.js';
import { dueOf } from '../../due.js';
import type { Page } from '../../page.js';
import { addressWith, nextAddress } from '../../paging.js';

const HELD = `query ($after: String) {
  checkQueue(first: 20, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id reference title kind submittedAt force { name nameCy } check { note findings { type } } next { due overdue } } }
  }
}`;
interface Answer {
  readonly checkQueue: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly next: Next | null } }[];
  };
}
interface Next {
  readonly due: string | null;
  readonly overdue: boolean;
}

const DID = {
  release: 'didHeldRelease',
  revise: 'didHeldRevise',
  deidentified: 'didHeldDeidentified',
} as const;

/** Texts that the check holds, until a data officer has looked at each. */
export const heldPage: Page = {
  path: '/held',
  who: ['DATA_OFFICER'],
  nav: 'navHeld',
  async get(visit) {
    const after = visit.query('after') || null;
    const { checkQueue } = await visit.ask<Answer>(HELD, { after });
    return visit.show('officer/held', visit.words.say('heldHeading'), {
      ideas: checkQueue.edges.map(({ node }) => ({
        ...node,
        dueTag: node.next && dueOf(node.next, visit.now, visit.words),
      })),
      ...{
        total: checkQueue.totalCount,
        isFirst: after === null,
        did: didOf(visit, DID, { reference: visit.query('done') }),
      },
      first: addressWith('/held', {}),
      next: nextAddress('/held', {}, checkQueue.pageInfo),
    });
  },
};
