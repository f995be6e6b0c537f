import { z } from 'zod';
import { defineRequest, pageOf, paging, type InputOf, type OutputOf } from '../request.js';
import { ideaOrderSchema, kindSchema, roleSchema, stageSchema } from '../schemas.js';
import { dimensions } from '../vocabulary.js';
import { ideaView } from './intake.requests.js';

const boundsView = z.object({
  west: z.number(),
  south: z.number(),
  east: z.number(),
  north: z.number(),
});

export const ideaFilter = z.object({
  text: z.string().max(500, 'Search with 500 characters or fewer.').nullish(),
  forces: z.array(z.string()).nullish(),
  regions: z.array(z.string()).nullish(),
  themes: z.array(z.string()).nullish(),
  stages: z.array(stageSchema).nullish(),
  kinds: z.array(kindSchema).nullish(),
  call: z.string().nullish(),
  nationalPriorities: z.array(z.string()).nullish(),
  submittedFrom: z.iso.date().nullish(),
  submittedTo: z.iso.date().nullish(),
  awaiting: z.string().nullish(),
  shownWithin: boundsView.nullish(),
});
export type IdeaFilter = z.infer<typeof ideaFilter>;

const filtered = { filter: ideaFilter.nullish() };

/** An idea's card: all of it that a list shows, from the read side. */
export const cardView = ideaView.omit({
  viewerSupports: true,
  check: true,
  deidentifiedAt: true,
  licenceMark: true,
  draftPlace: true,
});
export type CardView = z.infer<typeof cardView>;

export const ListIdeas = defineRequest({
  name: 'ideas',
  service: 'atlas',
  kind: 'read',
  input: z.object({ ...filtered, order: ideaOrderSchema, ...paging }),
  output: pageOf(cardView),
});
export type ListIdeas = InputOf<typeof ListIdeas>;

const MOST_EXPORTED_AT_ONCE = 5_000;

/** The same list in larger pages, for a file. */
export const ExportIdeas = defineRequest({
  name: 'exportIdeas',
  service: 'atlas',
  kind: 'read',
  input: z.object({
    ...{ ...filtered, order: ideaOrderSchema, after: z.string().nullish() },
    first: z.number().int().min(1).max(MOST_EXPORTED_AT_ONCE),
  }),
  output: pageOf(cardView),
  deadlineMs: 30_000,
});

export const CountIdeas = defineRequest({
  name: 'countIdeas',
  service: 'atlas',
  kind: 'read',
  operation: 'ideas',
  input: z.object(filtered),
  output: z.number().int(),
});

/** Counts by force: every territorial force in being, by name, zeros too; `gaps` to signed-in callers only. */
export const GetMap = defineRequest({
  name: 'map',
  service: 'atlas',
  kind: 'read',
  input: z.object({ ...filtered, gaps: z.boolean() }),
  output: z.object({
    total: z.number().int(),
    elsewhere: z.number().int(),
    byForce: z.array(z.object({ force: z.string(), count: z.number().int(), gaps: z.array(z.string()) })),
  }),
});

/** What a map draws: clusters and single ideas, at most 2,000. Zoom is 0 to 18; bounds in degrees. */
export const GetMarkers = defineRequest({
  name: 'markers',
  service: 'atlas',
  kind: 'read',
  // Open as the map is, but to those who signed in: facets are asked by the same.
  operation: 'facets',
  input: z.object({ ...filtered, bounds: boundsView.nullish(), zoom: z.number().int().min(0).max(18) }),
  output: z.array(
    z.object({
      latitude: z.number(),
      longitude: z.number(),
      count: z.number().int(),
      ideaId: z.uuid().nullable(),
      bounds: boundsView.nullable(),
    }),
  ),
});
export type AskedMarkers = InputOf<typeof GetMarkers>;
export type MarkerView = OutputOf<typeof GetMarkers>[number];

const counts = z.array(z.object({ id: z.string(), count: z.number().int() }));
export const GetFacets = defineRequest({
  name: 'facets',
  service: 'atlas',
  kind: 'read',
  input: z.object(filtered),
  output: z.object({
    forces: counts,
    themes: counts,
    stages: counts,
    kinds: counts,
    nationalPriorities: counts,
  }),
});

/** Working days. Null where n is 0. */
const durations = z.object({
  n: z.number().int(),
  median: z.number().nullable(),
  p90: z.number().nullable(),
});
export type DurationsView = z.infer<typeof durations>;

export const GetPipeline = defineRequest({
  name: 'pipeline',
  service: 'atlas',
  kind: 'read',
  input: z.object(filtered),
  output: z.object({
    stages: z.array(
      z.object({ stage: stageSchema, count: z.number().int(), overdue: z.number().int(), days: durations }),
    ),
    firstReply: durations,
    decision: durations,
    dissemination: durations,
    overdueByTier: z.array(z.object({ role: roleSchema, count: z.number().int() })),
  }),
});

const pipelineRow = z.object({
  id: z.string(),
  submitted: z.number().int(),
  decided: z.number().int(),
  firstReply: durations,
  decision: durations,
  dissemination: durations,
});

export const GetPipelineBreakdown = defineRequest({
  name: 'pipelineBreakdown',
  service: 'atlas',
  kind: 'read',
  operation: 'pipeline',
  input: z.object({ ...filtered, by: z.enum(dimensions) }),
  output: z.array(pipelineRow),
});

/** The first month's figures, as they stood at the end of the month after it; null until then. */
export const GetPipelineBaseline = defineRequest({
  name: 'pipelineBaseline',
  service: 'atlas',
  kind: 'read',
  operation: 'pipeline',
  input: z.object({ by: z.enum(dimensions).nullable() }),
  output: z.object({ month: z.string(), asOf: z.iso.date(), rows: z.array(pipelineRow) }).nullable(),
});

/** Starts a rebuild: the owners say everything again, and atlas goes on answering meanwhile. */
export const RebuildAtlas = defineRequest({
  name: 'rebuildAtlas',
  service: 'atlas',
  kind: 'command',
  input: z.object({}),
  output: z.object({ run: z.uuid(), startedAt: z.iso.datetime() }),
});

export const GetRebuild = defineRequest({
  name: 'atlasRebuild',
  service: 'atlas',
  kind: 'read',
  input: z.object({ run: z.uuid() }),
  output: z.object({
    run: z.uuid(),
    startedAt: z.iso.datetime(),
    /** Null until the owner has said how many there are. */
    expected: z.number().int().nullable(),
    done: z.number().int(),
    endedAt: z.iso.datetime().nullable(),
  }),
});
export type MapView = OutputOf<typeof GetMap>;
