import { z } from 'zod';
import { defineRequest, type InputOf, type OutputOf } from '../request.js';
import { roleSchema } from '../schemas.js';
import { clockPolicyNames } from '../vocabulary.js';

const policySchema = z.enum(clockPolicyNames);
/** Whom a step tells: a role, the author, or whoever holds the record. */
export const tierSchema = z.union([roleSchema, z.enum(['AUTHOR', 'HOLDER'])]);

export const clockView = z.object({
  id: z.uuid(),
  policy: policySchema,
  step: z.number().int(),
  to: tierSchema,
  /** The force whose people are told; null for the College's and national bodies'. */
  force: z.string().nullable(),
  due: z.iso.datetime(),
  pausedUntil: z.iso.date().nullable(),
  pauseReason: z.string().nullable(),
  firedAt: z.iso.datetime().nullable(),
  note: z.string().nullable(),
});
export type ClockView = z.infer<typeof clockView>;

/** The running clocks of an idea, soonest first: those of its triage to who may see that, one's own to oneself. */
export const ListClocks = defineRequest({
  name: 'clocks',
  service: 'reminders',
  kind: 'read',
  input: z.object({ idea: z.string() }),
  output: z.array(clockView),
});

export const PauseClock = defineRequest({
  name: 'pauseClock',
  service: 'reminders',
  kind: 'command',
  input: z.object({ id: z.string(), reason: z.string(), until: z.iso.date() }),
  output: clockView,
});
export type PauseClock = InputOf<typeof PauseClock>;

export const RemindMe = defineRequest({
  name: 'remindMe',
  service: 'reminders',
  kind: 'command',
  input: z.object({ idea: z.string(), on: z.iso.date(), note: z.string().nullish() }),
  output: clockView,
});
export type RemindMe = InputOf<typeof RemindMe>;

export const DeleteReminder = defineRequest({
  name: 'deleteReminder',
  service: 'reminders',
  kind: 'command',
  input: z.object({ id: z.string() }),
  output: z.string(),
});

const said = z.object({ en: z.string(), cy: z.string() });

/** Every policy in force, in both languages. */
export const ListPolicies = defineRequest({
  name: 'policies',
  service: 'reminders',
  kind: 'read',
  input: z.object({}),
  output: z.array(
    z.object({
      policy: policySchema,
      starts: said,
      stops: said,
      steps: z.array(
        z.object({
          step: z.number().int(),
          workingDays: z.number().int(),
          to: tierSchema,
          also: tierSchema.nullable(),
        }),
      ),
    }),
  ),
});
export type PolicyView = OutputOf<typeof ListPolicies>[number];
