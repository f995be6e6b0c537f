import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { getMetadataArgsStorage } from 'typeorm';

/** A table with its columns, and the property of a row that goes into each. */
export interface CopyTable {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly (readonly [column: string, property: string])[];
}

/** The table of an entity in the schema of its service, but for columns that the database fills. */
export function tableOf(schema: string, entity: new () => object): CopyTable {
  const { tables, columns, generations } = getMetadataArgsStorage();
  const table = tables.find(({ target }) => target === entity)?.name;
  if (!table) throw new Error(`${entity.name} is no entity.`);
  const filled = generations
    .filter(({ target }) => target === entity)
    .map(({ propertyName }) => propertyName);
  const own = columns.filter(
    ({ target, propertyName }) => target === entity && !filled.includes(propertyName),
  );
  return {
    schema,
    name: table,
    columns: own.map(({ propertyName, options }) => [options.name ?? propertyName, propertyName]),
  };
}

/** Rows in the text format of COPY, one line each. */
export function linesOf(table: CopyTable, rows: readonly object[]): string {
  let text = '';
  for (const row of rows as readonly Record<string, unknown>[]) {
    let separator = '';
    for (const [, property] of table.columns) {
      text += separator + cell(row[property]);
      separator = '\t';
    }
    text += '\n';
  }
  return text;
}

/** Writes lines into a table. @throws the database's error, and then nothing of them is there. */
export async function copyInto(client: pg.Client, table: CopyTable, lines: string): Promise<void> {
  if (lines === '') return;
  const columns = table.columns.map(([column]) => column).join(', ');
  const stream = client.query(copyFrom(`copy ${table.schema}.${table.name} (${columns}) from stdin`));
  stream.end(lines);
  await finished(stream);
}

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function cell(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return escaped(arrayLiteral(value as readonly string[]));
  return escaped(JSON.stringify(value));
}

function arrayLiteral(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? '') : text;
}
