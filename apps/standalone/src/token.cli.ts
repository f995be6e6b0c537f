import { DemoIssuer } from '@idea-map/identity';
import { Clock, loadConfig } from '@idea-map/runtime';
import { demoPeople } from '../../directory/src/demo-people.js';
import { referenceForces } from '../../geography/src/reference-forces.js';
import { runCommand } from './run-command.js';
import { findRunning } from './running.js';

const HELP = `Prints a bearer token for a demo person of the default mode, good for 12 hours.

  npm run -s token -- <person>

  officer.<force>  staff.<force>  volunteer.<force>   contribute ideas
  broker.<force>   deputy.<force>                     the force's brokers
  lead.<force>     data.<force>                       its lead, its data officer
  college.broker   college.broker2   college.desk   data.college
  evaluator   evaluator2   editor   editor2   operator
  leader.npcc   leader.home-office   leader.pcc

<force> is a name such as kent or avon-and-somerset. --list prints them all.
`;

const people = demoPeople(referenceForces().map((force) => force.id)).map((one) => one.subject);

await runCommand(HELP, async ([person, ...more]) => {
  if (person === undefined || more.length > 0) return null;
  if (person === '--list') return people.join('\n');
  if (people.includes(person)) return tokenFor(person);
  throw new Error(`There is no demo person ${person}. npm run -s token -- --help says who there is.`);
});

async function tokenFor(subject: string): Promise<string> {
  const config = loadConfig();
  // The clock of a system that runs here may be shifted, and its tokens are good by its clock.
  const shift = config.TIME_SHIFT || (findRunning(config.IDEA_MAP_DATA)?.timeShiftMs ?? 0);
  const issuer = await DemoIssuer.open(config.IDEA_MAP_DATA);
  return issuer.sign(subject, new Clock(shift).now());
}
