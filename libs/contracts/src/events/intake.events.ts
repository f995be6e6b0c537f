import { z } from 'zod';
import { defineEvent, type EventOf } from '../event.js';
import {
  audienceSchema,
  givenPlaceFields,
  ideaFields,
  moveSchema,
  roleSchema,
  stageSchema,
} from '../schemas.js';

/** The author, in one of two ways and never in both: an id where the idea is NAMED, else a keyed handle. */
const author = { authorId: z.uuid().nullable(), authorHandle: z.string().nullable() };
/** When a data officer said that an impact case points at nobody; null and absent while nobody has. */
const deidentified = { deidentifiedAt: z.iso.datetime().nullish() };
const standing = { stage: stageSchema, due: z.iso.datetime().nullable() };

/** An idea passed the check and is before its force's broker, or the College's where `force` is null. */
export const IdeaSubmitted = defineEvent({
  type: 'idea.submitted',
  version: 1,
  saidBy: 'intake',
  about: 'ideaId',
  data: {
    ideaId: z.uuid(),
    ...ideaFields,
    ...author,
    ...standing,
    ...givenPlaceFields,
    ...deidentified,
  },
});
export type IdeaSubmitted = EventOf<typeof IdeaSubmitted>;

/** A new text is held by the check; its words are said to nobody until it is free, and then as submitted. */
export const IdeaHeld = defineEvent({
  type: 'idea.held',
  version: 1,
  saidBy: 'intake',
  about: 'ideaId',
  data: {
    ideaId: z.uuid(),
    reference: z.string(),
    ...author,
    ...standing,
    audience: audienceSchema,
    force: z.string().nullable(),
    heldAt: z.iso.datetime(),
  },
});
export type IdeaHeld = EventOf<typeof IdeaHeld>;

/** Its author changed it; the whole of it as it is now. */
export const IdeaRevised = defineEvent({
  type: 'idea.revised',
  version: 1,
  saidBy: 'intake',
  about: 'ideaId',
  data: {
    ideaId: z.uuid(),
    ...ideaFields,
    ...author,
    ...standing,
    ...givenPlaceFields,
    ...deidentified,
  },
});
export type IdeaRevised = EventOf<typeof IdeaRevised>;

/** A step of the table of stages that changed where an idea stands, with when its next step is due. */
export const IdeaMoved = defineEvent({
  type: 'idea.moved',
  version: 1,
  saidBy: 'intake',
  about: 'ideaId',
  data: {
    ideaId: z.uuid(),
    move: moveSchema,
    from: stageSchema,
    ...standing,
    movedAt: z.iso.datetime(),
    /** Who must act next, an ending has nobody: the broker who took it up by id, else a role, of a force or of none. */
    holder: z
      .object({
        personId: z.uuid().nullable(),
        role: z.enum(['AUTHOR', ...roleSchema.options]),
        force: z.string().nullable(),
      })
      .nullish(),
    /** Who made the move, by id; absent and null where it was the author, or came about by itself. */
    by: z.uuid().nullish(),
    /** While it is parked: the day on which it comes back. */
    reviewOn: z.iso.date().nullish(),
  },
});
export type IdeaMoved = EventOf<typeof IdeaMoved>;

/**
 * It is shared with others than those who decide on it, in its force or in all of policing, and open to all of policing:
 * on a decision, or by its author at once under a licence. Said again where it goes further.
 */
export const IdeaShared = defineEvent({
  type: 'idea.shared',
  version: 1,
  saidBy: 'intake',
  about: 'ideaId',
  data: {
    ideaId: z.uuid(),
    /** Null where it is of no force, and where it hides it. */
    force: z.string().nullable(),
    underLicence: z.boolean(),
    sharedAt: z.iso.datetime(),
  },
});
export type IdeaShared = EventOf<typeof IdeaShared>;

/** Its author took it back: every holder of its text clears it. */
export const IdeaWithdrawn = defineEvent({
  type: 'idea.withdrawn',
  version: 1,
  saidBy: 'intake',
  about: 'ideaId',
  data: { ideaId: z.uuid(), version: z.number().int(), withdrawnAt: z.iso.datetime() },
});
export type IdeaWithdrawn = EventOf<typeof IdeaWithdrawn>;

/** Its author said in which of the forces in doubt it lies. */
export const PlaceConfirmed = defineEvent({
  type: 'idea.place-confirmed',
  version: 1,
  saidBy: 'intake',
  about: 'ideaId',
  data: { ideaId: z.uuid(), force: z.string(), confirmedAt: z.iso.datetime() },
});
export type PlaceConfirmed = EventOf<typeof PlaceConfirmed>;

const support = { supportCount: z.number().int(), supportForceCount: z.number().int() };

/** Somebody has this problem too. Counts, and no person: who supports is nobody's business. */
export const IdeaSupported = defineEvent({
  type: 'idea.supported',
  version: 1,
  saidBy: 'intake',
  about: 'ideaId',
  data: { ideaId: z.uuid(), ...support },
});
export type IdeaSupported = EventOf<typeof IdeaSupported>;

export const IdeaUnsupported = defineEvent({
  type: 'idea.unsupported',
  version: 1,
  saidBy: 'intake',
  about: 'ideaId',
  data: { ideaId: z.uuid(), ...support },
});
export type IdeaUnsupported = EventOf<typeof IdeaUnsupported>;

/** Somebody commented; the words stay with intake. */
export const IdeaCommented = defineEvent({
  type: 'idea.commented',
  version: 1,
  saidBy: 'intake',
  about: 'ideaId',
  data: { ideaId: z.uuid(), commentId: z.uuid(), byAuthor: z.boolean(), at: z.iso.datetime() },
});
export type IdeaCommented = EventOf<typeof IdeaCommented>;

/** An idea as it stands, said again so that a read side can be rebuilt; `run` names the rebuild. */
export const IdeaRepublished = defineEvent({
  type: 'idea.republished',
  version: 1,
  saidBy: 'intake',
  about: 'ideaId',
  data: {
    ideaId: z.uuid(),
    run: z.uuid(),
    ...ideaFields,
    ...author,
    ...standing,
    visits: z.array(z.object({ stage: stageSchema, enteredAt: z.iso.datetime() })),
  },
});
export type IdeaRepublished = EventOf<typeof IdeaRepublished>;

/** Every idea was said again, this many of them. */
export const RepublishingEnded = defineEvent({
  type: 'ideas.republished',
  version: 1,
  saidBy: 'intake',
  about: 'run',
  data: { run: z.uuid(), ideas: z.number().int(), startedAt: z.iso.datetime() },
});
export type RepublishingEnded = EventOf<typeof RepublishingEnded>;
