import { z } from 'zod';
import { defineEvent, type EventOf } from '../event.js';
import { testingStageSchema, verdictSchema } from '../schemas.js';

/** `citation` names the version for ever: EV-2026-0042 v3. */
const ofVersion = {
  entryId: z.uuid(),
  ideaId: z.uuid(),
  version: z.number().int(),
  citation: z.string(),
  at: z.iso.datetime(),
};

/** A version of an entry was begun; nobody but editors sees it. */
export const EvidenceDrafted = defineEvent({
  type: 'evidence.drafted',
  version: 1,
  saidBy: 'evidence',
  about: 'ideaId',
  data: { ...ofVersion, by: z.uuid() },
});
export type EvidenceDrafted = EventOf<typeof EvidenceDrafted>;

/** A version is open to anyone, with all that it says; it never changes again. */
export const EvidencePublished = defineEvent({
  type: 'evidence.published',
  version: 1,
  saidBy: 'evidence',
  about: 'ideaId',
  data: {
    ...ofVersion,
    title: z.string(),
    summary: z.string(),
    testingStage: testingStageSchema,
    finding: verdictSchema,
    themes: z.array(z.string()),
    tests: z.array(z.uuid()),
    reviewOn: z.iso.date(),
    /** What is new in it; null for the first. */
    change: z.string().nullable(),
    draftedBy: z.uuid(),
    by: z.uuid(),
  },
});
export type EvidencePublished = EventOf<typeof EvidencePublished>;

/** Its review date came, a new result contradicts it, or its idea's text was redacted. It stays open, and says so. */
export const EvidenceUnderReview = defineEvent({
  type: 'evidence.under-review',
  version: 1,
  saidBy: 'evidence',
  about: 'ideaId',
  data: {
    ...ofVersion,
    because: z.enum(['REVIEW_DATE', 'CONTRADICTED', 'REDACTED']),
    reason: z.string(),
    /** The editor who published it. */
    editor: z.uuid(),
  },
});
export type EvidenceUnderReview = EventOf<typeof EvidenceUnderReview>;

/** An editor says that it is still current: its review ends without a new version. */
export const EvidenceConfirmed = defineEvent({
  type: 'evidence.confirmed',
  version: 1,
  saidBy: 'evidence',
  about: 'ideaId',
  data: { ...ofVersion, reviewOn: z.iso.date(), by: z.uuid() },
});
export type EvidenceConfirmed = EventOf<typeof EvidenceConfirmed>;

/** It no longer stands; its address answers with why. */
export const EvidenceWithdrawn = defineEvent({
  type: 'evidence.withdrawn',
  version: 1,
  saidBy: 'evidence',
  about: 'ideaId',
  data: { ...ofVersion, reason: z.string(), by: z.uuid() },
});
export type EvidenceWithdrawn = EventOf<typeof EvidenceWithdrawn>;
