import pg from 'pg';
import { DataSource } from 'typeorm';
import type { ServiceName } from '@idea-map/contracts';
import { AuditTables1764000000010 } from './migrations/1764000000010-audit-tables.js';
import { ClearedTexts1764000000020 } from './migrations/1764000000020-cleared-texts.js';
import { MessagingTables1764000000000 } from './migrations/1764000000000-messaging-tables.js';
import type { Provisioned } from './provision.js';
import { valueParsers } from './value-parsers.js';

/** What a service keeps: its tables and how they came to be. */
export interface Storage {
  readonly service: ServiceName;
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => object)[];
}

export interface PoolSize {
  readonly max: number;
}

/**
 * The data source with which a service works: its own role, its own schema and nothing else. All services together
 * stay under Postgres's default of 100 connections: eight services with seven each and one relay each make 64.
 */
export function serviceDataSource(storage: Storage, database: Provisioned, pool: PoolSize): DataSource {
  return new DataSource({
    ...base(storage),
    url: database.serviceUrl,
    poolSize: pool.max,
    extra: {
      max: pool.max,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      application_name: `idea-map ${storage.service}`,
      types: valueParsers,
      Client: ListeningClient,
    },
  });
}

/**
 * Between the moment at which a pool hands a connection out and that at which somebody listens to it, one that Postgres ends
 * would end the process. Whoever asks on it is told all the same.
 */
class ListeningClient extends pg.Client {
  constructor(...given: ConstructorParameters<typeof pg.Client>) {
    super(...given);
    this.on('error', () => undefined);
  }
}

/** The data source that migrates: the administrator, acting as the owner of this one schema. */
export function migrationDataSource(storage: Storage, database: Provisioned): DataSource {
  return new DataSource({
    ...base(storage),
    url: database.adminUrl,
    poolSize: 1,
    extra: { max: 1, options: `-c role=${database.ownerRole} -c search_path=${storage.service},extensions` },
  });
}

function base(storage: Storage) {
  return {
    type: 'postgres' as const,
    name: storage.service,
    schema: storage.service,
    entities: [...storage.entities],
    migrations: [
      MessagingTables1764000000000,
      AuditTables1764000000010,
      ClearedTexts1764000000020,
      ...storage.migrations,
    ],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each' as const,
    synchronize: false,
    logging: false as const,
    installExtensions: false,
  };
}
