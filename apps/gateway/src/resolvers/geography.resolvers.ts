import * as contracts from '@idea-map/contracts';
import type { ForceView, FoundPlace, PlaceView } from '@idea-map/contracts';
import { commanding, type Resolvers, type Tools } from './tools.js';

/** An idea's place, or one that was asked about. */
type Located = PlaceView | FoundPlace;

/** Forces, and where ideas lie. */
export function geographyResolvers(tools: Tools, today: () => string): Resolvers {
  const { ask, forces } = tools;
  return {
    Query: {
      forces: async (_parent, _: unknown, context) =>
        [...(await forces.all(context)).values()].filter((force) => isInBeing(force, today())),
      themes: () => contracts.themes,
      attributions: (_parent, _: unknown, context) => ask.read(context, contracts.ListAttributions, {}),
      locate: (_parent, asked: contracts.Locate, context) => ask.read(context, contracts.Locate, asked),
    },
    Mutation: {
      saveForce: commanding(tools, contracts.SaveForce),
      succeedForce: commanding(tools, contracts.SucceedForce),
    },
    Force: {
      successor: (force: ForceView, _: unknown, context) => forces.one(context, force.successor),
    },
    Place: {
      force: (place: Located, _: unknown, context) => forces.one(context, place.force),
      alternatives: async (place: Located, _: unknown, context) => {
        const all = await forces.all(context);
        return place.alternatives.flatMap((id) => all.get(id) ?? []);
      },
    },
  };
}

function isInBeing({ startsOn, endsOn }: ForceView, today: string): boolean {
  return (startsOn === null || startsOn <= today) && (endsOn === null || endsOn > today);
}
