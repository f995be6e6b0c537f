import { parseArgs } from 'node:util';
import { loadConfig } from '@idea-map/runtime';
import { importPlaces, type ImportFiles } from './import-places.js';
import { importSummary } from './import-summary.js';
import { openPlaces } from './open-places.js';
import type { ProgressTarget } from './progress.js';

const HELP = `Imports the official places of the Office for National Statistics, beside the running system or without it.

  npm run places:import -- --postcodes FILE [--lookup FILE]... [--boundaries FILE] [--allow-missing]

  --postcodes FILE    ONSPD or NSPL of any year, as CSV or as the zip it comes in
  --lookup FILE       names for codes: a CSV with LAD25CD and LAD25NM, or PFA23CD and PFA23NM; as often as needed
  --boundaries FILE   police force areas as GeoJSON in WGS 84, generalised (BGC)
  --allow-missing     take files in which a force is missing altogether

Nothing changes unless every file is right. Repeat it as often as you like. The database is the one of DATABASE_URL,
else that of the default mode under IDEA_MAP_DATA. See docs/how-to/import-places.md.
`;

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: ProgressTarget;
  readonly errors: ProgressTarget;
}

/** The command, given what was typed after its name. @returns its exit code */
export async function placesImport(typed: readonly string[], terminal: Terminal): Promise<number> {
  const { out, errors } = terminal;
  const files = given(typed);
  if (typeof files === 'string') {
    errors.write(`${files}\n`);
    return 2;
  }
  if (files === null) {
    out.write(HELP);
    return 0;
  }
  try {
    out.write(`${await run(files, terminal)}\n`);
    return 0;
  } catch (error) {
    errors.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

/** What to import, null to be helped, or a sentence on what cannot be understood. */
function given(typed: readonly string[]): ImportFiles | string | null {
  try {
    const { values } = parseArgs({
      args: [...typed],
      options: {
        postcodes: { type: 'string' },
        lookup: { type: 'string', multiple: true },
        boundaries: { type: 'string' },
        'allow-missing': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return null;
    const { postcodes, boundaries, lookup: lookups = [], 'allow-missing': allowMissing = false } = values;
    return postcodes || boundaries
      ? { postcodes, boundaries, lookups, allowMissing }
      : `Name a file.\n\n${HELP}`;
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${HELP}`;
  }
}

async function run(files: ImportFiles, { env, errors }: Terminal): Promise<string> {
  const started = performance.now();
  const places = await openPlaces(loadConfig(env));
  try {
    const imported = await importPlaces(files, {
      client: places.client,
      now: new Date(),
      progress: errors,
    });
    return importSummary(imported, (performance.now() - started) / 1000);
  } finally {
    await places.close();
  }
}
