import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import type { ServiceName } from '@idea-map/contracts';
import { openStorage, serviceDataSource, type Storage } from '@idea-map/database';
import { FakeTables1764900000000 } from './driver-contract-fakes.js';
import { createTestDatabase } from './postgres.js';

/** A driver's wire: each process attaches to it for itself, as it would on a machine of its own. */
export interface Wire<Driver> {
  attach(): Promise<Driver>;
  close(): Promise<void>;
}

/** The services that play: intake says, geography and atlas hear. */
export const players = ['intake', 'geography', 'atlas'] as const satisfies readonly ServiceName[];
export type Player = (typeof players)[number];

const storages = new Map<Player, Storage>(
  players.map((service) => [service, { service, entities: [], migrations: [FakeTables1764900000000] }]),
);

/** The connections of one service: all but a start's have to fit into Postgres's default. */
const POOL = 7;

/** A database with the schemas and roles of the players, for many scenes one after another. */
export class Stage {
  private constructor(
    readonly admin: pg.Client,
    private readonly urls: ReadonlyMap<Player, string>,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(): Promise<Stage> {
    Logger.overrideLogger(false);
    const database = await createTestDatabase();
    const urls = new Map<Player, string>();
    for (const [service, storage] of storages) {
      const opened = await openStorage(storage, { adminUrl: database.url, poolSize: 1 });
      await opened.dataSource.destroy();
      urls.set(service, opened.serviceUrl);
    }
    const admin = new pg.Client({ connectionString: database.url });
    await admin.connect();
    return new Stage(admin, urls, () => database.drop());
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.drop();
  }

  /** Clears what the last scene left, and whoever of it is still there. */
  async clear(): Promise<void> {
    for (const service of players) await this.terminate(service);
    const tables = ['outbox', 'inbox', 'parked_event', 'idempotency', 'note', 'tally'];
    const all = players.flatMap((service) => tables.map((table) => `delete from ${service}.${table}`));
    await this.admin.query(all.join('; '));
  }

  /** The service's own URL, of its own role. */
  url(service: Player): string {
    return this.urls.get(service) ?? '';
  }

  dataSource(service: Player) {
    const serviceUrl = this.url(service);
    const storage = storages.get(service) ?? { service, entities: [], migrations: [] };
    return serviceDataSource(
      storage,
      { adminUrl: '', serviceUrl, ownerRole: '' },
      { max: POOL },
    ).initialize();
  }

  async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.admin.query(sql, parameters)).rows as Row[];
  }

  /** The database is away for one service: no connection lives, and none can be made, until the work is done. */
  async without(service: Player, work: () => Promise<void>): Promise<void> {
    const role = decodeURIComponent(new URL(this.url(service)).username);
    await this.admin.query(`alter role ${pg.escapeIdentifier(role)} nologin`);
    try {
      await this.terminate(service);
      await work();
    } finally {
      await this.admin.query(`alter role ${pg.escapeIdentifier(role)} login`);
    }
  }

  /** Ends a service's connections, all or those whose name is like this. */
  async terminate(service: Player, like = '%'): Promise<void> {
    const role = decodeURIComponent(new URL(this.url(service)).username);
    await this.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where usename = $1 and application_name like $2 and datname = current_database()`,
      [role, like],
    );
  }
}

/** Waits until this holds. @throws what it threw last, when it does not within `patience` milliseconds. */
export async function eventually<Result>(
  check: () => Promise<Result> | Result,
  patience = 15_000,
): Promise<Result> {
  for (const end = Date.now() + patience; ; await sleep(20)) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** A door that opens once: what waits at it goes on then. */
export class Door {
  private readonly opened = Promise.withResolvers<void>();

  open(): void {
    this.opened.resolve();
  }

  get passed(): Promise<void> {
    return this.opened.promise;
  }
}
