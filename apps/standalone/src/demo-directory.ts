import { DEMO_ISSUER } from '@idea-map/identity';
import type { Clock } from '@idea-map/runtime';
import type { RunningService } from '@idea-map/service';
import { demoMachines, demoPeople, type DemoPerson } from '../../directory/src/demo-people.js';
import { PeopleService } from '../../directory/src/people.service.js';
import { referenceForces } from '../../geography/src/reference-forces.js';
import { settled } from './settled.js';

type Services = ReadonlyMap<string, RunningService>;

/** The demo people, then the demo machine accounts. */
export function everyone(): readonly DemoPerson[] {
  const forces = referenceForces().map((force) => force.id);
  return [...demoPeople(forces), ...demoMachines(forces)];
}

/** Makes the demo people known on a first start; on later ones it finds them there. */
export async function registerDemoPeople(services: Services, _clock: Clock): Promise<void> {
  const directory = services.get('directory');
  const geography = services.get('geography');
  if (!directory || !geography) throw new Error('The demo people need the directory and geography.');
  const people = everyone();
  const [known] = await directory.transactions.query<{ n: number }>(
    'select count(*)::int as n from person where issuer = $1',
    [DEMO_ISSUER],
  );
  if (known && known.n >= people.length) return;
  // The directory hears of the forces first: people belong to bodies that it knows.
  await settled([geography]);
  const register = directory.context.get(PeopleService);
  await directory.transactions.run(async (tx) => {
    for (const person of people) await register.register({ ...person, issuer: DEMO_ISSUER }, tx);
  });
}
