import { z } from 'zod';
import { defineRequest, INTERNAL, pageOf, paging, type InputOf } from '../request.js';
import { kindSchema } from '../schemas.js';
import { licenceQuestions, licenceStates, sharingDecisions, sharingLevels } from '../vocabulary.js';
import { actorView } from './intake.requests.js';

const said = z.object({ en: z.string(), cy: z.string() });
const term = z.object({ id: z.string(), name: said });

export const frameworkView = z.object({
  version: z.string(),
  endorsedBy: z.array(said),
  terms: z.object({
    category: z.array(term),
    recipient: z.array(term),
    purpose: z.array(term),
    format: z.array(term),
  }),
});
export type FrameworkView = z.infer<typeof frameworkView>;

export const sharingAnswerView = z.object({
  decision: z.enum(sharingDecisions),
  conditions: z.array(said),
  reason: said,
  /** Nearest first. */
  escalation: z.array(said),
  version: z.string(),
  endorsedBy: z.array(said),
});
export type SharingAnswerView = z.infer<typeof sharingAnswerView>;

export const licenceView = z.object({
  id: z.uuid(),
  holderId: z.uuid(),
  kinds: z.array(kindSchema),
  themes: z.array(z.string()),
  issuer: actorView.nullable(),
  issuedOn: z.iso.date().nullable(),
  expiresOn: z.iso.date().nullable(),
  state: z.enum(licenceStates),
  /** Why it was ended or refused: to its holder and to those who issue. */
  reason: z.string().nullable(),
  checks: z.array(
    z.object({ question: z.enum(licenceQuestions), met: z.boolean(), how: said, todo: said.nullable() }),
  ),
});
export type LicenceView = z.infer<typeof licenceView>;

export const GetSharingFramework = defineRequest({
  name: 'sharingFramework',
  service: 'directory',
  kind: 'read',
  input: z.object({}),
  output: frameworkView,
});

export const MayIShare = defineRequest({
  name: 'mayIShare',
  service: 'directory',
  kind: 'read',
  input: z.object({ category: z.string(), recipient: z.string(), purpose: z.string(), format: z.string() }),
  output: sharingAnswerView,
});

export const ListMyLicences = defineRequest({
  name: 'myLicences',
  service: 'directory',
  kind: 'read',
  input: z.object({}),
  output: z.array(licenceView),
});

const ofState = { state: z.enum(licenceStates).nullish() };

export const ListLicences = defineRequest({
  name: 'licences',
  service: 'directory',
  kind: 'read',
  input: z.object({ ...ofState, ...paging }),
  output: pageOf(licenceView),
});

export const CountLicences = defineRequest({
  name: 'countLicences',
  service: 'directory',
  kind: 'read',
  operation: 'licences',
  input: z.object(ofState),
  output: z.number().int(),
});

export const AskForLicence = defineRequest({
  name: 'askForLicence',
  service: 'directory',
  kind: 'command',
  input: z.object({
    input: z.object({
      kinds: z.array(kindSchema),
      themes: z.array(z.string()).nullish(),
      refresherDone: z.boolean(),
    }),
  }),
  output: licenceView,
});
export type AskForLicence = InputOf<typeof AskForLicence>;

export const IssueLicence = defineRequest({
  name: 'issueLicence',
  service: 'directory',
  kind: 'command',
  input: z.object({ id: z.string(), expiresOn: z.iso.date() }),
  output: licenceView,
});

export const WithdrawLicence = defineRequest({
  name: 'withdrawLicence',
  service: 'directory',
  kind: 'command',
  input: z.object({ id: z.string(), reason: z.string() }),
  output: licenceView,
});

export const SetSharingLevel = defineRequest({
  name: 'setSharingLevel',
  service: 'directory',
  kind: 'command',
  input: z.object({ force: z.string(), level: z.enum(sharingLevels), reason: z.string() }),
  output: z.object({ force: z.string() }),
});

export const GetSharingLevels = defineRequest({
  name: 'sharingLevelsOfForces',
  service: 'directory',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.string()) }),
  output: z.array(z.object({ force: z.string(), level: z.enum(sharingLevels) })),
});

export const GetSharingFigures = defineRequest({
  name: 'sharingFigures',
  service: 'directory',
  kind: 'read',
  input: z.object({ force: z.string().nullish() }),
  output: z.array(
    z.object({ month: z.string(), shared: z.number().int(), withoutApproval: z.number().int() }),
  ),
});

/** Whether the caller's licence covers what they are about to share: what speaks against it, by field. */
export const TryLicence = defineRequest({
  name: 'tryLicence',
  service: 'directory',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({
    id: z.string(),
    kind: kindSchema,
    themes: z.array(z.string()),
    force: z.string().nullable(),
  }),
  output: z.object({
    wrong: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })),
  }),
});

/**
 * The licences behind ideas whose author the asker may know: by the author, and by the keyed mark that the idea keeps in
 * place of the licence's id.
 */
export const GetLicencesByMarks = defineRequest({
  name: 'licencesByMarks',
  service: 'directory',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.object({ holderId: z.uuid(), mark: z.string() })) }),
  output: z.array(z.object({ mark: z.string(), licence: licenceView })),
});
