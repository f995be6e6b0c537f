import type { Role } from '@idea-map/contracts';
import type { Shown } from './shown.js';
import type { Visit } from './visit.js';
import type { Word } from './words.js';

/** Who may open a page: everyone · who is signed in · who holds one of these roles today. */
export type Who = 'everyone' | 'signedIn' | readonly Role[];

/** One page. To add one: docs/how-to/add-a-page.md. */
export interface Page {
  /** Its address; `:id` is a part that varies, which the visit has as `params`. */
  readonly path: string;
  readonly who: Who;
  /** Its name in the navigation, where it is in it. */
  readonly nav?: Word;
  /** For whom it is in the navigation, where fewer than may open it. */
  readonly navFor?: readonly Role[];
  readonly get: (visit: Visit) => Promise<Shown> | Shown;
  /** Answers its form; the form's token has been checked by then. */
  readonly post?: (visit: Visit) => Promise<Shown> | Shown;
}

export function mayOpen(who: Who, roles: readonly Role[] | null): boolean {
  if (who === 'everyone') return true;
  if (roles === null) return false;
  return who === 'signedIn' || roles.some((role) => who.includes(role));
}
