import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { IdeaFilter } from '@idea-map/contracts';
import { Client } from 'pg';
import { freePort } from '../../../../../deploy/native/free-ports.js';
import { graphql, OtherServer, type Asked } from '../http.js';
import type { Benched } from '../system.js';

/** What people would use instead is installed here, beside the lockfile of the product. */
const PLACE = path.resolve(import.meta.dirname, '../../../../../.bench');
const POSTGRAPHILE = 'postgraphile@5.1.5';

export interface Beside {
  readonly name: string;
  readonly server: OtherServer;
  readonly asked: Asked;
}

// One table with its indexes, as PostGraphile likes it best: cards with their texts, those that everyone may read.
const TABLE = `create schema if not exists beside;
  drop table if exists beside.idea_card;
  create table beside.idea_card as select c.id, c.reference, t.title, c.stage, c.kind, c.submitted_at, c.changed_at,
    c.support_count, c.support_force_count, c.themes, c.force
    from atlas.card c join atlas.card_text t on t.idea_id = c.id
    where c.stage <> 'IN_CHECK' and c.audience = 'POLICING';
  alter table beside.idea_card add primary key (id);
  create index on beside.idea_card (submitted_at desc, id desc);
  create index on beside.idea_card (force, stage, submitted_at desc, id desc);
  analyze beside.idea_card`;

const CARDS = `query ($of: IdeaCardCondition) { allIdeaCards(first: 20, orderBy: SUBMITTED_AT_DESC, condition: $of) { edges { cursor node { id reference title stage kind
  submittedAt changedAt supportCount supportForceCount themes force } } pageInfo { hasNextPage endCursor } } }`;

/** PostGraphile 5 with its recommended preset, over a table of the same cards; all of them, or those of a force in a stage. */
export async function postgraphileBeside(system: Benched, filter: IdeaFilter | null): Promise<Beside> {
  await install();
  const client = new Client({ connectionString: system.database });
  await client.connect();
  await client.query(TABLE);
  await client.end();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const command = path.join(PLACE, 'node_modules/postgraphile/dist/cli-run.js');
  const options = ['--preset', 'postgraphile/presets/amber', '--connection', system.database];
  const served = ['--schema', 'beside', '--host', '127.0.0.1', '--port', String(port)];
  const of = filter && { force: filter.forces?.[0], stage: filter.stages?.[0] };
  const asked = graphql(url, '', { query: CARDS, variables: { of } });
  const server = await OtherServer.run([command, ...options, ...served], { folder: PLACE, url, asked });
  return {
    name: 'PostGraphile 5',
    server,
    asked: { ...asked, headers: { 'content-type': 'application/json' } },
  };
}

/** Apollo Server as it comes, with the same statement behind one field. */
export async function apolloBeside(statement: Readonly<Record<string, string>>): Promise<Beside> {
  const server = await OtherServer.start('e2e/src/bench/others/apollo-server.js', statement);
  const query =
    '{ cards { id reference title stage kind submittedAt changedAt supportCount supportForceCount themes force } }';
  const asked = {
    url: server.url,
    headers: { 'content-type': 'application/json' },
    body: () => JSON.stringify({ query }),
  };
  return { name: 'Apollo Server', server, asked };
}

async function install(): Promise<void> {
  if (existsSync(path.join(PLACE, 'node_modules/postgraphile'))) return;
  await promisify(execFile)('npm', ['install', '--prefix', PLACE, '--no-save', POSTGRAPHILE], {
    maxBuffer: 1e8,
  });
}
