import * as contracts from '@idea-map/contracts';
import type { ForceView, PlaceView } from '@idea-map/contracts';
import { commanding, type Resolvers, type Tools } from './tools.js';

/** Forces, and where ideas lie. */
export function geographyResolvers(tools: Tools, today: () => string): Resolvers {
  const { forces } = tools;
  return {
    Query: {
      forces: async (_parent, _: unknown, context) =>
        [...(await forces.all(context)).values()].filter((force) => isInBeing(force, today())),
      themes: () => contracts.themes,
    },
    Mutation: {
      saveForce: commanding(tools, contracts.SaveForce),
      succeedForce: commanding(tools, contracts.SucceedForce),
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
