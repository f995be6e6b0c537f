import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { getMetadataArgsStorage } from 'typeorm';

/** A table with its columns, and the property of a row that goes into each. */
export interface CopyTable {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly (readonly [column: string, property: string])[];
  /** A column that stands for many rows, which differ in nothing else: its property is the list of what is in each. */
  readonly spread?: string;
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

/** A table that has no entity: each property goes into the column of its name, `ideaId` into `idea_id`. */
export function tableWith(schema: string, name: string, properties: readonly string[]): CopyTable {
  const columnOf = (property: string) => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { schema, name, columns: properties.map((property) => [columnOf(property), property]) };
}

/**
 * Writes lines into a table. @param isNew whether its file is of this transaction, so that nobody else can be reading it.
 * @throws the database's error, and then nothing of them is there.
 */
export async function copyInto(
  client: pg.Client,
  { table, bytes }: { table: CopyTable; bytes: Buffer },
  isNew: boolean,
): Promise<void> {
  if (bytes.length === 0) return;
  if (table.spread !== undefined) return copyAndSpread(client, table, bytes);
  const options = isNew ? 'with (freeze)' : '';
  await copy(client, `copy ${nameOf(table)} (${columnsOf(table)}) from stdin ${options}`, bytes);
}

async function copyAndSpread(client: pg.Client, table: CopyTable, bytes: Buffer): Promise<void> {
  const { spread } = table;
  const [into, columns] = [nameOf(table), columnsOf(table)];
  const each = (list: string) => columnsOf(table, (column) => (column === spread ? list : column));
  await client.query(
    `create temp table folded on commit drop as select ${each(`array[${spread}] as ${spread}`)} from ${into} limit 0`,
  );
  await copy(client, `copy folded (${columns}) from stdin`, bytes);
  await client.query(`
    insert into ${into} (${columns}) select ${each(`unnest(${spread})`)} from folded;
    drop table folded`);
}

async function copy(client: pg.Client, statement: string, bytes: Buffer): Promise<void> {
  const stream = client.query(copyFrom(statement));
  stream.end(bytes);
  await finished(stream);
}

/** With its schema. */
export function nameOf({ schema, name }: CopyTable): string {
  return `${schema}.${name}`;
}

function columnsOf({ columns }: CopyTable, as = (column: string) => column): string {
  return columns.map(([column]) => as(column)).join(', ');
}
