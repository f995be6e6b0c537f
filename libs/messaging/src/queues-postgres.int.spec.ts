import { loadConfig } from '@idea-map/runtime';
import { createTestDatabase } from '@idea-map/testing';
import { describeBells } from '../../testing/src/driver-contract-bells.js';
import { provideQueues } from './queues.provider.js';

describeBells('PostgreSQL', async () => {
  const database = await createTestDatabase();
  const config = loadConfig({ DATABASE_URL: database.url, IDEA_MAP_MODE: 'embedded' });
  return { attach: () => provideQueues(config, database.url), close: () => database.drop() };
});
