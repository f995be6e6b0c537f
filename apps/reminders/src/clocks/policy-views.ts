import type { ClockPolicyName, PolicyView } from '@idea-map/contracts';
import { clockPolicies } from '@idea-map/runtime';

const names = Object.keys(clockPolicies) as Exclude<ClockPolicyName, 'OWN'>[];

/** The table of policies as whoever asks reads it. */
export const policyViews: PolicyView[] = names.map((policy) => {
  const { starts, startsCy, stops, stopsCy, steps } = clockPolicies[policy];
  return {
    policy,
    starts: { en: starts, cy: startsCy },
    stops: { en: stops, cy: stopsCy },
    steps: steps.map(({ workingDays, to, also = null, then = null }, place) => ({
      step: place + 1,
      workingDays,
      to,
      also,
      then,
    })),
  };
});
