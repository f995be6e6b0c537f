import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { services } from '../libs/contracts/src/contracts.js';

const root = join(import.meta.dirname, '..');

/** Every table that a service keeps for the business, from its entities and their docstrings. */
export async function dataDictionaryPage(): Promise<string> {
  const own = await Promise.all(
    services.map(async (name) => section(name, await entitiesIn(`apps/${name}/src`))),
  );
  return [
    '# Data dictionary',
    '',
    'Made from the entities of every service by `npm run generate:files`. Not to be edited.',
    '',
    'Each service has one schema of its name and reads no other. Beside the tables below, every schema has `outbox` (what',
    'it will say), `inbox` (what it has heard), `parked_event` (what it failed on), `idempotency` (first answers, kept for a',
    'day), `audit` (who decided or read what) with `audit_seal` (its chain of hashes), and `migration`; they are made in',
    '`libs/database/src/migrations`.',
    '',
    ...own.flat(),
    ...section('every service', await entitiesIn('libs/identity/src')),
  ].join('\n');
}

interface Table {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly about: string }[];
}

function section(title: string, tables: readonly Table[]): string[] {
  const parts = tables.flatMap(({ name, about, columns }) => [
    `### ${name}`,
    '',
    about,
    '',
    '| column | type | |',
    '| --- | --- | --- |',
    ...columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.about} |`),
    '',
  ]);
  return [`## ${title}`, '', ...parts];
}

async function entitiesIn(folder: string): Promise<Table[]> {
  const files = (await readdir(join(root, folder))).filter((file) => file.endsWith('.entity.ts')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(root, folder, file), 'utf8')));
  return texts.flatMap(tablesIn);
}

const ENTITY = /(?:\/\*\*([\s\S]*?)\*\/\s*)?@Entity\('(\w+)'\)\s*export class \w+ \{([\s\S]*?)\n\}/g;
const COLUMN =
  /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?@(?:PrimaryColumn|Column|PrimaryGeneratedColumn)\(([\s\S]*?)\)\s*\n\s*(\w+)!?:/g;

function tablesIn(text: string): Table[] {
  return [...text.matchAll(ENTITY)].map(([, about = '', name = '', body = '']) => ({
    name,
    about: words(about),
    columns: [...body.matchAll(COLUMN)].map(([, doc = '', options = '', field = '']) => ({
      name: /name: '(\w+)'/.exec(options)?.[1] ?? field,
      type: typeOf(options),
      about: words(doc),
    })),
  }));
}

function typeOf(options: string): string {
  const type = /type: '(\w+)'/.exec(options)?.[1] ?? /^'(\w+)'/.exec(options.trim())?.[1] ?? 'text';
  const list = /array: true/.test(options) ? '[]' : '';
  return `${type}${list}${/nullable: true/.test(options) ? ', may be empty' : ''}`;
}

function words(docstring: string): string {
  return docstring
    .replace(/^\s*\*\s?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
