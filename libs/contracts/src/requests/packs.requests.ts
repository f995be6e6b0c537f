import { z } from 'zod';
import { defineRequest, INTERNAL, pageOf, paging, type InputOf } from '../request.js';
import * as schemas from '../schemas.js';

/** What leaders are shown of an idea, as it stood when the pack was made. Nothing in it says who wrote it. */
export const packContent = z.object({
  reference: z.string(),
  version: z.number().int(),
  title: z.string(),
  problem: z.string(),
  proposal: z.string(),
  whatFollowed: z.string().nullable(),
  whatOvercame: z.string().nullable(),
  kind: schemas.kindSchema,
  language: schemas.languageSchema,
  stage: schemas.stageSchema,
  force: z.string().nullable(),
  themes: z.array(z.string()),
  supportCount: z.number().int(),
  supportForceCount: z.number().int(),
  /** Null until it is shared nationally. */
  priority: z.number().nullable(),
});
export type PackContent = z.infer<typeof packContent>;

const packItem = z.object({
  ideaId: z.uuid(),
  reference: z.string(),
  version: z.number().int(),
  /** SHA-256 of the canonical JSON of its content, in hex. It stays when the content is redacted. */
  hash: z.string(),
  /** Null once it is redacted. */
  content: packContent.nullable(),
});

/** A pack with its header; the names of its author and recipients are the directory's. */
export const packView = z.object({
  id: z.uuid(),
  title: z.string(),
  classification: schemas.classificationSchema,
  disclosable: z.boolean(),
  authorId: z.uuid(),
  organisation: z.string(),
  committee: z.string().nullable(),
  portfolio: z.string().nullable(),
  attachments: z.array(z.string()),
  createdAt: z.iso.datetime(),
  hash: z.string(),
  items: z.array(packItem),
  recipients: z.array(z.object({ personId: z.uuid(), sentAt: z.iso.datetime() })),
});
export type PackView = z.infer<typeof packView>;

export const MakePack = defineRequest({
  name: 'makePack',
  service: 'triage',
  kind: 'command',
  input: z.object({
    input: z.object({
      title: z.string(),
      ideas: z.array(z.string()),
      classification: schemas.classificationSchema,
      disclosable: z.boolean(),
      committee: z.string().nullish(),
      portfolio: z.string().nullish(),
      attachments: z.array(z.string()).nullish(),
    }),
  }),
  output: z.object({ id: z.uuid() }),
});
export type MakePack = InputOf<typeof MakePack>;

export const SendPack = defineRequest({
  name: 'sendPack',
  service: 'triage',
  kind: 'command',
  input: z.object({ id: z.string(), leaders: z.array(z.string()) }),
  output: z.object({ id: z.uuid() }),
});
export type SendPack = InputOf<typeof SendPack>;

/** One that the caller made or was sent, whole: to be read or drawn as a file. Each reading is on the record. */
export const GetPack = defineRequest({
  name: 'pack',
  service: 'triage',
  kind: 'read',
  sensitive: true,
  input: z.object({ id: z.string() }),
  output: packView,
});

/** Those that the caller made or was sent, newest first. */
export const ListPacks = defineRequest({
  name: 'packs',
  service: 'triage',
  kind: 'read',
  input: z.object(paging),
  output: pageOf(packView),
});
export type ListPacks = InputOf<typeof ListPacks>;

export const CountPacks = defineRequest({
  name: 'countPacks',
  service: 'triage',
  kind: 'read',
  operation: 'packs',
  input: z.object({}),
  output: z.number().int(),
});

/** Those of these that the caller made or was sent. */
export const GetPacks = defineRequest({
  name: 'packsByIds',
  service: 'triage',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(packView),
});
