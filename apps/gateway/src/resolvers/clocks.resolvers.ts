import * as contracts from '@idea-map/contracts';
import type { ClockView, PolicyView } from '@idea-map/contracts';
import { words } from '../words.js';
import { commanding, type Resolvers, type Tools } from './tools.js';

/** Clocks, and the policies by which they run. */
export function clocksResolvers(tools: Tools): Resolvers {
  const { ask, forces, language } = tools;
  return {
    Query: {
      clocks: (_parent, { idea }: { idea: string }, context) =>
        ask.read(context, contracts.ListClocks, { idea }),
      policies: (_parent, _: unknown, context) => ask.read(context, contracts.ListPolicies, {}),
    },
    Mutation: {
      pauseClock: commanding(tools, contracts.PauseClock),
      remindMe: commanding(tools, contracts.RemindMe),
      deleteReminder: commanding(tools, contracts.DeleteReminder),
    },
    Clock: {
      to: async ({ policy, to, force }: ClockView, _: unknown, context) => {
        const spoken = await language(context);
        if (policy === 'OWN') return words.yourself(spoken);
        return words.tier(to, (await forces.one(context, force))?.name ?? null, spoken);
      },
    },
    Policy: {
      starts: async (policy: PolicyView, _: unknown, context) =>
        words.of(policy.starts, await language(context)),
      stops: async (policy: PolicyView, _: unknown, context) =>
        words.of(policy.stops, await language(context)),
    },
    PolicyStep: {
      to: async ({ to, also }: PolicyView['steps'][number], _: unknown, context) => {
        const spoken = await language(context);
        const tiers = also === null ? [to] : [to, also];
        return tiers.map((tier) => words.tier(tier, null, spoken)).join(spoken === 'CY' ? ' a ' : ' and ');
      },
    },
  };
}
