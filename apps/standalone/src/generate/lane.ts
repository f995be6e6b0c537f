import pg from 'pg';
import type { Lines } from './copy-lines.js';
import { copyInto, nameOf, type CopyTable } from './copy-table.js';
import { dropIndexes } from './indexes.js';
import { renewEmpty } from './renew-empty.js';

/** Rows for some tables, as lines of COPY. */
export type Load = readonly Lines[];

const WAITING = 2;

/** One connection in one transaction, which takes loads in the order in which they are given. */
export class Lane {
  private work: Promise<void> = Promise.resolve();
  private readonly room: Promise<void>[] = [];
  /** What makes the indexes anew that were dropped. */
  private indexes: string[] = [];
  private isNew = false;

  private constructor(
    private readonly client: pg.Client,
    private readonly unwatched: ReadonlySet<string>,
  ) {}

  static async open(url: string): Promise<Lane> {
    const client = new pg.Client({ connectionString: url, application_name: 'idea-map generate' });
    await client.connect();
    await client.query('begin');
    await client.query(`set local work_mem = '64MB'; set local gin_pending_list_limit = '64MB'`);
    return new Lane(client, await unwatchedTables(client));
  }

  /** One that no other lane shares tables with, nor anybody else: their indexes are made once everything is written. */
  static async openAlone(url: string, tables: readonly CopyTable[]): Promise<Lane> {
    const lane = await Lane.open(url);
    try {
      lane.indexes = await dropIndexes(lane.client, tables);
      lane.isNew = await renewEmpty(lane.client, tables);
      return lane;
    } catch (error) {
      await lane.abandon();
      throw error;
    }
  }

  /** Resolves once there is room for the next load; by then this one may still be on its way. */
  async take(load: Load): Promise<void> {
    this.work = this.work.then(() => this.write(load));
    // Whoever waits for room hears of a failure; until then it is nobody's, and would end the process.
    this.work.catch(() => undefined);
    this.room.push(this.work);
    if (this.room.length > WAITING) await this.room.shift();
  }

  /** Resolves once everything taken is written, and may be committed. */
  async settle(): Promise<void> {
    await this.work;
    await this.client.query(`set local maintenance_work_mem = '256MB'`);
    for (const index of this.indexes.splice(0)) await this.client.query(index);
  }

  async commit(): Promise<void> {
    await this.client.query('commit');
    await this.client.end();
  }

  /** Nothing that was taken stays. Safe to call at any time. */
  async abandon(): Promise<void> {
    await this.work.catch(() => undefined);
    await this.client.end().catch(() => undefined);
  }

  private async write(load: Load): Promise<void> {
    for (const lines of load) {
      const { table, release } = lines;
      const role = this.unwatched.has(nameOf(table)) ? 'replica' : 'origin';
      // Triggers name tables of their own schema, as the service's role finds them.
      await this.client.query(`
        set local search_path = ${table.schema}, extensions;
        ${this.unwatched.size > 0 ? `set local session_replication_role = ${role}` : ''}`);
      await copyInto(this.client, lines, this.isNew);
      release();
    }
  }
}

/**
 * Tables with no triggers but those that look for the rows that others name. All rows that name one another are of one
 * load, so that Postgres need not look for each; only a superuser may tell it so.
 */
async function unwatchedTables(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = any($1) and (select rolsuper from pg_roles where rolname = current_user)
       and not exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal)`,
    [['intake', 'geography', 'triage', 'atlas']],
  );
  return new Set(rows.map((row) => row.name));
}
