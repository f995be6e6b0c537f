import * as contracts from '@idea-map/contracts';
import type { ClockView, PolicyView } from '@idea-map/contracts';
import type { GatewayContext } from '../request-context.js';
import { words } from '../words.js';
import { commanding, type Resolvers, type Tools } from './tools.js';

type StepOf = ClockView['stepsTaken'][number] & Pick<ClockView, 'policy'>;
type TierTold = NonNullable<StepOf['told']> & Pick<ClockView, 'policy'>;

/** Clocks, what is done with them, and the steps that they took. */
export function clocksResolvers(tools: Tools): Resolvers {
  const { ask, forces, language } = tools;
  const tierWords = async ({ policy, tier, force }: TierTold, context: GatewayContext) => {
    const spoken = await language(context);
    if (policy === 'OWN') return words.yourself(spoken);
    return words.tier(tier, words.nameOf(await forces.one(context, force), spoken), spoken);
  };
  return {
    Query: {
      clocks: (_parent, { idea, stopped }: contracts.ListClocks, context) =>
        ask.read(context, contracts.ListClocks, { idea, stopped }),
    },
    Mutation: {
      pauseClock: commanding(tools, contracts.PauseClock),
      remindMe: commanding(tools, contracts.RemindMe),
      deleteReminder: commanding(tools, contracts.DeleteReminder),
    },
    Clock: {
      to: ({ policy, to, force }: ClockView, _: unknown, context) =>
        tierWords({ policy, tier: to, force }, context),
      stepsTaken: ({ policy, stepsTaken }: ClockView) => stepsTaken.map((step) => ({ ...step, policy })),
    },
    StepTaken: {
      told: ({ policy, told }: StepOf, _: unknown, context) =>
        told && tierWords({ policy, ...told }, context),
      passedOver: ({ policy, passedOver }: StepOf, _: unknown, context) =>
        Promise.all(passedOver.map((one) => tierWords({ policy, ...one }, context))),
    },
  };
}

/** The policies by which they run. */
export function policyResolvers({ ask, language }: Tools): Resolvers {
  return {
    Query: { policies: (_parent, _: unknown, context) => ask.read(context, contracts.ListPolicies, {}) },
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
        return words.both(tiers, spoken);
      },
    },
  };
}
