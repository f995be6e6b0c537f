import { z } from 'zod';
import { defineEvent, type EventOf } from '../event.js';
import { moveSchema, roleSchema } from '../schemas.js';
import { clockPolicyNames } from '../vocabulary.js';

/** What a clock runs on. `record` is the id of an idea, a test or an evidence entry. */
const running = {
  record: z.uuid(),
  recordKind: z.enum(['IDEA', 'TEST', 'EVIDENCE']),
  clockId: z.uuid(),
  policy: z.enum(clockPolicyNames),
  /** One of several clocks of that policy on the record: the force that is to respond, the body on whose docket it is. */
  part: z.string(),
};

/** A step of a clock was taken, once: whom it told, and what follows from it by itself. */
export const ClockStepFired = defineEvent({
  type: 'clock.step-fired',
  version: 1,
  saidBy: 'reminders',
  about: 'record',
  data: {
    ...running,
    /** Counts up the policy's ladder from 1. */
    step: z.number().int(),
    /** Whom the policy names, and who was told in the end; null where nobody holds a role from there up. */
    to: z.string(),
    told: z.union([roleSchema, z.enum(['AUTHOR', 'HOLDER'])]).nullable(),
    /** Tiers between them that nobody held. */
    passedOver: z.array(z.string()),
    due: z.iso.datetime(),
    firedAt: z.iso.datetime(),
    /** What the policy has happen by itself: a returned idea is parked, a parked one taken up again. */
    then: moveSchema.nullable(),
    /** For an idea that is parked by it: the day on which it comes back. */
    reviewOn: z.iso.date().nullable(),
  },
});
export type ClockStepFired = EventOf<typeof ClockStepFired>;

/** A clock was stopped until a day, for a reason; `due` is its next step's then. */
export const ClockPaused = defineEvent({
  type: 'clock.paused',
  version: 1,
  saidBy: 'reminders',
  about: 'record',
  data: {
    ...running,
    reason: z.string(),
    until: z.iso.date(),
    due: z.iso.datetime().nullable(),
    pausedAt: z.iso.datetime(),
  },
});
export type ClockPaused = EventOf<typeof ClockPaused>;
