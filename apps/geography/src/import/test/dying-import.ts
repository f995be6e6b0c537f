import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const importer = fileURLToPath(new URL('../import-places.ts', import.meta.url));

const script = `
  const [importer, url, postcodes] = process.argv.slice(1);
  const { default: pg } = await import('pg');
  const { importPlaces } = await import(importer);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('set search_path = geography, extensions');
  const query = client.query.bind(client);
  client.query = async (...given) => {
    const answer = await query(...given);
    if (String(given[0]).includes('insert into postcode_outcode')) process.kill(process.pid, 'SIGKILL');
    return answer;
  };
  const progress = { write: () => undefined };
  await importPlaces({ postcodes, lookups: [], allowMissing: false }, { client, now: new Date(), progress });
`;

/** Imports in a process that is killed as soon as its new postcodes are written. @returns the signal that ended it */
export async function dyingImport(databaseUrl: string, postcodes: string): Promise<string | null> {
  const args = ['--import', tsx, '--input-type=module', '-e', script, importer, databaseUrl, postcodes];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal;
}
