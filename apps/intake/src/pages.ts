import type { Page } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import { isId } from './ids.js';

/** An opaque cursor for a list ordered by id. */
export function cursorOf(id: string): string {
  return Buffer.from(id).toString('base64url');
}

/** The id behind a cursor. @throws BadInput for one that this list did not make. */
export function placeOf(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (!isId(id)) throw BadInput.of('after', 'NOT_A_CURSOR', 'This cursor is not one of this list.');
  return id;
}

/** A page of `first` from rows of which one more was asked for, to know whether there are more. */
export function pageFrom<Node>(
  rows: readonly Node[],
  first: number,
  cursor: (node: Node) => string,
): Page<Node> {
  const items = rows.slice(0, first).map((node) => ({ cursor: cursor(node), node }));
  return { items, hasNextPage: rows.length > first };
}
