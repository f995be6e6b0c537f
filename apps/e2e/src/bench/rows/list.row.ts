import type { IdeaFilter, Principal } from '@idea-map/contracts';
import { Client } from 'pg';
import { isOpen } from '../../../../atlas/src/filter.js';
import { pageSql } from '../../../../atlas/src/list.service.js';
import { sortOf } from '../../../../atlas/src/orders.js';
import { Selection } from '../../../../atlas/src/selections.js';
import type { BenchRow, Contest } from '../contest.js';
import { askedOver, graphql, OtherServer } from '../http.js';
import { apolloBeside, postgraphileBeside } from '../others/others.js';
import { BenchStack } from '../stack-system.js';
import type { Benched } from '../system.js';

export const CARDS = `query ($filter: IdeaFilter) { ideas(first: 20, filter: $filter) { edges { cursor node {
  id reference title stage kind submittedAt changedAt supportCount supportForceCount themes { id } force { id } } }
  pageInfo { hasNextPage endCursor } } }`;
const FLOOR = 'node:http and pg, the same SQL';
const READER = 'broker.kent';

interface Listed {
  readonly name: string;
  readonly what: string;
  readonly filter: IdeaFilter | null;
  readonly beside: boolean;
  /** 0.55 where it is left out. */
  readonly budget?: number;
}

/** A page of cards through the gateway against the very statement that atlas runs for it, on a bare server. */
export function listRow(system: Benched, { name, what, filter, beside, budget = 0.55 }: Listed): BenchRow {
  return {
    ...{ name, what, floor: FLOOR, budget, explained: '[profile](performance-profiles.md#list)' },
    prepare: async (): Promise<Contest> => {
      const statement = await statementOf(system, filter);
      const servers = [await OtherServer.start('e2e/src/bench/floors/list-floor.js', statement)];
      const token = await system.token(READER);
      const others = beside ? [await postgraphileBeside(system, filter), await apolloBeside(statement)] : [];
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

/** The same where every service is a process of its own and the gateway asks atlas over TCP. */
export function distributedListRow(ideas: number, say: (line: string) => void): BenchRow {
  const listed = {
    name: 'list, distributed',
    what: 'a page of 20 cards through the gateway, in the distributed mode',
    filter: null,
    beside: false,
    budget: 0.3,
  };
  return {
    ...{ name: listed.name, what: listed.what, floor: FLOOR, budget: listed.budget },
    prepare: async () => {
      const stack = await BenchStack.start(ideas, say);
      const contest = await listRow(stack, listed).prepare();
      return {
        ...contest,
        stop: async () => {
          await contest.stop?.();
          await stack.stop();
        },
      };
    },
  };
}

/** What Postgres is asked for this reader's page, as the list's service asks it: prepared where all is listed, planned for its values under a filter. */
async function statementOf(system: Benched, filter: IdeaFilter | null) {
  const viewer = { caller: await readerOf(system.database), handle: null };
  const today = new Date().toISOString().slice(0, 10);
  const shown = { forces: filter?.forces ?? [], regions: [] };
  const selection = new Selection(viewer, filter, { today, shown });
  const sql = pageSql(selection, sortOf('NEWEST', filter), { first: 20 });
  return {
    DATABASE_URL: system.database,
    FLOOR_SQL: sql,
    FLOOR_VALUES: JSON.stringify(selection.parameters.values),
    ...(isOpen(filter) && { FLOOR_NAME: 'list' }),
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
