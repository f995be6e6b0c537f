import { z } from 'zod';
import { unlistedRequest as request, type Principal } from '@idea-map/contracts';
import type { Gate } from '@idea-map/messaging';
import { Forbidden, Unauthenticated } from '@idea-map/runtime';

const text = z.object({
  text: z.string().min(1),
  outcomes: z.array(z.object({ name: z.string() })).default([]),
});
const note = z.object({ subject: z.string(), text: z.string() });

const geography = { service: 'geography' as const };
const read = { ...geography, kind: 'read' as const };
const command = { ...geography, kind: 'command' as const };

/** Requests of the tests alone, which the system does not know: no service of this process misses their answers. */
export const testRequests = {
  Echo: request({ ...read, name: 'test.echo', input: text, output: text }),
  WhoAmI: request({ ...read, name: 'test.whoAmI', input: z.null(), output: z.string() }),
  Fail: request({ ...read, name: 'test.fail', input: z.string(), output: z.null() }),
  Hang: request({ ...read, name: 'test.hang', input: z.null(), output: z.string(), deadlineMs: 150 }),
  Closed: request({ ...read, name: 'test.closed', input: z.null(), output: z.null() }),
  Notes: request({ ...read, name: 'test.notes', input: z.string(), output: z.array(z.string()) }),
  Meddle: request({ ...read, name: 'test.meddle', input: z.null(), output: z.null() }),
  /** Saves a note and says it. */
  Keep: request({
    ...command,
    name: 'test.keep',
    input: note,
    output: z.object({ kept: z.string() }),
  }),
  /** Intake's, which asks geography who it is that asks. */
  PassOn: request({
    ...{ service: 'intake', kind: 'read', name: 'test.passOn' },
    ...{ input: z.null(), output: z.string() },
  }),
};

/** A token is the name of its bearer; nobody is let into what is closed, and a forged token is known. */
export const namesAsTokens: Gate = {
  admit: async (request, token) => {
    if (token === null || token === 'forged') throw new Unauthenticated();
    if (request.operation === 'test.closed') throw new Forbidden();
    return personNamed(token);
  },
  actor: (_, { id }) => ({ id, role: null, force: null }),
};

function personNamed(id: string): Principal {
  return { id, organisation: 'college', force: null, machine: false, roles: [], service: null };
}
