import type { Role } from '@idea-map/contracts';
import type { Named } from '../../language.js';
import type { Visit } from '../../visit.js';

/** Who works at a desk: brokers, and the tiers above them. */
export const DESK_ROLES: readonly Role[] = ['BROKER', 'FORCE_LEAD', 'COLLEGE_BROKER', 'NATIONAL_DESK'];

export interface PersonShown {
  readonly id: string;
  readonly name: string;
}
export interface QueueOf extends Named {
  readonly id: string;
  readonly kind: string;
  readonly force: { readonly id: string } | null;
}

const PEOPLE = `query ($role: Role!, $force: ID) { people(role: $role, force: $force) { id name organisation } }`;

/** Whether somebody decides here, or only sees that somebody does. */
export function isTriager({ viewer }: Visit): boolean {
  return (viewer?.roles ?? []).some((role) => role === 'BROKER' || role === 'COLLEGE_BROKER');
}

/** Whether somebody's queue is the College's. */
export function isOfCollege({ viewer }: Visit): boolean {
  return (viewer?.roles ?? []).some((role) => role === 'COLLEGE_BROKER' || role === 'NATIONAL_DESK');
}

/** The brokers of a queue: of its force, or of the College. */
export async function brokersOf(visit: Visit, force: string | null): Promise<readonly PersonShown[]> {
  const asked = force === null ? { role: 'COLLEGE_BROKER' } : { role: 'BROKER', force };
  const { people } = await visit.ask<{ people: readonly PersonShown[] }>(PEOPLE, asked);
  return [...people].sort((one, other) => one.name.localeCompare(other.name));
}

/** Options of a select of people; the first asks to choose. */
export function peopleItems(people: readonly PersonShown[], visit: Visit, chosen = '') {
  const named = people.map(({ id, name }) => ({ value: id, text: name, selected: id === chosen }));
  return [{ value: '', text: visit.words.say('deskChooseBroker') }, ...named];
}
