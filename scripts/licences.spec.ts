import { readLockfile, refusedIn } from './licences.js';

const under = (license?: string) => refusedIn({ 'node_modules/some': { version: '1.0.0', license } });

describe('the licences of packages', () => {
  it('are all such that a package may be used here, and every package is locked with its integrity', () => {
    const packages = readLockfile();
    expect(Object.keys(packages).length).toBeGreaterThan(500);
    expect(refusedIn(packages)).toEqual([]);
    // A bundled package comes inside another, whose integrity holds it.
    const loose = Object.entries(packages).filter(
      ([, locked]) => !locked.integrity && !('inBundle' in locked),
    );
    expect(loose.map(([place]) => place)).toEqual([]);
  });

  it.each(['MIT', '(MIT OR GPL-2.0-only)', 'Apache-2.0 AND MIT'])('take %s', (license) => {
    expect(under(license)).toEqual([]);
  });

  it.each(['GPL-3.0-only', 'AGPL-3.0-or-later', 'MIT AND GPL-2.0-only', 'UNLICENSED', 'SEE LICENSE IN IT'])(
    'refuse %s, by name',
    (license) => {
      expect(under(license)).toEqual([`node_modules/some 1.0.0: ${license}`]);
    },
  );

  it('take a licence of files, as the MPL is, for tools of tests only', () => {
    const tool = { version: '1.0.0', license: 'MPL-2.0' };
    expect(refusedIn({ 'node_modules/some': { ...tool, dev: true } })).toEqual([]);
    expect(refusedIn({ 'node_modules/some': tool })).toEqual(['node_modules/some 1.0.0: MPL-2.0']);
  });

  it('refuse a package that says nothing', () => {
    expect(under()).toEqual(['node_modules/some 1.0.0: no licence']);
  });
});
