import { z } from 'zod';
import { defineEvent, type EventOf } from '../event.js';
import { roleSchema } from '../schemas.js';

const grant = {
  grantId: z.uuid(),
  role: roleSchema,
  organisation: z.string(),
  /** The force's slug where that organisation is a force. */
  force: z.string().nullable(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date().nullable(),
};

/**
 * A person or a machine account may sign in. `subjectHash` is SHA-256 of issuer, newline, subject, so that every
 * service can tell who a verified token is without knowing how they sign in. Heard again, it replaces what was known.
 */
export const PersonRegistered = defineEvent({
  type: 'person.registered',
  version: 1,
  saidBy: 'directory',
  about: 'personId',
  data: {
    personId: z.uuid(),
    subjectHash: z.string(),
    organisation: z.string(),
    force: z.string().nullable(),
    machine: z.boolean(),
    endedAt: z.iso.datetime().nullable(),
    grants: z.array(z.object(grant)),
  },
});
export type PersonRegistered = EventOf<typeof PersonRegistered>;

/** A person holds a role from a day on. */
export const RoleGranted = defineEvent({
  type: 'role.granted',
  version: 1,
  saidBy: 'directory',
  about: 'personId',
  data: { personId: z.uuid(), ...grant },
});
export type RoleGranted = EventOf<typeof RoleGranted>;

/** A role ends; `endsOn` is the first day on which it is no longer held. Open work goes back to its queue. */
export const RoleEnded = defineEvent({
  type: 'role.ended',
  version: 1,
  saidBy: 'directory',
  about: 'personId',
  data: { personId: z.uuid(), ...grant, endsOn: z.iso.date() },
});
export type RoleEnded = EventOf<typeof RoleEnded>;

/** A leaver: every role and session has ended. */
export const PersonEnded = defineEvent({
  type: 'person.ended',
  version: 1,
  saidBy: 'directory',
  about: 'personId',
  data: { personId: z.uuid(), endedAt: z.iso.datetime() },
});
export type PersonEnded = EventOf<typeof PersonEnded>;
