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

/** A table that has no entity: each property goes into the column of its name, `ideaId` into `idea_id`. */
export function tableWith(schema: string, name: string, properties: readonly string[]): CopyTable {
  const columnOf = (property: string) => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { schema, name, columns: properties.map((property) => [columnOf(property), property]) };
}

/** Writes lines into a table. @throws the database's error, and then nothing of them is there. */
export async function copyInto(client: pg.Client, table: CopyTable, lines: Buffer): Promise<void> {
  if (lines.length === 0) return;
  const columns = table.columns.map(([column]) => column).join(', ');
  const stream = client.query(copyFrom(`copy ${table.schema}.${table.name} (${columns}) from stdin`));
  stream.end(lines);
  await finished(stream);
}
