import { createHash } from 'node:crypto';
import type { EntityMetadata, ObjectLiteral } from 'typeorm';

/** A part of the one statement with which a transaction ends: SQL around the name of its one parameter. */
export interface LastWrite {
  readonly sql: (parameter: string) => string;
  /** As Postgres reads it: JSON for most. */
  readonly value: unknown;
}

/** For `pg`: prepared once on each connection, since the same use case ends with the same statement. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** Rows of entities that a transaction inserts at its end: those that give a table the same columns together, in their order. */
export class LastRows {
  private readonly rows = new Map<string, object[]>();

  /** Columns that are left out have their defaults. */
  add(metadata: EntityMetadata, values: ObjectLiteral): void {
    const given = metadata.columns.filter(({ propertyName }) => values[propertyName] !== undefined);
    const names = given.map(({ databaseName }) => `"${databaseName}"`).join(', ');
    const table = `"${metadata.tableName}"`;
    // From a function in `from`, Postgres inserts in the order of the array.
    const into = `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}`;
    const row = Object.fromEntries(
      given.map((one) => [one.databaseName, values[one.propertyName] as unknown]),
    );
    this.rows.set(into, [...(this.rows.get(into) ?? []), row]);
  }

  get writes(): LastWrite[] {
    return [...this.rows].map(([into, rows]) => ({
      sql: (parameter) => `${into}, ${parameter}::jsonb)`,
      value: JSON.stringify(rows),
    }));
  }
}

/**
 * All of it in one statement, so in one round trip; null of nothing. What one part writes no other part sees, and
 * constraints hold at its end.
 */
export function lastStatement(writes: readonly LastWrite[]): NamedStatement | null {
  if (writes.length === 0) return null;
  const parts = writes.map(({ sql }, at) => `w${at} as (${sql(`$${at + 1}`)})`);
  const text = `with ${parts.join(',\n')}\nselect`;
  return { name: nameOf(text), text, values: writes.map(({ value }) => value) };
}

const names = new Map<string, string>();

/** The name by which a connection knows a statement. Postgres takes none above 63 characters. */
export function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}
