import { validate } from 'uuid';
import type { Page } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';

/** A place in a list that is sorted by a key, then by id: what an opaque cursor stands for. */
export interface Place {
  readonly key: string;
  readonly id: string;
}

export function cursorOf({ key, id }: Place): string {
  return Buffer.from(`${key} ${id}`).toString('base64url');
}

/** @throws BadInput for a cursor that no list of this service made */
export function placeOf(cursor: string, isKey: (key: string) => boolean): Place {
  const [, key = '', id = ''] = /^(\S+) (\S+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (!validate(id) || !isKey(key)) {
    throw BadInput.of('after', 'NOT_A_CURSOR', 'This cursor is not one of this list.');
  }
  return { key, id };
}

/** A page of `first` from rows of which one more was asked for, to know whether there are more. */
export function pageOf<Node>(
  rows: readonly Node[],
  first: number,
  place: (node: Node) => Place,
): Page<Node> & { items: { cursor: string; node: Node }[] } {
  const items = rows.slice(0, first).map((node) => ({ cursor: cursorOf(place(node)), node }));
  return { items, hasNextPage: rows.length > first };
}

/** Whether a key is an instant as a cursor holds it; `infinity` comes last. */
export function isInstant(key: string): boolean {
  return key === 'infinity' || !Number.isNaN(Date.parse(key));
}

export function isNumber(key: string): boolean {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(key);
}
