import { readFileSync } from 'node:fs';
import satisfies from 'spdx-satisfies';

/** Licences under which a package may be used here and passed on with what is ours, and why the rarer ones are among them. */
const permitted = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'WTFPL',
  'Python-2.0',
  'PSF-2.0',
  // In tools that are not passed on, or as one of several to choose from.
  'Artistic-2.0',
  // Of data, not of code: it asks to be named, and the package itself does so.
  'CC-BY-3.0',
  'CC-BY-4.0',
] as const;

interface Locked {
  readonly license?: string;
  readonly version?: string;
  readonly link?: boolean;
}

/** Every package of the lockfile, those for other machines too: what `npm ci` may install anywhere. */
const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

function isPermitted(license: string | undefined): boolean {
  try {
    return license !== undefined && satisfies(license, [...permitted]);
  } catch {
    return false; // No expression of SPDX: somebody has to read it.
  }
}

const locked = Object.entries(packages).filter(([place, { link }]) => place !== '' && !link);
const refused = locked.filter(([, { license }]) => !isPermitted(license));
for (const [place, { version, license }] of refused) {
  console.error(`${place} ${version ?? ''}: ${license ?? 'no licence'}`);
}
if (refused.length > 0) {
  console.error('These packages have a licence that is not in the list of scripts/check-licences.ts.');
  process.exitCode = 1;
} else {
  console.log(`${locked.length} packages, all under permitted licences.`);
}
