import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { executeCodegen } from '@graphql-codegen/cli';
import codegen, { GENERATED_SCHEMA } from '../apps/gateway/codegen.js';
import { composeFile } from '../deploy/compose.js';
import { kubernetesFiles } from '../deploy/kubernetes.js';
import { clocksPage } from './clocks-page.js';
import { dataDictionaryPage } from './data-dictionary-page.js';
import { eventsPage } from './events-page.js';
import { journeyPage } from './journey-page.js';
import { BANK_HOLIDAYS, bankHolidays } from './make-bank-holidays.js';
import { FORCE_AREAS, forceAreas } from './make-force-areas.js';
import { FORCE_SHAPES, forceShapes } from './make-force-shapes.js';
import { LABELLED_TEXTS, labelledTexts } from './make-labelled-texts.js';
import { statisticsPage } from './statistics-page.js';

/** A file of the repository that is made from others and kept beside them, so that one can read it without making it. */
interface GeneratedFile {
  /** From the repository's root. */
  readonly file: string;
  /** Its text; the same for the same sources, on any machine and at any time. */
  make(): Promise<string>;
}

const generatedFiles: readonly GeneratedFile[] = [
  { file: GENERATED_SCHEMA, make: schemaTypes },
  { file: 'docs/events.generated.md', make: eventsPage },
  { file: 'docs/who-says-what.generated.md', make: journeyPage },
  { file: 'docs/clocks.md', make: clocksPage },
  { file: 'docs/statistics.generated.md', make: statisticsPage },
  { file: 'docs/data-dictionary.generated.md', make: dataDictionaryPage },
  { file: BANK_HOLIDAYS, make: bankHolidays },
  { file: FORCE_SHAPES, make: forceShapes },
  { file: FORCE_AREAS, make: forceAreas },
  { file: 'docker-compose.yml', make: async () => composeFile() },
  ...kubernetesFiles().map(([name, text]) => ({ file: `deploy/kubernetes/${name}`, make: async () => text })),
  { file: LABELLED_TEXTS, make: labelledTexts },
];

const root = join(import.meta.dirname, '..');
const COMMAND = 'npm run generate:files';

async function schemaTypes(): Promise<string> {
  const { result, error } = await executeCodegen(codegen);
  if (error) throw error;
  const types = result.find(({ filename }) => filename.endsWith(GENERATED_SCHEMA));
  if (!types) throw new Error(`The code generator made no ${GENERATED_SCHEMA}.`);
  return `// From apps/gateway/schema/*.graphql, by \`${COMMAND}\`. Not to be edited.\n${types.content}`;
}

async function staleFiles(): Promise<readonly (GeneratedFile & { readonly text: string })[]> {
  const made = await Promise.all(generatedFiles.map(async (one) => ({ ...one, text: await one.make() })));
  const current = await Promise.all(
    made.map(({ file }) => readFile(join(root, file), 'utf8').catch(() => null)),
  );
  return made.filter(({ text }, at) => text !== current[at]);
}

const stale = await staleFiles();
if (!process.argv.includes('--check')) {
  for (const { file, text } of stale) {
    await writeFile(join(root, file), text);
    console.log(`wrote ${file}`);
  }
} else if (stale.length > 0) {
  console.error(`No longer what their sources make of them: ${stale.map(({ file }) => file).join(', ')}.`);
  console.error(`Run: ${COMMAND}`);
  process.exitCode = 1;
}
