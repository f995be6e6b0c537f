import { DemoIssuer } from '@idea-map/identity';
import { loadConfig } from '@idea-map/runtime';
import { runCommand } from './run-command.js';

const HELP = `The issuer of the demo people.

  npm run issuer -- rotate    signs with a new key from now on, without a restart; tokens of the two keys before stay good
`;

await runCommand(HELP, async ([command, ...more]) => {
  if (command !== 'rotate' || more.length > 0) return null;
  const issuer = await DemoIssuer.open(loadConfig().IDEA_MAP_DATA);
  await issuer.rotate();
  return `It signs with the key ${issuer.keys()[0]?.kid ?? ''} now.`;
});
