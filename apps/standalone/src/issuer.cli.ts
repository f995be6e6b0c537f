import { DemoIssuer } from '@idea-map/identity';
import { loadConfig } from '@idea-map/runtime';
import { demoMachines } from '../../directory/src/demo-people.js';
import { referenceForces } from '../../geography/src/reference-forces.js';
import { runCommand } from './run-command.js';

const HELP = `The issuer of the demo people.

  npm run issuer -- rotate                     signs with a new key from now on, without a restart; tokens of the two keys before stay good
  npm run -s issuer -- secret system.<force>   what a force's own system proves itself with, to try a machine account
`;

const machines = demoMachines(referenceForces().map((force) => force.id)).map(({ subject }) => subject);

await runCommand(HELP, async ([command, ...more]) => {
  const [machine] = more;
  if (command === 'rotate' && machine === undefined) {
    const issuer = await DemoIssuer.open(loadConfig().IDEA_MAP_DATA);
    await issuer.rotate();
    return `It signs with the key ${issuer.keys()[0]?.kid ?? ''} now.`;
  }
  if (command !== 'secret' || machine === undefined || more.length > 1) return null;
  if (!machines.includes(machine))
    throw new Error(`There is no system ${machine}: they are called system.kent, system.avon-and-somerset.`);
  return (await DemoIssuer.open(loadConfig().IDEA_MAP_DATA)).secretOf(machine);
});
