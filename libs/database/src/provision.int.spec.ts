import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { services, type ServiceName } from '@idea-map/contracts';
import { loadConfig } from '@idea-map/runtime';
import { createTestDatabase } from '@idea-map/testing';
import { openStorage } from './open-storage.js';

let runs = 0;

class NoteTable1764900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    runs++;
    await runner.query('create table note (id bigint generated always as identity, text text)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table note');
  }
}

const storage = (service: ServiceName) => ({ service, entities: [], migrations: [NoteTable1764900000000] });
const closing: (() => Promise<void>)[] = [];

/** Opens a service's storage, and gives what its own role can ask of the database. */
async function open(adminUrl: string, service: ServiceName) {
  const { dataSource, serviceUrl } = await openStorage(storage(service), { adminUrl, poolSize: 2 });
  closing.push(() => dataSource.destroy());
  const ask = (sql: string) => dataSource.query<Record<string, unknown>[]>(sql);
  return { ask, serviceUrl };
}

async function asAdmin(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

let database: Awaited<ReturnType<typeof createTestDatabase>>;

async function end(): Promise<void> {
  await Promise.all(closing.splice(0).map((close) => close()));
  await database.drop();
}

describe("a service's role", () => {
  let ask: Awaited<ReturnType<typeof open>>['ask'];

  beforeAll(async () => {
    database = await createTestDatabase();
    ({ ask } = await open(database.url, 'intake'));
    await open(database.url, 'atlas');
  });
  afterAll(end);

  it('reads and writes the rows of its own schema', async () => {
    await ask(`insert into note (text) values ('ours')`);
    await ask(`update note set text = 'still ours'`);
    expect(await ask('select text from note')).toEqual([{ text: 'still ours' }]);
    await ask('delete from note');
  });

  it.each([
    ['read', 'select from atlas.note'],
    ['add to', `insert into atlas.note (text) values ('theirs')`],
    ['change', `update atlas.note set text = 'theirs'`],
    ['clear', 'delete from atlas.note'],
    ['empty', 'truncate atlas.note'],
    ['join its rows with', 'select from note join atlas.note as theirs using (id)'],
  ])('cannot %s the rows of another', async (_, statement) => {
    await expect(ask(statement)).rejects.toThrow('permission denied for schema atlas');
  });

  it.each([
    ['a table of its own', 'create table mine (id int)', 'schema intake'],
    ['a table in public', 'create table public.mine (id int)', 'schema public'],
    ['a schema', 'create schema mine', 'database'],
    ['a role', 'create role mine', 'create role'],
    ['a column', 'alter table note add column mine int', 'must be owner of table note'],
    ['the end of a table', 'drop table note', 'must be owner of table note'],
    ['itself the owner', `set role "intake_owner"`, 'intake_owner'],
  ])('cannot make %s', async (_, statement, refusal) => {
    await expect(ask(statement)).rejects.toThrow(refusal);
  });

  it('is another for each service, however long the name of the database', async () => {
    const name = `a_database_with_a_very_long_name_as_some_have_${randomBytes(6).toString('hex')}`;
    await asAdmin(database.url, `create database ${name}`);
    const url = new URL(database.url);
    url.pathname = name;
    const opened = [await open(url.href, 'geography'), await open(url.href, 'directory')];
    const roles = await Promise.all(opened.map((service) => service.ask('select current_user as name')));
    expect(roles.flat().map((role) => String(role['name']).split('_').at(-1))).toEqual([
      'geography',
      'directory',
    ]);
    await Promise.all(closing.splice(-2).map((close) => close()));
    await asAdmin(database.url, `drop database ${name} with (force)`);
  });
});

describe('a start', () => {
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(end);

  it('migrates once, though two start together', async () => {
    runs = 0;
    const both = await Promise.all([open(database.url, 'intake'), open(database.url, 'intake')]);
    expect(runs).toBe(1);
    for (const { ask } of both) await ask(`insert into note (text) values ('one each')`);
    expect(await both[0].ask('select from note')).toHaveLength(2);
  });

  it('changes nothing at the next one, and the replicas agree on the password', async () => {
    const first = await open(database.url, 'intake');
    await first.ask(`insert into note (text) values ('kept')`);
    const second = await open(database.url, 'intake');
    expect(second.serviceUrl).toBe(first.serviceUrl);
    expect(await second.ask('select text from note')).toEqual([{ text: 'kept' }]);
    expect(await first.ask('select text from note')).toEqual([{ text: 'kept' }]);
  });

  it('needs an administrator who may make roles, not a superuser', async () => {
    const name = `manager_${randomBytes(6).toString('hex')}`;
    await asAdmin(
      database.url,
      `create role ${name} login createrole createdb password 'managed'`,
      `alter database ${new URL(database.url).pathname.slice(1)} owner to ${name}`,
    );
    const url = new URL(database.url);
    url.username = name;
    url.password = 'managed';
    const { ask } = await open(url.href, 'intake');
    await ask(`insert into note (text) values ('managed')`);
    await open(url.href, 'intake');
  });

  it('refuses an administrator without a password and without a secret for the roles', async () => {
    const url = new URL(database.url);
    url.password = '';
    await expect(openStorage(storage('intake'), { adminUrl: url.href, poolSize: 1 })).rejects.toThrow(
      'DATABASE_ROLE_SECRET',
    );
  });
});

it('leaves all services together under the 100 connections of Postgres, two replicas of one while it is replaced', () => {
  const { DATABASE_POOL } = loadConfig({});
  // The pool, the relay, and what a start needs: its lock and its migrations.
  const each = DATABASE_POOL + 1 + 2;
  const planned = Math.max(services.length, 8);
  expect(each * (planned + 1)).toBeLessThan(97);
});
