import * as contracts from '@idea-map/contracts';
import type { InputOf } from '@idea-map/contracts';
import { NotFound } from '@idea-map/runtime';
import { commanding, type Given, type Resolvers, type Tools } from './tools.js';

/** By what ideas are scored, what policing as a whole is to do, and the answers that a broker keeps. */
export function scoringResolvers(tools: Tools): Resolvers {
  const { ask, triage } = tools;
  return {
    Query: {
      criteria: (_parent, _: unknown, context) => ask.read(context, contracts.GetCriteria, {}),
      nationalPriorities: (_parent, _: unknown, context) =>
        ask.read(context, contracts.ListNationalPriorities, {}),
      savedAnswers: (_parent, _: unknown, context) => ask.read(context, contracts.ListSavedAnswers, {}),
    },
    Mutation: {
      setCriteria: async (...[, input, context, info]: Given<InputOf<typeof contracts.SetCriteria>>) => {
        await ask.command({ context, info }, contracts.SetCriteria, input);
        return ask.read(context, contracts.GetCriteria, {});
      },
      saveNationalPriority: async (...[, input, context, info]: Given<contracts.SaveNationalPriority>) => {
        const { id } = await ask.command({ context, info }, contracts.SaveNationalPriority, input);
        return triage.nationalPriority(context, id);
      },
      saveAnswer: async (...[, input, context, info]: Given<contracts.SaveAnswer>) => {
        const { id } = await ask.command({ context, info }, contracts.SaveAnswer, input);
        const saved = await ask.read(context, contracts.ListSavedAnswers, {});
        const found = saved.find((answer) => answer.id === id);
        if (!found) throw new NotFound();
        return found;
      },
      deleteSavedAnswer: commanding(tools, contracts.DeleteSavedAnswer),
    },
  };
}
