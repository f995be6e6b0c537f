import type { Figure } from './estimate.js';

/** Events over an exposure: person-days, journeys, whatever they can happen in. */
export interface Counted {
  readonly events: number;
  readonly exposure: number;
}

export const ZERO_COUNT =
  'A count is zero, so half an event was added to both counts of that ratio (Haldane and Anscombe).';

export const NO_EXPOSURE = 'A rate needs an exposure above zero.';

/**
 * The logarithm of the ratio of two rates, one over the other, with the Poisson variance 1/a + 1/b. Zero counts by Haldane's
 * and Anscombe's rule: 0.5 to both counts where either is zero. Rothman, Greenland and Lash, Modern Epidemiology, 3rd ed.,
 * ch. 14.
 */
export function logRateRatio(one: Counted, other: Counted): Figure {
  if (one.exposure <= 0 || other.exposure <= 0) return { missing: NO_EXPOSURE };
  if (one.events === 0 && other.events === 0) {
    return { missing: 'Nothing happened on either side, so there is no ratio to tell.' };
  }
  const some = one.events === 0 || other.events === 0 ? 0.5 : 0;
  const [a, b] = [one.events + some, other.events + some];
  return {
    value: Math.log(a / one.exposure) - Math.log(b / other.exposure),
    variance: 1 / a + 1 / b,
    cautions: some ? [ZERO_COUNT] : [],
  };
}

/** The logarithm of one rate, with the variance 1/a; half an event for none. */
export function logRate({ events, exposure }: Counted): Figure {
  if (exposure <= 0) return { missing: NO_EXPOSURE };
  const a = events || 0.5;
  return { value: Math.log(a / exposure), variance: 1 / a, cautions: events ? [] : [ZERO_COUNT] };
}
