import {
  GetIdeas,
  GetViewer,
  GrantRole,
  ListAccounts,
  SubmitIdea,
  type Principal,
} from '@idea-map/contracts';
import { Unauthenticated } from '@idea-map/runtime';
import { aCaller } from '@idea-map/testing';
import { AccessGate } from './access-gate.js';
import type { KnownPeople } from './known-people.js';
import type { TokenVerifier } from './token-verifier.js';

const known: Record<string, Principal> = {
  officer: aCaller(['CONTRIBUTOR']),
  operator: aCaller(['OPERATOR'], null),
  'without a role': aCaller([]),
};
const tokens = {
  verify: (token: string) =>
    token === 'bad'
      ? Promise.reject(new Unauthenticated())
      : Promise.resolve({ issuer: 'i', subject: token, expiresAt: 0 }),
};
const people = { find: (_: string, subject: string) => Promise.resolve(known[subject] ?? null) };
const gate = new AccessGate(tokens as unknown as TokenVerifier, people as unknown as KnownPeople);

describe('the gate of a service', () => {
  it('lets a caller in by the table, as the person who they are', async () => {
    expect(await gate.admit(SubmitIdea, 'officer')).toBe(known['officer']);
    expect(await gate.admit(ListAccounts, 'operator')).toBe(known['operator']);
  });

  it('lets nobody in without a token but where the table is open', async () => {
    expect(await gate.admit(GetViewer, null)).toBeNull();
    for (const request of [SubmitIdea, ListAccounts, GetIdeas]) {
      await expect(gate.admit(request, null)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });

  it('refuses whoever has no role for it', async () => {
    for (const request of [ListAccounts, GrantRole]) {
      await expect(gate.admit(request, 'officer')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(gate.admit(SubmitIdea, 'without a role')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each(['bad', 'somebody unknown', 'a leaver'])(
    'knows nothing of %s, even where it is open',
    async (token) => {
      for (const request of [SubmitIdea, GetViewer, GetIdeas]) {
        await expect(gate.admit(request, token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      }
    },
  );

  it('lets anybody who is known ask what services ask for each other', async () => {
    expect(await gate.admit(GetIdeas, 'without a role')).toBe(known['without a role']);
  });
});
