import { createPostgresBackend, runMigrations } from 'bullmq';
import pg from 'pg';
import type { Provisioned } from '@idea-map/database';

export { createPostgresBackend };

/** Makes or renews BullMQ's own tables in a schema, and lets its role use them; several at once take turns. */
export async function migrate({ adminUrl, serviceUrl }: Provisioned, schema: string): Promise<void> {
  const role = pg.escapeIdentifier(decodeURIComponent(new URL(serviceUrl).username));
  const own = pg.escapeIdentifier(schema);
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'idea-map start' });
  try {
    await client.connect();
    await runMigrations(client, schema);
    await client.query(`
      grant usage on schema ${own} to ${role};
      grant select, insert, update, delete on all tables in schema ${own} to ${role};
      grant usage on all sequences in schema ${own} to ${role};
      grant execute on all functions in schema ${own} to ${role}`);
  } finally {
    await client.end();
  }
}
