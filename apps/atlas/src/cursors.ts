import { z } from 'zod';
import { BadInput } from '@idea-map/runtime';
import type { Sort } from './orders.js';

/** A card's place in a list: its sort key, null below any other, and its id. */
export interface Place {
  readonly key: string | number | null;
  readonly id: string;
}

// Cursors are clients' to send: whatever Postgres could not take is refused here.
const values = {
  timestamptz: z.iso.datetime({ precision: 3 }).refine((instant) => instant >= '0001'),
  int: z.int32(),
  float8: z.number().nullable(),
} as const;

/** An opaque cursor. */
export function cursorOf(sort: Pick<Sort, 'order'>, { key, id }: Place): string {
  return Buffer.from(JSON.stringify([sort.order, key, id])).toString('base64url');
}

/**
 * The sort key and the id behind a cursor, as parameters for a comparison.
 * @throws BadInput for what is no cursor, or one of a list in another order.
 */
export function placeOf(cursor: string, sort: Pick<Sort, 'order' | 'type'>): { key: unknown; id: string } {
  const shape = z.tuple([z.literal(sort.order), values[sort.type], z.uuid()]);
  const parsed = shape.safeParse(jsonOf(cursor));
  if (!parsed.success) throw BadInput.of('after', 'NOT_A_CURSOR', 'This cursor is not one of this list.');
  const [, key, id] = parsed.data;
  return { key: key ?? '-infinity', id };
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
