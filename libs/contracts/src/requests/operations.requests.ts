import { z } from 'zod';
import { defineRequest, paging, SERVICES } from '../request.js';
import { roleSchema } from '../schemas.js';
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

export const auditEntryView = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  who: z.string(),
  role: roleSchema.nullable(),
  operation: z.string(),
  subject: z.string().nullable(),
  why: z.string().nullable(),
  basis: z.string().nullable(),
  service: z.enum(services),
  /** Empty until it is sealed, which takes less than a second. */
  hash: z.string(),
});
export type AuditEntryView = z.infer<typeof auditEntryView>;

export const auditFilter = z.object({
  idea: z.string().nullish(),
  who: z.string().nullish(),
  operation: z.string().nullish(),
  from: z.iso.datetime().nullish(),
  to: z.iso.datetime().nullish(),
});
export type AuditFilter = z.infer<typeof auditFilter>;

/** Asked of every service, and answered by libs/messaging in each. Newest first; a data officer's own force's. */
export const ListAudit = eachService((service) =>
  defineRequest({
    name: `${service}.audit`,
    service,
    kind: 'read',
    operation: 'audit',
    sensitive: true,
    input: z.object({
      filter: auditFilter,
      first: paging.first,
      after: z.object({ at: z.iso.datetime(), id: z.uuid() }).nullable(),
    }),
    output: z.object({ entries: z.array(auditEntryView), more: z.boolean(), total: z.number().int() }),
  }),
);

export const auditStateView = z.object({
  service: z.enum(services),
  entries: z.number().int(),
  sealedAt: z.iso.datetime().nullable(),
  intact: z.boolean(),
  firstBroken: z.uuid().nullable(),
  head: z.string().nullable(),
  /** Those of the heads asked after that are in the chain. */
  heads: z.array(z.string()).default([]),
});
export type AuditStateView = z.infer<typeof auditStateView>;

/** Walks the whole chain of a service. */
export const GetAuditState = eachService((service) =>
  defineRequest({
    name: `${service}.auditState`,
    service,
    kind: 'read',
    operation: 'auditState',
    input: z.object({ heads: z.array(z.string().max(64)).max(100).default([]) }),
    output: auditStateView,
    deadlineMs: 60_000,
  }),
);

/** Events that wait to go on their way, since when, and those that were parked. */
export const GetServiceState = eachService((service) =>
  defineRequest({
    name: `${service}.serviceState`,
    service,
    kind: 'read',
    operation: 'serviceState',
    input: z.object({}),
    output: z.object({
      waiting: z.number().int(),
      oldestWaitingAt: z.iso.datetime().nullable(),
      parked: z.number().int(),
    }),
  }),
);

export const queueView = z.object({
  name: z.string(),
  up: z.boolean(),
  /** Null where the queue is away. */
  waiting: z.number().int().nullable(),
  active: z.number().int().nullable(),
  delayed: z.number().int().nullable(),
  failed: z.number().int().nullable(),
});
export type QueueView = z.infer<typeof queueView>;

/** What stands in the queues, by where it stands. */
export const GetQueueState = defineRequest({
  name: 'queueState',
  service: 'reminders',
  kind: 'read',
  input: z.object({}),
  output: z.array(queueView),
});

/** Has what failed in the queues be done again. */
export const RetryQueue = defineRequest({
  name: 'retryFailedJobs',
  service: 'reminders',
  kind: 'command',
  input: z.object({}),
  output: z.array(queueView),
});

/** Rows as they are kept, by table. */
export const heldRows = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
export type HeldRows = z.infer<typeof heldRows>;

/** All that a service holds on the caller, by id or by handle. Answered by libs/messaging in each. */
export const GetMyData = eachService((service) =>
  defineRequest({
    name: `${service}.myData`,
    service,
    kind: 'read',
    operation: 'myData',
    input: z.object({}),
    output: heldRows,
    deadlineMs: 60_000,
  }),
);

/** All that a service holds on an idea: asked by the service that has decided that the asker may see it. */
export const GetRowsOfIdea = eachService((service) =>
  defineRequest({
    name: `${service}.rowsOfIdea`,
    service,
    kind: 'read',
    operation: SERVICES,
    input: z.object({ id: z.uuid() }),
    output: heldRows,
    deadlineMs: 60_000,
  }),
);
