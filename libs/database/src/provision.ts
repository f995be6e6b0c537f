import { createHmac } from 'node:crypto';
import pg from 'pg';
import type { ServiceName } from '@idea-map/contracts';

/** A schema of its own and a role with least rights on it, made for one service or for the queue. */
export interface Provisioned {
  readonly adminUrl: string;
  readonly serviceUrl: string;
  readonly ownerRole: string;
}

/**
 * Makes (or finds) a service's schema and its two roles: an owner that cannot sign in and makes the tables, and the
 * role with which the service works, which reads and writes rows of that schema and can do nothing else.
 * The role's password is derived from the administrator's (or from `roleSecret`), so that replicas agree on it.
 */
export async function provision(
  adminUrl: string,
  service: ServiceName | 'queue',
  roleSecret?: string,
): Promise<Provisioned> {
  const url = new URL(adminUrl);
  const database = decodeURIComponent(url.pathname.slice(1)) || 'postgres';
  // Postgres cuts names at 63 bytes: the database's part gives way, or two services would share a role.
  const role = `${database.slice(0, 40)}_${service}`;
  const secret = roleSecret ?? decodeURIComponent(url.password);
  // Anybody could derive what is derived from nothing.
  if (!secret)
    throw new Error('DATABASE_URL names no password: set DATABASE_ROLE_SECRET, or the roles have none.');
  const password = derive(secret, role);
  await asAdministrator(adminUrl, `provision ${database}`, async (admin) => {
    await admin.query(script({ database, service, role, password }));
  });
  const own = new URL(adminUrl);
  own.username = encodeURIComponent(role);
  own.password = password;
  return { adminUrl, serviceUrl: own.toString(), ownerRole: `${role}_owner` };
}

/** Runs work on one connection under an advisory lock, so that replicas starting together take turns. */
export async function asAdministrator<Result>(
  adminUrl: string,
  lock: string,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> {
  const admin = new pg.Client({ connectionString: adminUrl, application_name: 'idea-map start' });
  try {
    await admin.connect();
    await admin.query('select pg_advisory_lock(hashtextextended($1, 0))', [lock]);
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function derive(secret: string, role: string): string {
  return createHmac('sha256', secret).update(`idea-map role ${role}`).digest('base64url');
}

interface Names {
  readonly database: string;
  readonly service: string;
  readonly role: string;
  readonly password: string;
}

function script({ database, service, role, password }: Names): string {
  const owner = pg.escapeIdentifier(`${role}_owner`);
  const user = pg.escapeIdentifier(role);
  const schema = pg.escapeIdentifier(service);
  return `
    ${createRole(`${role}_owner`, 'nologin')}
    ${createRole(role, 'login')}
    alter role ${user} with login nocreatedb nocreaterole password ${pg.escapeLiteral(password)};
    grant ${owner} to current_user;
    create schema if not exists extensions;
    create extension if not exists unaccent schema extensions;
    create extension if not exists pg_trgm schema extensions;
    grant usage on schema extensions to ${owner}, ${user};
    create schema if not exists ${schema} authorization ${owner};
    revoke all on schema ${schema} from public;
    revoke all on schema public from public;
    grant usage on schema ${schema} to ${user};
    grant connect on database ${pg.escapeIdentifier(database)} to ${user};
    alter default privileges for role ${owner} in schema ${schema} grant select, insert, update, delete on tables to ${user};
    alter default privileges for role ${owner} in schema ${schema} grant usage on sequences to ${user};
    alter role ${user} set search_path = ${schema}, extensions;
  `;
}

// Roles belong to the cluster and the lock to a database, so another database's start may have made it just now.
function createRole(name: string, attribute: 'login' | 'nologin'): string {
  return `do $$ begin create role ${pg.escapeIdentifier(name)} ${attribute};
    exception when duplicate_object or unique_violation then null; end $$;`;
}
