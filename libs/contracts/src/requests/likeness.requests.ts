import { z } from 'zod';
import { defineRequest, type OutputOf } from '../request.js';

const likes = z.array(
  z.object({
    id: z.uuid(),
    kind: z.enum(['idea', 'evidence']),
    /** 0 to 1. */
    score: z.number().min(0).max(1),
  }),
);

const first = z.number().int().min(1).max(20);

/** Ideas and evidence like a text, best first. */
export const FindSimilar = defineRequest({
  name: 'similar',
  service: 'triage',
  kind: 'read',
  input: z.object({ text: z.string().max(20_000, 'Compare with 20,000 characters or fewer.'), first }),
  output: likes,
});
export type Likes = OutputOf<typeof FindSimilar>;

/** The same for ideas that are known. */
export const FindSimilarIdeas = defineRequest({
  name: 'similarIdeas',
  service: 'triage',
  kind: 'read',
  operation: 'similar',
  input: z.object({ ids: z.array(z.uuid()).max(100), first }),
  output: z.array(z.object({ ideaId: z.uuid(), similar: likes })),
});

/** Has every vector of the index made anew. */
export const RebuildLikeness = defineRequest({
  name: 'rebuildLikeness',
  service: 'triage',
  kind: 'command',
  input: z.object({}),
  output: z.object({}),
});

/** How many texts are compared, and how many wait for their vector. */
export const GetLikenessIndex = defineRequest({
  name: 'likenessIndex',
  service: 'triage',
  kind: 'read',
  input: z.object({}),
  output: z.object({ texts: z.number().int(), waiting: z.number().int() }),
});
