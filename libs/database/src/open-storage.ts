import type { DataSource } from 'typeorm';
import { asAdministrator, provision } from './provision.js';
import { migrationDataSource, serviceDataSource, type Storage } from './service-data-source.js';

export interface StorageOptions {
  /** An administrator's URL: it provisions, and migrates as the schema's owner. */
  readonly adminUrl: string;
  readonly roleSecret?: string;
  readonly poolSize: number;
}

/** A service's storage, ready to work with: provisioned, migrated under an advisory lock, connected as its role. */
export async function openStorage(
  storage: Storage,
  options: StorageOptions,
): Promise<{ dataSource: DataSource; serviceUrl: string }> {
  const database = await provision(options.adminUrl, storage.service, options.roleSecret);
  await asAdministrator(options.adminUrl, `migrate ${storage.service}`, async () => {
    const migrating = await migrationDataSource(storage, database).initialize();
    try {
      await migrating.runMigrations();
    } finally {
      await migrating.destroy();
    }
  });
  const dataSource = await serviceDataSource(storage, database, { max: options.poolSize }).initialize();
  return { dataSource, serviceUrl: database.serviceUrl };
}
