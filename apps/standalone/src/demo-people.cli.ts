import { setTimeout as sleep } from 'node:timers/promises';
import { providePostgres, Transactions } from '@idea-map/database';
import { services } from '@idea-map/contracts';
import { Clock, loadConfig } from '@idea-map/runtime';
import { storageOf } from '@idea-map/service';
import { DataSource } from 'typeorm';
import { directory } from '../../directory/src/directory.definition.js';
import { PeopleService } from '../../directory/src/people.service.js';
import { enterDemoPeople } from './demo-directory.js';
import { runCommand } from './run-command.js';

const HELP = `Makes the demo people known to a distributed system that trusts the demo issuer, once its services run.

  DATABASE_URL=postgres://… node dist/apps/standalone/src/demo-people.cli.js
`;

await runCommand(HELP, async () => {
  const config = loadConfig();
  const postgres = await providePostgres(config);
  const { dataSource } = await storageOf(directory, { config, postgres });
  const clock = new Clock(config.TIME_SHIFT);
  const transactions = new Transactions(directory.name, dataSource, clock);
  try {
    await enterDemoPeople(transactions, new PeopleService(clock));
    await knownEverywhere(postgres.adminUrl);
  } finally {
    await dataSource.destroy();
    await postgres.stop();
  }
  return 'The demo people are known.';
});

/** Every service keeps whom it hears of: until each has as many as the directory. */
async function knownEverywhere(url: string): Promise<void> {
  const admin = await new DataSource({ type: 'postgres', url }).initialize();
  const counts = services.map((service) => `(select count(*) from ${service}.known_person)`);
  const sql = `select least(${counts.join(', ')}) >= (select count(*) from directory.person) as known`;
  try {
    for (;;) {
      const [row] = await admin.query<{ known: boolean }[]>(sql);
      if (row?.known) return;
      await sleep(100);
    }
  } finally {
    await admin.destroy();
  }
}
