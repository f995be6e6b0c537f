import { referenceForces } from '../../../geography/src/reference-forces.js';
import { firstCriteria } from '../../../triage/src/migrations/first-reference.data.js';
import { demoPeople } from '../../../directory/src/demo-people.js';
import { Calendar } from './calendar.js';
import { forceSizes } from './forces.data.js';
import { IdeaMaker, type Made } from './idea-maker.js';
import { readAreas, type Nation } from './nation.js';
import { Random } from './random.js';
import { DAY, submissionTimes } from './rhythm.js';

export const today = '2026-11-23';
export const end = Date.parse(today);
export const calendar = new Calendar(end - 1200 * DAY, end + 30 * DAY);

/** The forces and demo people of a new database. */
export function aNation(): Nation {
  const forces = referenceForces();
  const people = demoPeople(forces.map((force) => force.id)).map(({ subject, force }, at) => ({
    id: `019c0000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    subject,
    force,
  }));
  return {
    forces,
    people,
    areas: readAreas(),
    sizes: [...forces.map(({ id }) => [id, forceSizes[id] ?? 0] as const), [null, 1_800]],
    inBeing: forces.map(({ id }) => id),
    overseers: forces.filter(({ territorial }) => territorial).map(({ id }) => `lpb-${id}`),
    criteria: {
      set: '019c0000-0000-7000-8000-00000000c5e7',
      criteria: firstCriteria.map(([id, , , , , weight]) => ({ id, weight })),
    },
  };
}

/** So many ideas of three years, as they are made without a database. */
export function makeIdeas(count: number, seed = 'seed', nation = aNation()): Made[] {
  const random = Random.of(seed);
  const maker = new IdeaMaker({ nation, random, calendar, end, today });
  const times = submissionTimes(count, { end, months: 36 }, random);
  return Array.from(times, (at, place) => maker.make(at, place + 1));
}
