import * as contracts from '@idea-map/contracts';
import type { AuditEntryView, AuditFilter } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import { validate } from 'uuid';
import { connection, totals } from '../connections.js';
import type { GatewayContext } from '../request-context.js';
import type { Resolvers, Tools } from './tools.js';

interface Asked {
  readonly filter?: AuditFilter | null;
  readonly first: number;
  readonly after?: string | null;
}

/** Who decided and read what, and whether that record is whole; asked of every service. */
export function auditResolvers(tools: Tools): Resolvers {
  const { ask } = tools;
  return {
    Query: {
      audit: (_parent, asked: Asked, context) => audit(tools, asked, context),
      auditState: (_parent, { heads }: { readonly heads: readonly string[] }, context) =>
        Promise.all(
          contracts.services.map((service) =>
            ask.read(context, contracts.GetAuditState[service], { heads: [...heads] }),
          ),
        ),
    },
    AuditConnection: totals,
  };
}

async function audit({ ask }: Tools, { filter, first, after }: Asked, context: GatewayContext) {
  const asked = { filter: filter ?? {}, first, after: after ? placeOf(after) : null };
  const answers = await Promise.all(
    contracts.services.map((service) => ask.read(context, contracts.ListAudit[service], asked)),
  );
  const entries = answers.flatMap((answer) => answer.entries).sort(newestFirst);
  const items = entries.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  const total = answers.reduce((sum, answer) => sum + answer.total, 0);
  const page = { items, hasNextPage: entries.length > first || answers.some((answer) => answer.more) };
  return connection(page, after, () => Promise.resolve(total));
}

function newestFirst(one: AuditEntryView, other: AuditEntryView): number {
  return textOf(one) > textOf(other) ? -1 : 1;
}

function textOf({ at, id }: AuditEntryView): string {
  return `${at} ${id}`;
}

function cursorOf(entry: AuditEntryView): string {
  return Buffer.from(textOf(entry)).toString('base64url');
}

function placeOf(cursor: string): { at: string; id: string } {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (!validate(id) || Number.isNaN(Date.parse(at))) {
    throw BadInput.of('after', 'NOT_A_CURSOR', 'This cursor is not one of this list.');
  }
  return { at, id };
}
