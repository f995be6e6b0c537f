import type { IdeaFilter, Principal } from '@idea-map/contracts';
import { Client } from 'pg';
import { pageSql } from '../../../../atlas/src/list.service.js';
import { sortOf } from '../../../../atlas/src/orders.js';
import { Selection } from '../../../../atlas/src/selections.js';
import type { BenchRow, Contest } from '../contest.js';
import { askedOver, graphql, OtherServer } from '../http.js';
import { apolloBeside, postgraphileBeside } from '../others/others.js';
import type { BenchSystem } from '../system.js';

export const CARDS = `query ($filter: IdeaFilter) { ideas(first: 20, filter: $filter) { edges { cursor node {
  id reference title stage kind submittedAt changedAt supportCount supportForceCount themes { id } force { id } } }
  pageInfo { hasNextPage endCursor } } }`;
const READER = 'broker.kent';

interface Listed {
  readonly name: string;
  readonly what: string;
  readonly filter: IdeaFilter | null;
  readonly beside: boolean;
}

/** A page of cards through the gateway against the very statement that atlas runs for it, on a bare server. */
export function listRow(system: BenchSystem, { name, what, filter, beside }: Listed): BenchRow {
  return {
    ...{ name, what, floor: 'node:http and pg, the same SQL', budget: 0.55 },
    prepare: async (): Promise<Contest> => {
      const statement = await statementOf(system, filter);
      const servers = [await OtherServer.start('e2e/src/bench/floors/list-floor.js', statement)];
      const token = await system.token(READER);
      const others = beside ? [await postgraphileBeside(system), await apolloBeside(statement)] : [];
      servers.push(...others.map(({ server }) => server));
      return {
        ours: askedOver(graphql(system.url, token, { query: CARDS, variables: { filter } })),
        floor: askedOver({ url: servers[0]?.url ?? '', method: 'GET' }),
        others: Object.fromEntries(others.map(({ name, asked }) => [name, askedOver(asked)])),
        memory: () => system.memory(),
        stop: async () => {
          for (const server of servers) await server.stop();
        },
      };
    },
  };
}

/** What Postgres is asked for this reader's page, as the list's service asks it. */
async function statementOf(system: BenchSystem, filter: IdeaFilter | null) {
  const viewer = { caller: await readerOf(system.database), handle: null };
  const today = new Date().toISOString().slice(0, 10);
  const selection = new Selection(viewer, filter, { today });
  const sql = pageSql(selection, sortOf('NEWEST', filter), { first: 20 });
  return {
    DATABASE_URL: system.database,
    FLOOR_SQL: sql,
    FLOOR_VALUES: JSON.stringify(selection.parameters.values),
  };
}

/** A broker as the services know one: an own id, and one role in one force. */
async function readerOf(database: string): Promise<Principal> {
  const client = new Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query<{ person_id: string }>(
    `select person_id from directory.role_grant where role = 'BROKER' and organisation = 'kent' limit 1`,
  );
  await client.end();
  return {
    ...{ id: rows[0]?.person_id ?? '', organisation: 'kent', force: 'kent', machine: false, service: null },
    roles: [{ role: 'BROKER', organisation: 'kent', force: 'kent' }],
  };
}
