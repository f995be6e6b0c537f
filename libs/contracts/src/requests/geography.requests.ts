import { z } from 'zod';
import { defineRequest, INTERNAL } from '../request.js';
import { forceFields, placeFields } from '../schemas.js';

export const forceView = z.object(forceFields);
export type ForceView = z.infer<typeof forceView>;
export const placeView = z.object({ ideaId: z.uuid(), ...placeFields });
export type PlaceView = z.infer<typeof placeView>;

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
      startsOn: z.iso.date(),
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
