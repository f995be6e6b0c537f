import { z } from 'zod';
import { defineRequest, INTERNAL, pageOf, paging, SERVICES, type InputOf } from '../request.js';
import { releaseReasons, releaseStates } from '../vocabulary.js';
import { actorView } from './intake.requests.js';

const state = z.enum(releaseStates).nullish();

/** A release of an author's identity, without the author. */
export const releaseView = z.object({
  id: z.uuid(),
  ideaId: z.uuid(),
  reason: z.enum(releaseReasons),
  state: z.enum(releaseStates),
  askedBy: actorView,
  askedAt: z.iso.datetime(),
  decidedBy: actorView.nullable(),
  decidedAt: z.iso.datetime().nullable(),
  /** Of both keys, to those who hold them. */
  notes: z.array(z.string()).nullable(),
});
export type ReleaseView = z.infer<typeof releaseView>;

/** The first of two keys. */
export const AskIdentityRelease = defineRequest({
  name: 'askIdentityRelease',
  service: 'intake',
  kind: 'command',
  input: z.object({ idea: z.string(), reason: z.enum(releaseReasons), note: z.string() }),
  output: releaseView,
});
export type AskIdentityRelease = InputOf<typeof AskIdentityRelease>;

/** The second key: another person, of another role and organisation. */
export const DecideIdentityRelease = defineRequest({
  name: 'decideIdentityRelease',
  service: 'intake',
  kind: 'command',
  input: z.object({ id: z.string(), release: z.boolean(), note: z.string() }),
  output: releaseView,
});
export type DecideIdentityRelease = InputOf<typeof DecideIdentityRelease>;

/** Newest first. */
export const ListIdentityReleases = defineRequest({
  name: 'identityReleases',
  service: 'intake',
  kind: 'read',
  sensitive: true,
  input: z.object({ state, ...paging }),
  output: pageOf(releaseView),
});

export const CountIdentityReleases = defineRequest({
  name: 'countIdentityReleases',
  service: 'intake',
  kind: 'read',
  operation: 'identityReleases',
  input: z.object({ state }),
  output: z.number().int(),
});

/** The latest of each of these ideas that the caller may know of. */
export const GetReleasesOfIdeas = defineRequest({
  name: 'releasesByIdeas',
  service: 'intake',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(releaseView),
});

/** Who wrote it, to the two who released it; NOT_FOUND to anybody else. Null where they were erased since. */
export const GetReleasedAuthor = defineRequest({
  name: 'releasedAuthor',
  service: 'intake',
  kind: 'read',
  operation: 'identityReleases',
  sensitive: true,
  input: z.object({ id: z.string() }),
  output: z.object({ personId: z.uuid().nullable() }),
});

/**
 * Whose handle it is, for a notice that is about to be delivered: asked by services alone, and neither kept nor logged
 * by whoever asks. Null where nobody can be told any more.
 */
export const GetPersonOfHandle = defineRequest({
  name: 'personOfHandle',
  service: 'intake',
  kind: 'read',
  operation: SERVICES,
  sensitive: true,
  input: z.object({ handle: z.string() }),
  output: z.object({ personId: z.uuid().nullable() }),
});
