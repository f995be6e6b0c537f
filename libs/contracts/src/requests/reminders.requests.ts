import { z } from 'zod';
import { defineRequest, INTERNAL, pageOf, paging, type InputOf, type OutputOf } from '../request.js';
import { moveSchema, roleSchema } from '../schemas.js';
import { clockPolicyNames, deliveries } from '../vocabulary.js';

const policySchema = z.enum(clockPolicyNames);
/** Whom a step tells: a role, the author, or whoever holds the record. */
export const tierSchema = z.union([roleSchema, z.enum(['AUTHOR', 'HOLDER'])]);

/** A tier, with the force whose people it is; null for the College's and national bodies'. */
const tierOfForce = { tier: tierSchema, force: z.string().nullable() };

/** A step that was taken: who was told in the end, and the tiers below them that nobody held. */
const stepTaken = z.object({
  step: z.number().int(),
  due: z.iso.datetime(),
  firedAt: z.iso.datetime(),
  told: z.object(tierOfForce).nullable(),
  passedOver: z.array(z.object(tierOfForce)),
});

export const clockView = z.object({
  id: z.uuid(),
  policy: policySchema,
  /** From when its steps are counted. */
  since: z.iso.datetime(),
  step: z.number().int(),
  to: tierSchema,
  /** The force whose people are told; null for the College's and national bodies'. */
  force: z.string().nullable(),
  due: z.iso.datetime(),
  pausedUntil: z.iso.date().nullable(),
  pauseReason: z.string().nullable(),
  firedAt: z.iso.datetime().nullable(),
  note: z.string().nullable(),
  stepsTaken: z.array(stepTaken),
  /** When what it ran for was settled; null while it runs. */
  stoppedAt: z.iso.datetime().nullable(),
  /** Whether the caller may pause it. */
  viewerMayPause: z.boolean(),
});
export type ClockView = z.infer<typeof clockView>;

/** The running clocks of an idea, where asked those that have stopped too, soonest first: those of its triage to who may see that, one's own to oneself. */
export const ListClocks = defineRequest({
  name: 'clocks',
  service: 'reminders',
  kind: 'read',
  input: z.object({ idea: z.string(), stopped: z.boolean().nullish() }),
  output: z.array(clockView),
});
export type ListClocks = InputOf<typeof ListClocks>;

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

/** In both languages: the gateway picks its reader's. */
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
          then: moveSchema.nullable(),
        }),
      ),
    }),
  ),
});
export type PolicyView = OutputOf<typeof ListPolicies>[number];

/** A link to one answer. Whom it was sent to may look at it, and use it once. */
export const answerLinkView = z.object({
  url: z.string(),
  /** Of the idea that it is about; empty where none is known. */
  reference: z.string(),
  question: said,
  label: said,
  expiresAt: z.iso.datetime(),
  expired: z.boolean(),
  usedAt: z.iso.datetime().nullable(),
});
export type AnswerLinkView = z.infer<typeof answerLinkView>;

export const noticeView = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  text: said,
  /** The path of the page that it is about. */
  link: z.string(),
  ideaId: z.uuid().nullable(),
  read: z.boolean(),
  answers: z.array(answerLinkView),
});
export type NoticeView = z.infer<typeof noticeView>;

/** Told to the caller, newest first. */
export const ListNotices = defineRequest({
  name: 'notifications',
  service: 'reminders',
  kind: 'read',
  input: z.object({ unread: z.boolean().nullish(), ...paging }),
  output: pageOf(noticeView),
});

export const CountNotices = defineRequest({
  name: 'countNotifications',
  service: 'reminders',
  kind: 'read',
  operation: 'notifications',
  input: z.object({ unread: z.boolean().nullish() }),
  output: z.number().int(),
});

export const ReadNotice = defineRequest({
  name: 'readNotification',
  service: 'reminders',
  kind: 'command',
  input: z.object({ id: z.string() }),
  output: noticeView,
});

export const ReadNotices = defineRequest({
  name: 'readNotifications',
  service: 'reminders',
  kind: 'command',
  input: z.object({ until: z.iso.datetime() }),
  output: z.null(),
});

export const SetDelivery = defineRequest({
  name: 'setDelivery',
  service: 'reminders',
  kind: 'command',
  input: z.object({ delivery: z.enum(deliveries) }),
  output: z.null(),
});

/** How the caller stands with notices. */
export const GetStanding = defineRequest({
  name: 'noticesStanding',
  service: 'reminders',
  kind: 'read',
  operation: 'notifications',
  input: z.object({}),
  output: z.object({
    unreadCount: z.number().int(),
    delivery: z.enum(deliveries),
    mailFails: z.boolean(),
  }),
});
export type StandingView = OutputOf<typeof GetStanding>;

export const FollowIdea = defineRequest({
  name: 'followIdea',
  service: 'reminders',
  kind: 'command',
  input: z.object({ id: z.string() }),
  output: z.object({ id: z.uuid() }),
});

export const UnfollowIdea = defineRequest({
  name: 'unfollowIdea',
  service: 'reminders',
  kind: 'command',
  input: z.object({ id: z.string() }),
  output: z.object({ id: z.uuid() }),
});

/** Those of these ideas that the caller follows. */
export const GetFollowed = defineRequest({
  name: 'followedByIds',
  service: 'reminders',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(z.object({ ideaId: z.uuid() })),
});

/** What a link asks, to whom it was sent to; used and expired ones too. */
export const GetAnswerLink = defineRequest({
  name: 'answerLink',
  service: 'reminders',
  kind: 'read',
  input: z.object({ token: z.string().max(1000) }),
  output: answerLinkView,
});

export const UseAnswerLink = defineRequest({
  name: 'useAnswerLink',
  service: 'reminders',
  kind: 'command',
  input: z.object({ token: z.string().max(1000), note: z.string().nullish() }),
  output: answerLinkView,
});
