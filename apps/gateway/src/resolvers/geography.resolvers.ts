import * as contracts from '@idea-map/contracts';
import type { ForceView, InputOf, PlaceView } from '@idea-map/contracts';
import type { Resolvers, Tools } from './tools.js';

/** Forces, and where ideas lie. */
export function geographyResolvers({ ask, forces }: Tools, today: () => string): Resolvers {
  return {
    Query: {
      forces: async (_parent, _: unknown, context) =>
        [...(await forces.all(context)).values()].filter((force) => isInBeing(force, today())),
      themes: () => contracts.themes,
    },
    Mutation: {
      saveForce: (_parent, input: InputOf<typeof contracts.SaveForce>, context, info) =>
        ask.command({ context, info }, contracts.SaveForce, input),
      succeedForce: (_parent, input: InputOf<typeof contracts.SucceedForce>, context, info) =>
        ask.command({ context, info }, contracts.SucceedForce, input),
    },
    Force: {
      successor: (force: ForceView, _: unknown, context) => forces.one(context, force.successor),
    },
    Place: {
      force: (place: PlaceView, _: unknown, context) => forces.one(context, place.force),
      alternatives: async (place: PlaceView, _: unknown, context) => {
        const all = await forces.all(context);
        return place.alternatives.flatMap((id) => all.get(id) ?? []);
      },
    },
  };
}

function isInBeing({ startsOn, endsOn }: ForceView, today: string): boolean {
  return (startsOn === null || startsOn <= today) && (endsOn === null || endsOn > today);
}
