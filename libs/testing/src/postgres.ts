import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  /** An administrator's, for this database only. */
  readonly url: string;
  /** Ends whatever is still connected to it and removes it. */
  drop(): Promise<void>;
}

/** An empty database with a random name on the test run's PostgreSQL. @throws Error outside a jest run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onTestServer(`create database ${name}`);
  const url = new URL(serverUrl());
  url.pathname = name;
  return { url: url.href, drop: () => onTestServer(`drop database if exists ${name} with (force)`) };
}

async function onTestServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env.IDEA_MAP_TEST_DATABASE;
  if (!url)
    throw new Error(
      'IDEA_MAP_TEST_DATABASE is not set: run the tests with jest, whose global setup sets it.',
    );
  return url;
}
