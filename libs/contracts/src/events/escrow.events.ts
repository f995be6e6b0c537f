import { z } from 'zod';
import { defineEvent, type EventOf } from '../event.js';
import { releaseReasons, roles } from '../vocabulary.js';

/** Somebody turned the first key to who wrote an idea: it waits for the second, of another role and organisation. */
export const IdentityReleaseAsked = defineEvent({
  type: 'identity.asked',
  version: 1,
  saidBy: 'intake',
  about: 'ideaId',
  data: {
    ideaId: z.uuid(),
    releaseId: z.uuid(),
    askedBy: z.uuid(),
    askedRole: z.enum(roles),
    askedOrganisation: z.string(),
    askedAt: z.iso.datetime(),
  },
});
export type IdentityReleaseAsked = EventOf<typeof IdentityReleaseAsked>;

/**
 * Two people released who wrote an idea, and its author is to be told. Not said where telling would defeat the reason.
 * By handle: who it is is asked of intake when a notice goes out, and kept nowhere.
 */
export const IdentityReleased = defineEvent({
  type: 'identity.released',
  version: 1,
  saidBy: 'intake',
  about: 'ideaId',
  data: {
    ideaId: z.uuid(),
    releaseId: z.uuid(),
    reason: z.enum(releaseReasons),
    authorHandle: z.string(),
    releasedAt: z.iso.datetime(),
  },
});
export type IdentityReleased = EventOf<typeof IdentityReleased>;
