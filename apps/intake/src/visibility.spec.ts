import {
  audiences,
  credits,
  forceIsHiddenFromAll,
  ideaKinds,
  roles,
  stages,
  type Principal,
  type Role,
} from '@idea-map/contracts';
import { aCaller } from '@idea-map/testing';
import { forceIsHidden, isAuthor, mayRead, type Visible } from './visibility.js';

const HANDLE = 'handle-of-the-author';
const OTHER = 'handle-of-another';
const before = (more: Partial<Visible> = {}): Visible => ({
  stage: 'LOCAL_TRIAGE',
  audience: 'POLICING',
  force: 'kent',
  authorId: null,
  authorHandle: HANDLE,
  ...more,
});

const forceRoles: readonly Role[] = ['CONTRIBUTOR', 'BROKER', 'FORCE_LEAD', 'DATA_OFFICER'];
const one = (role: Role, force: string | null): [string, Principal] => [
  `${role} of ${force ?? 'college'}`,
  aCaller([role], force),
];
const people: Record<string, Principal> = Object.fromEntries<Principal>([
  ...forceRoles.map((role) => one(role, 'kent')),
  ...forceRoles.map((role) => one(role, 'gwent')),
  ...roles.filter((role) => !['BROKER', 'FORCE_LEAD'].includes(role)).map((role) => one(role, null)),
  ['nobody', aCaller([], 'kent')],
]);
const readers = (idea: Visible) =>
  Object.keys(people).filter((name) => people[name] && mayRead(idea, people[name], OTHER));
const everyone = Object.keys(people).filter((name) => name !== 'nobody');
const ofKent = forceRoles.map((role) => `${role} of kent`);
const published = stages.filter((stage) => !['DRAFT', 'IN_CHECK', 'WITHDRAWN'].includes(stage));

describe('who may read an idea', () => {
  it.each(stages)('is always its author: %s', (stage) => {
    for (const audience of audiences) {
      for (const caller of Object.values(people)) {
        expect(mayRead(before({ stage, audience }), caller, HANDLE)).toBe(true);
        expect(
          mayRead(before({ stage, audience, authorHandle: null, authorId: caller.id }), caller, OTHER),
        ).toBe(true);
      }
    }
  });

  it.each(audiences)('is nobody else while it is a draft for %s', (audience) => {
    expect(readers(before({ stage: 'DRAFT', audience }))).toEqual([]);
  });

  it.each(audiences)('is a data officer of its force while it is held, for %s', (audience) => {
    expect(readers(before({ stage: 'IN_CHECK', audience }))).toEqual(['DATA_OFFICER of kent']);
    expect(readers(before({ stage: 'IN_CHECK', audience, force: null }))).toEqual([
      'DATA_OFFICER of college',
    ]);
  });

  it.each(audiences)('is those who had to act on it once it is withdrawn, for %s', (audience) => {
    expect(readers(before({ stage: 'WITHDRAWN', audience }))).toEqual([
      'BROKER of kent',
      'DATA_OFFICER of kent',
      'COLLEGE_BROKER of college',
    ]);
  });

  it.each(published)('is everyone who holds a role where it is for policing: %s', (stage) => {
    expect(readers(before({ stage }))).toEqual(everyone);
    expect(readers(before({ stage, force: null }))).toEqual(everyone);
  });

  it.each(published)(
    'is its force and the College’s brokers and desk where it is for its force: %s',
    (stage) => {
      const brokers = ['COLLEGE_BROKER of college', 'NATIONAL_DESK of college'];
      expect(readers(before({ stage, audience: 'FORCE' }))).toEqual([...ofKent, ...brokers]);
      expect(readers(before({ stage, audience: 'FORCE', force: null }))).toEqual(brokers);
    },
  );

  it('goes by the force that a role is held of, and not by where its holder works', () => {
    const seconded = aCaller(['CONTRIBUTOR'], 'gwent', { force: 'kent' });
    expect(mayRead(before({ audience: 'FORCE' }), seconded, OTHER)).toBe(false);
  });
});

describe('the author', () => {
  it('is known by id where they are named, else by their handle', () => {
    expect(isAuthor(before(), 'anyone', HANDLE)).toBe(true);
    expect(isAuthor(before(), 'anyone', OTHER)).toBe(false);
    expect(isAuthor(before({ authorId: 'me', authorHandle: null }), 'me', OTHER)).toBe(true);
    expect(isAuthor(before({ authorId: 'me', authorHandle: null }), 'you', OTHER)).toBe(false);
  });
});

describe('the force of an idea', () => {
  const all = ideaKinds.flatMap((kind) => credits.map((credit) => ({ kind, credit, force: 'kent' })));

  it.each(all)('is hidden for an anonymous impact case only: $kind, $credit', (idea) => {
    expect(forceIsHiddenFromAll(idea)).toBe(idea.kind === 'IMPACT_CASE' && idea.credit === 'ANONYMOUS');
  });

  it('is shown even then to its brokers and data officers', () => {
    const idea = { kind: 'IMPACT_CASE', credit: 'ANONYMOUS', force: 'kent' } as const;
    const shown = Object.keys(people).filter((name) => people[name] && !forceIsHidden(idea, people[name]));
    expect(shown).toEqual(['BROKER of kent', 'DATA_OFFICER of kent']);
  });
});
