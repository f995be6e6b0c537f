import { allRequests } from './contracts.js';

const named = (which: (request: ReturnType<typeof allRequests>[number]) => boolean) => [
  ...new Set(allRequests().flatMap((one) => (which(one) ? [one.name.replace(/^\w+\.(?=audit$)/, '')] : []))),
];

describe('what is on the record', () => {
  it('is every command, but for those of a session that come with every page', () => {
    const left = named(({ kind, recorded }) => kind === 'command' && !recorded);
    expect(left).toEqual(['beginRenewal', 'sealSession', 'useSession']);
  });

  it('is every read of accounts, of keys, of held texts, of records and of packs', () => {
    const read = ['account', 'accounts', 'checkQueue', 'audit', 'ideaRecord', 'identityReleases', 'pack'];
    const released = ['personOfHandle', 'releasedAuthor'];
    expect(named(({ sensitive }) => sensitive).sort()).toEqual([...read, ...released].sort());
  });
});
