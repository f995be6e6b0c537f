import { GetParticipation, type ForceParticipation } from '@idea-map/contracts';
import type { Resolvers, Tools } from './tools.js';

/** How many people take part: what would give somebody away is withheld where it is counted. */
export function participationResolvers({ ask, forces }: Tools): Resolvers {
  return {
    Query: { participation: (_parent, _input, context) => ask.read(context, GetParticipation, {}) },
    ForceParticipation: {
      force: ({ force }: ForceParticipation, _: unknown, context) =>
        force === null ? null : forces.one(context, force),
    },
  };
}
