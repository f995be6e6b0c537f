import { DemoIssuer } from '@idea-map/identity';
import { Clock, loadConfig } from '@idea-map/runtime';
import { demoPeople } from '../../directory/src/demo-people.js';
import { referenceForces } from '../../geography/src/reference-forces.js';
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

const [person] = process.argv.slice(2);
const people = demoPeople(referenceForces().map((force) => force.id)).map((one) => one.subject);
if (person === undefined || person === '--help' || person === '-h') process.stdout.write(HELP);
else if (person === '--list') process.stdout.write(`${people.join('\n')}\n`);
else if (people.includes(person)) await print(person);
else {
  process.stderr.write(`There is no demo person ${person}. npm run -s token -- --help says who there is.\n`);
  process.exit(2);
}

async function print(subject: string): Promise<void> {
  const config = loadConfig();
  const shift = config.TIME_SHIFT || (findRunning(config.IDEA_MAP_DATA)?.timeShiftMs ?? 0);
  const issuer = await DemoIssuer.open(config.IDEA_MAP_DATA);
  process.stdout.write(`${await issuer.sign(subject, new Clock(shift).now())}\n`);
}
