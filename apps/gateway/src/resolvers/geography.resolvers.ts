import * as contracts from '@idea-map/contracts';
import type { ForceView, FoundPlace, PlaceView } from '@idea-map/contracts';
import { commanding, type Resolvers, type Tools } from './tools.js';

/** An idea's place, or one that was asked about. */
type Located = PlaceView | FoundPlace;

/** Forces, and where ideas lie. */
export function geographyResolvers(tools: Tools, today: () => string): Resolvers {
  const { ask, forces } = tools;
  // Whoever changes a force reads it changed, at once.
  const changing = <Input, Output>(request: contracts.RequestDefinition<Input, Output>) => {
    const command = commanding(tools, request);
    return async (...given: Parameters<typeof command>): Promise<Output> => {
      const done = await command(...given);
      forces.forget();
      return done;
    };
  };
  return {
    Query: {
      forces: async (_parent, { coming }: { coming: boolean }, context) =>
        [...(await forces.all(context)).values()].filter(
          (force) => isInBeing(force, today()) || (coming && isComing(force, today())),
        ),
      themes: () => contracts.themes,
      attributions: (_parent, _: unknown, context) => ask.read(context, contracts.ListAttributions, {}),
      locate: (_parent, asked: contracts.Locate, context) => ask.read(context, contracts.Locate, asked),
    },
    Mutation: {
      saveForce: changing(contracts.SaveForce),
      succeedForce: changing(contracts.SucceedForce),
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

function isComing({ startsOn }: ForceView, today: string): boolean {
  return startsOn !== null && startsOn > today;
}
