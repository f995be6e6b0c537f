import { z } from 'zod';
import { defineEvent, type EventOf } from '../event.js';

const ofLicence = {
  licenceId: z.uuid(),
  holderId: z.uuid(),
  /** The holder's, whose lead issues it; null for a national body, whose desk does. */
  force: z.string().nullable(),
};

/** Somebody asks to share a class of content without approval case by case; or asks again, with another scope. */
export const LicenceAsked = defineEvent({
  type: 'licence.asked',
  version: 1,
  saidBy: 'directory',
  about: 'licenceId',
  data: { ...ofLicence, askedAt: z.iso.datetime() },
});
export type LicenceAsked = EventOf<typeof LicenceAsked>;

/** It holds from now until the day before `expiresOn`. */
export const LicenceIssued = defineEvent({
  type: 'licence.issued',
  version: 1,
  saidBy: 'directory',
  about: 'licenceId',
  data: { ...ofLicence, expiresOn: z.iso.date(), by: z.uuid(), issuedAt: z.iso.datetime() },
});
export type LicenceIssued = EventOf<typeof LicenceIssued>;

/** It was refused, or holds no longer, before its day came. Why is for its holder to read, and not said here. */
export const LicenceEnded = defineEvent({
  type: 'licence.ended',
  version: 1,
  saidBy: 'directory',
  about: 'licenceId',
  data: {
    ...ofLicence,
    because: z.enum(['REFUSED', 'WITHDRAWN', 'LEFT']),
    /** Null where its holder left. */
    by: z.uuid().nullable(),
    endedAt: z.iso.datetime(),
  },
});
export type LicenceEnded = EventOf<typeof LicenceEnded>;
