import { z } from 'zod';
import { defineRequest } from '../request.js';
import { services } from '../services.js';
import { heldRows } from './operations.requests.js';

/** A value that may not be disclosed as it is, or only after somebody weighed it: where, which, and why. */
export const withholding = z.object({
  service: z.enum(services),
  table: z.string(),
  column: z.string(),
  /** Of the Freedom of Information Act 2000. */
  exemption: z.string(),
  why: z.string(),
});
export type Withholding = z.infer<typeof withholding>;

export const ideaRecordView = z.object({
  ideaId: z.uuid(),
  reference: z.string().nullable(),
  at: z.iso.datetime(),
  held: z.record(z.string(), heldRows),
  mayNotBeDisclosed: z.array(withholding),
});
export type IdeaRecordView = z.infer<typeof ideaRecordView>;

/** Whether there is such an idea for this data officer. */
export const FindIdeaRecord = defineRequest({
  name: 'findIdeaRecord',
  service: 'intake',
  kind: 'read',
  operation: 'ideaRecord',
  input: z.object({ id: z.string() }),
  output: z.object({ id: z.uuid() }),
});

/** All that is held on an idea, by every service; each reading is on the record. */
export const GetIdeaRecord = defineRequest({
  name: 'ideaRecord',
  service: 'intake',
  kind: 'read',
  sensitive: true,
  input: z.object({ id: z.string() }),
  output: ideaRecordView,
  deadlineMs: 60_000,
});
