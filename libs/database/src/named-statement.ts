import { createHash } from 'node:crypto';

/** For `pg`: prepared once on each connection, which knows it by its name from then on. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

const names = new Map<string, string>();

/** The same text has the same name, everywhere: for statements of few forms, since neither a name nor a plan is forgotten. */
export function named(text: string, values: unknown[]): NamedStatement {
  return { name: nameOf(text), text, values };
}

// Postgres takes none above 63 characters.
function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}
