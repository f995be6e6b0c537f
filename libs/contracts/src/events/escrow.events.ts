import { z } from 'zod';
import { defineEvent, type EventOf } from '../event.js';
import { releaseReasons } from '../vocabulary.js';

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
