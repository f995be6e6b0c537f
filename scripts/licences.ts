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
  'Zlib',
  'CC0-1.0',
  'WTFPL',
  'Python-2.0',
  'PSF-2.0',
  // In tools that are not passed on, or as one of several to choose from.
  'Artistic-2.0',
  // Of data, not of code: it asks to be named, and the package itself does so.
  'CC-BY-3.0',
  'CC-BY-4.0',
  // Of fonts: a file may hold them.
  'OFL-1.1',
] as const;

/** Packages that say it in a way of their own, by place and version: what somebody read in their licence. */
const read: Readonly<Record<string, string>> = {
  'node_modules/jstat 1.9.6': 'MIT',
  'node_modules/png-js 2.0.0': 'MIT',
};

/** Of tools that only tests use (axe-core), which are never passed on. */
const permittedInTests = [...permitted, 'MPL-2.0'];

export interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}
export type Lockfile = Readonly<Record<string, Locked>>;

/** Every package of the lockfile, those for other machines too: what `npm ci` may install anywhere. */
export function readLockfile(): Lockfile {
  const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Lockfile };
  return Object.fromEntries(Object.entries(packages).filter(([place, { link }]) => place !== '' && !link));
}

/** The packages that may not be used, each with the licence that it says it is under. */
export function refusedIn(packages: Lockfile): readonly string[] {
  return Object.entries(packages)
    .filter(
      ([place, { version = '', license, dev }]) =>
        !isPermitted(license ?? read[`${place} ${version}`], dev ? permittedInTests : permitted),
    )
    .map(([place, { version = '', license = 'no licence' }]) => `${place} ${version}: ${license}`);
}

function isPermitted(license: string | undefined, list: readonly string[]): boolean {
  try {
    return license !== undefined && satisfies(license, [...list]);
  } catch {
    return false; // No expression of SPDX: somebody has to read it.
  }
}
