import type { Role } from '@idea-map/contracts';
import type { Page, Who } from '../../page.js';
import { mayOpen } from '../../page.js';
import type { Visit } from '../../visit.js';
import type { Word } from '../../words.js';

export const OPERATORS: readonly Role[] = ['OPERATOR'];
/** Who keeps what every force scores by and serves. */
export const KEEPERS: readonly Role[] = ['OPERATOR', 'NATIONAL_DESK'];
export const OVERSEERS: readonly Role[] = ['OPERATOR', 'DATA_OFFICER'];

/** What is in the room, and for whom, in the order of its page. */
export const places: readonly { readonly path: string; readonly name: Word; readonly who: Who }[] = [
  { path: '/room/people', name: 'peopleHeading', who: OPERATORS },
  { path: '/room/forces', name: 'forcesHeading', who: OPERATORS },
  { path: '/room/calls', name: 'callsHeading', who: 'signedIn' },
  { path: '/room/criteria', name: 'criteriaHeading', who: KEEPERS },
  { path: '/room/priorities', name: 'prioritiesHeading', who: KEEPERS },
  { path: '/room/clocks', name: 'clocksHeading', who: 'signedIn' },
  { path: '/room/events', name: 'eventsHeading', who: OPERATORS },
  { path: '/room/audit', name: 'auditHeading', who: OVERSEERS },
];

/** Those that somebody may open. */
export function placesFor({ viewer, words }: Visit) {
  return places
    .filter(({ who }) => mayOpen(who, viewer && viewer.roles))
    .map(({ path, name }) => ({ path, name: words.say(name) }));
}

export function holds({ viewer }: Visit, ...roles: readonly Role[]): boolean {
  return (viewer?.roles ?? []).some((role) => roles.includes(role));
}

/** Who may open a place of the room. */
export function whoOf(path: string): Page['who'] {
  return places.find((place) => place.path === path)?.who ?? OPERATORS;
}
