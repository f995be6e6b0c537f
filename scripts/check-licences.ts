import { readLockfile, refusedIn } from './licences.js';

const packages = readLockfile();
const refused = refusedIn(packages);
for (const line of refused) console.error(line);
if (refused.length > 0) {
  console.error('These packages have a licence that is not in the list of scripts/licences.ts.');
  process.exitCode = 1;
} else {
  console.log(`${Object.keys(packages).length} packages, all under permitted licences.`);
}
