import { validate } from 'uuid';
import { NotFound } from '@idea-map/runtime';

export function isId(text: string): boolean {
  return validate(text);
}

/** @throws NotFound for what cannot be an id of ours: nothing is there. */
export function knownId(text: string): string {
  if (!isId(text)) throw new NotFound();
  return text;
}
