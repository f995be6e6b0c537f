import { z } from 'zod';
import { defineRequest, paging } from '../request.js';
import { services, type ServiceName } from '../services.js';

export const parkedEventView = z.object({
  id: z.uuid(),
  service: z.enum(services),
  type: z.string(),
  subject: z.string(),
  attempts: z.number().int(),
  error: z.string(),
  parkedAt: z.iso.datetime(),
  nextTryAt: z.iso.datetime().nullable(),
  replayedAt: z.iso.datetime().nullable(),
});
export type ParkedEventView = z.infer<typeof parkedEventView>;

function eachService<Definition>(define: (service: ServiceName) => Definition) {
  return Object.fromEntries(services.map((service) => [service, define(service)])) as Record<
    ServiceName,
    Definition
  >;
}

/** Asked of every service, and answered by libs/messaging in each. Oldest first. */
export const ListParkedEvents = eachService((service) =>
  defineRequest({
    name: `${service}.parkedEvents`,
    service,
    kind: 'read',
    operation: 'parkedEvents',
    input: z.object({
      first: paging.first,
      after: z.object({ parkedAt: z.iso.datetime(), id: z.uuid() }).nullable(),
    }),
    output: z.object({ events: z.array(parkedEventView), total: z.number().int() }),
  }),
);

/** Null where this service has no such parked event. */
export const ReplayEvent = eachService((service) =>
  defineRequest({
    name: `${service}.replayEvent`,
    service,
    kind: 'command',
    operation: 'replayEvent',
    input: z.object({ id: z.uuid() }),
    output: parkedEventView.nullable(),
  }),
);
