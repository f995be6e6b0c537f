import type { Role } from '@idea-map/contracts';
import type { Content } from '../shell.js';
import type { Words } from '../words.js';

/** Somebody of the demo people. */
export interface DemoPersonShown {
  readonly subject: string;
  readonly name: string;
  readonly force: string | null;
  readonly roles: readonly Role[];
}

/** The demo issuer's page to choose whom to sign in as; its form and its search work without script. */
export function choosePersonPage(
  everyone: readonly DemoPersonShown[],
  { action, find, words }: { readonly action: string; readonly find: string; readonly words: Words },
): Content {
  const found = everyone.filter((person) =>
    find === '' ? person.force === null : matches(person, find, words),
  );
  const forces = [...new Set(everyone.flatMap(({ force }) => force ?? []))].sort();
  return {
    template: 'choose-person.njk',
    title: words.say('demoHeading'),
    data: {
      action,
      find,
      forces,
      people: found.map((person) => ({ ...person, roles: rolesOf(person, words) })),
    },
  };
}

function matches(person: DemoPersonShown, find: string, words: Words): boolean {
  const text = [person.subject, person.name, person.force, rolesOf(person, words)].join(' ').toLowerCase();
  return find
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function rolesOf({ roles }: DemoPersonShown, words: Words): string {
  return roles.map((role) => words.say(`role_${role}`)).join(', ');
}
