import { problemsOf } from '../../form.js';
import type { Page } from '../../page.js';
import { addressWith, nextAddress } from '../../paging.js';
import type { Visit } from '../../visit.js';
import { holds, OVERSEERS } from './room-data.js';

const AUDIT = `query ($filter: AuditFilter, $after: String) {
  audit(filter: $filter, first: 20, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id at who role operation subject why basis service } }
  }
}`;
const STATE = '{ auditState { service entries sealedAt intact firstBroken } }';
const IDEA = 'query ($id: ID!) { idea(id: $id) { id } }';

interface Answer {
  readonly audit: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: unknown }[];
  };
}

/** Who did what, to search; and whether each service's chain is whole, walked when it is asked for. */
export const auditPage: Page = {
  path: '/room/audit',
  who: OVERSEERS,
  nav: 'navAudit',
  navFor: ['DATA_OFFICER'],
  async get(visit) {
    const { words } = visit;
    const [idea, who, operation, verify] = ['idea', 'who', 'operation', 'verify'].map((name) =>
      visit.query(name),
    );
    const after = visit.query('after') || null;
    const found = idea ? await idOf(visit, idea) : null;
    const filter = {
      ...(idea && { idea: found ?? idea }),
      ...(who && { who }),
      ...(operation && { operation }),
    };
    const [{ audit }, state] = await Promise.all([
      visit.ask<Answer>(AUDIT, { filter, after }),
      verify === 'yes' ? visit.ask<object>(STATE) : {},
    ]);
    const unknown = idea && !found;
    const wrong = { field: 'idea', code: 'UNKNOWN', message: words.say('referenceUnknown') };
    return visit.show('room/audit', words.say('auditHeading'), {
      ...{ idea, who, operation, entries: audit.edges.map(({ node }) => node), total: audit.totalCount },
      ...{ ...state, isFirst: after === null, ...(unknown && { problems: problemsOf([wrong]) }) },
      isOperator: holds(visit, 'OPERATOR'),
      first: addressWith('/room/audit', { idea, who, operation }),
      next: nextAddress('/room/audit', { idea, who, operation }, audit.pageInfo),
    });
  },
};

/** The record is kept by id; people know references. */
async function idOf(visit: Visit, typed: string): Promise<string | null> {
  const { idea } = await visit.askForParts<{ idea: { readonly id: string } | null }>(IDEA, { id: typed });
  return idea?.id ?? null;
}
