import { z } from 'zod';
import { defineEvent, type EventOf } from '../event.js';
import { services, type ServiceName } from '../services.js';

/**
 * A text is to be cleared wherever it is held: an idea's and all that was said of it, or one comment's; or a person is
 * to be forgotten. Every holder does so and says `text-cleared`. Ordered by the redaction and not by the idea, so that
 * it waits behind no parked event. Heard again after a backup was restored, it clears again.
 */
export const TextRedacted = defineEvent({
  type: 'text.redacted',
  version: 1,
  saidBy: 'intake',
  about: 'redactionId',
  data: {
    redactionId: z.uuid(),
    ideaId: z.uuid().nullable(),
    commentId: z.uuid().nullable(),
    /** The person to be forgotten. What they wrote stays. */
    personId: z.uuid().nullable(),
    /** The idea's version without its texts: a newer one holds what was written since, and stays. */
    version: z.number().int(),
    redactedAt: z.iso.datetime(),
  },
});
export type TextRedacted = EventOf<typeof TextRedacted>;

const cleared = {
  redactionId: z.uuid(),
  service: z.enum(services),
  holders: z.array(z.string()),
  clearedAt: z.iso.datetime(),
};

/** A service cleared its copies. */
export const TextCleared = Object.fromEntries(
  services.map((service) => [service, clearedBy(service)]),
) as Record<ServiceName, ReturnType<typeof clearedBy>>;
export type TextCleared = EventOf<(typeof TextCleared)['intake']>;

function clearedBy(service: ServiceName) {
  return defineEvent({
    type: `${service}.text-cleared`,
    version: 1,
    saidBy: service,
    about: 'redactionId',
    data: cleared,
  });
}

/** A data officer answered a person's request to be forgotten; intake keeps the receipt and has all holders told. */
export const PersonErased = defineEvent({
  type: 'person.erased',
  version: 1,
  saidBy: 'directory',
  about: 'personId',
  data: {
    personId: z.uuid(),
    redactionId: z.uuid(),
    reason: z.string(),
    force: z.string().nullable(),
    by: z.uuid(),
    erasedAt: z.iso.datetime(),
  },
});
export type PersonErased = EventOf<typeof PersonErased>;
