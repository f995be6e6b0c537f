import {
  GetIdeas,
  GetViewer,
  GrantRole,
  ListAccounts,
  SERVICES,
  SubmitIdea,
  type Principal,
} from '@idea-map/contracts';
import { Clock, Unauthenticated } from '@idea-map/runtime';
import { aCaller } from '@idea-map/testing';
import { AccessGate } from './access-gate.js';
import { Handles } from './handles.js';
import type { KnownPeople } from './known-people.js';
import { ServiceTokens } from './service-tokens.js';
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
const services = new ServiceTokens('a key that the services alone share', new Clock());
const gate = new AccessGate(
  tokens as unknown as TokenVerifier,
  people as unknown as KnownPeople,
  services,
  new Handles('x'.repeat(32)),
);
// Not defined as requests of the system are: every service in this process would miss its answer.
const BetweenServices = { ...GetViewer, name: 'askedByServices', operation: SERVICES };

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

  it('lets a service ask, in its own name, what is asked between services, and nothing that takes a role', async () => {
    const token = await services.sign('reminders');
    const itself = { service: 'reminders', roles: [], force: null };
    expect(await gate.admit(BetweenServices, token)).toMatchObject(itself);
    expect(await gate.admit(GetIdeas, token)).toMatchObject(itself);
    expect(await gate.admit(GetViewer, token)).toMatchObject(itself);
    for (const request of [SubmitIdea, ListAccounts, GrantRole]) {
      await expect(gate.admit(request, token)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('lets no person ask what is for services alone, whatever their role', async () => {
    await expect(gate.admit(BetweenServices, 'operator')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(gate.admit(BetweenServices, null)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const forged = await new ServiceTokens('another key that is as long as ours', new Clock()).sign(
      'reminders',
    );
    await expect(gate.admit(BetweenServices, forged)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
