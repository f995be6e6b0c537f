import { setTimeout as sleep } from 'node:timers/promises';
import type { Transactions } from '@idea-map/database';
import { DEMO_ISSUER } from '@idea-map/identity';
import type { Clock } from '@idea-map/runtime';
import type { RunningService } from '@idea-map/service';
import { demoMachines, demoPeople, type DemoPerson } from '../../directory/src/demo-people.js';
import { PeopleService } from '../../directory/src/people.service.js';
import { referenceForces } from '../../geography/src/reference-forces.js';

/** The demo people have had their roles for longer than the example ideas go back. */
const SINCE = '2024-01-01';

type Services = ReadonlyMap<string, RunningService>;

/** The demo people, then the demo machine accounts. */
export function everyone(): readonly DemoPerson[] {
  const forces = referenceForces().map((force) => force.id);
  return [...demoPeople(forces), ...demoMachines(forces)];
}

/** Makes the demo people known on a first start; on later ones it finds them there. @returns whether it did */
export async function registerDemoPeople(services: Services, _clock: Clock): Promise<boolean> {
  const directory = services.get('directory');
  if (!directory) throw new Error('The demo people need the directory.');
  return enterDemoPeople(directory.transactions, directory.context.get(PeopleService));
}

/** The same on the directory's tables alone, whichever process has the directory: its relay says what it finds there. */
export async function enterDemoPeople(directory: Transactions, register: PeopleService): Promise<boolean> {
  const people = everyone();
  const [known] = await directory.query<{ n: number }>(
    'select count(*)::int as n from person where issuer = $1',
    [DEMO_ISSUER],
  );
  if (known && known.n >= people.length) return false;
  await knowsForces(directory);
  const given = { issuer: DEMO_ISSUER, since: SINCE };
  await directory.run(async (tx) => {
    for (const person of people) await register.register({ ...person, ...given }, tx);
  });
  return true;
}

/** People belong to bodies that the directory knows, and of the forces it hears first. */
async function knowsForces(directory: Transactions): Promise<void> {
  const forces = referenceForces().map((force) => force.id);
  for (;;) {
    const sql = 'select count(*)::int as n from organisation where id = any($1)';
    const [known] = await directory.query<{ n: number }>(sql, [forces]);
    if (known && known.n >= forces.length) return;
    await sleep(50);
  }
}
