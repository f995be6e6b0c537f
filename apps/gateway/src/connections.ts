import type { Page } from '@idea-map/contracts';

/** A Relay connection; its total is counted only when asked for. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly total: () => Promise<number>;
}

export function connection<Node>(
  page: Page<Node>,
  after: string | null | undefined,
  total: () => Promise<number>,
): Connection<Node> {
  return {
    edges: page.items,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: Boolean(after),
      startCursor: page.items[0]?.cursor ?? null,
      endCursor: page.items.at(-1)?.cursor ?? null,
    },
    total,
  };
}

/** The one field of a connection that costs a question of its own. */
export const totals = { totalCount: (parent: Connection<unknown>) => parent.total() };
