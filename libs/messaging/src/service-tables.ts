import type { Transactions } from '@idea-map/database';

/** How messages travel, and the seals of the record: nothing that is held on anybody. */
const PLUMBING = [
  'inbox',
  'outbox',
  'parked_event',
  'idempotency',
  'cleared_text',
  'audit_seal',
  'migrations',
];

/** A column in which an id or a handle can stand, or that says that an idea's author wrote the row. */
export interface IdColumn {
  readonly table: string;
  readonly column: string;
  readonly type: 'uuid' | '_uuid' | 'text' | 'bool';
}

/** Of every table that a service has of its own, so that a new one is found without being named anywhere. */
export function idColumns(database: Pick<Transactions, 'query'>): Promise<IdColumn[]> {
  return database.query<IdColumn>(
    `select c.table_name as table, c.column_name as column, c.udt_name as type
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
       and c.table_name <> all($1)
       and (c.udt_name in ('uuid', '_uuid', 'text') or c.column_name = 'by_author' and c.udt_name = 'bool')
     order by c.table_name, c.ordinal_position`,
    [PLUMBING],
  );
}
