import type { Page } from '@idea-map/contracts';
import { validate } from 'uuid';
import { BadInput } from '@idea-map/runtime';

/** A page of `first` from rows of which one more was asked for, in the order of their ids. */
export function pageById<Node extends { readonly id: string }>(
  rows: readonly Node[],
  first: number,
): Page<Node> & { items: { cursor: string; node: Node }[] } {
  const items = rows.slice(0, first).map((node) => ({ cursor: cursorOf(node.id), node }));
  return { items, hasNextPage: rows.length > first };
}

/** The id that a cursor stands for. @throws BadInput for a cursor that no list of this service made */
export function idOf(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (!validate(id)) throw BadInput.of('after', 'NOT_A_CURSOR', 'This cursor is not one of this list.');
  return id;
}

function cursorOf(id: string): string {
  return Buffer.from(id).toString('base64url');
}
