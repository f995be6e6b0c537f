import { z } from 'zod';
import { defineRequest, pageOf, paging } from '../request.js';
import { textCheckSchema } from '../schemas.js';
import { ideaView } from './intake.requests.js';

/** What the check finds in a text. Nothing is stored. */
export const CheckText = defineRequest({
  name: 'checkText',
  service: 'intake',
  kind: 'read',
  input: z.object({ text: z.string() }),
  output: textCheckSchema,
});

/** Held texts that wait for the caller as a data officer, oldest first. They may name somebody, so who read them is on the record. */
export const ListCheckQueue = defineRequest({
  name: 'checkQueue',
  service: 'intake',
  kind: 'read',
  sensitive: true,
  input: z.object(paging),
  output: pageOf(ideaView),
});

export const CountCheckQueue = defineRequest({
  name: 'countCheckQueue',
  service: 'intake',
  kind: 'read',
  operation: 'checkQueue',
  input: z.object({}),
  output: z.number().int(),
});

const word = { input: z.object({ id: z.string(), note: z.string() }), output: z.object({ id: z.uuid() }) };

export const ReleaseFromCheck = defineRequest({
  name: 'releaseFromCheck',
  service: 'intake',
  kind: 'command',
  ...word,
});

export const RequireRevision = defineRequest({
  name: 'requireRevision',
  service: 'intake',
  kind: 'command',
  ...word,
});

export const ConfirmDeidentified = defineRequest({
  name: 'confirmDeidentified',
  service: 'intake',
  kind: 'command',
  ...word,
});

/** Has the present detectors look at a batch of what passed older ones. */
export const RecheckTexts = defineRequest({
  name: 'recheckTexts',
  service: 'intake',
  kind: 'command',
  input: z.object({ after: z.uuid().nullable() }),
  output: z.object({
    checked: z.number().int(),
    held: z.number().int(),
    /** Those with a finding: they cannot be held. */
    comments: z.array(z.uuid()),
    last: z.uuid().nullable(),
  }),
  deadlineMs: 30_000,
});
