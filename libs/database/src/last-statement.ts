import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import { named, type NamedStatement } from './named-statement.js';

/** A part of the one statement with which a transaction ends: SQL around the name of its one parameter. */
export interface LastWrite {
  readonly sql: (parameter: string) => string;
  /** As Postgres reads it: JSON for most. */
  readonly value: unknown;
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
  return named(
    text,
    writes.map(({ value }) => value),
  );
}
