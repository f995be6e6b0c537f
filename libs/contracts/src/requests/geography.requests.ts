import { z } from 'zod';
import { defineRequest, INTERNAL, type InputOf } from '../request.js';
import { forceFields, placeFields, placingWaySchema, pointSchema } from '../schemas.js';

export const forceView = z.object(forceFields);
export type ForceView = z.infer<typeof forceView>;
export const placeView = z.object({ ideaId: z.uuid(), ...placeFields });
export type PlaceView = z.infer<typeof placeView>;

/** A place that was asked about: how it was decided, and of a postcode the only part that may be kept. */
export const foundPlace = z.object({ ...placeFields, way: placingWaySchema, outcode: z.string().nullable() });
export type FoundPlace = z.infer<typeof foundPlace>;

/** Every force, ended ones too: who asks picks those in being by `endsOn`. */
export const ListForces = defineRequest({
  name: 'forces',
  service: 'geography',
  kind: 'read',
  input: z.object({}),
  output: z.array(forceView),
});

/** Where these ideas lie, for ideas that the asker has already decided may be read. */
export const GetPlaces = defineRequest({
  name: 'placesByIdeas',
  service: 'geography',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(placeView),
});

/**
 * Where a postcode (whole or outward) or a point lies, one of the two. `rounded`: the point is one that was kept, to two
 * decimals, and doubt reaches as much farther. Nothing that is asked is stored or logged.
 */
export const Locate = defineRequest({
  name: 'locate',
  service: 'geography',
  kind: 'read',
  input: z.object({
    postcode: z.string().nullish(),
    point: pointSchema.nullish(),
    rounded: z.boolean().optional(),
  }),
  output: foundPlace,
  deadlineMs: 2000,
});
export type Locate = InputOf<typeof Locate>;

/** What the sources of the places ask to be shown wherever they are. */
export const ListAttributions = defineRequest({
  name: 'attributions',
  service: 'geography',
  kind: 'read',
  input: z.object({}),
  output: z.array(z.string()),
});

export const SaveForce = defineRequest({
  name: 'saveForce',
  service: 'geography',
  kind: 'command',
  input: z.object({
    id: z.string(),
    input: z.object({
      name: z.string(),
      nameCy: z.string().nullish(),
      code: z.string().nullish(),
      region: z.string().nullish(),
      nation: z.string().nullish(),
      territorial: z.boolean(),
      startsOn: z.iso.date().nullish(),
    }),
  }),
  output: forceView,
});

export const SucceedForce = defineRequest({
  name: 'succeedForce',
  service: 'geography',
  kind: 'command',
  input: z.object({ id: z.string(), by: z.string(), on: z.iso.date() }),
  output: forceView,
});
