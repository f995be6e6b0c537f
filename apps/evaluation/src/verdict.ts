import type { Interval } from './statistics/estimate.js';

export type Verdict = 'WORKED' | 'PROMISING' | 'MIXED' | 'NO_EFFECT' | 'HARMFUL' | 'UNKNOWN';

/** The primary outcome's effect, and how it is to be judged. */
export interface Judged {
  /** Null where no figure could be given. */
  readonly effect: Interval | null;
  /** What no effect is on this scale: 1 for a ratio, 0 for a difference. */
  readonly none: 0 | 1;
  readonly lowerIsBetter: boolean;
  /** In the same unit as the effect less `none`, above 0; null where the protocol named none. */
  readonly smallestUseful: number | null;
  /** The Maryland level; null for a qualitative design. */
  readonly sms: number | null;
  /** Secondary outcomes that got worse, after Holm's correction. */
  readonly worseSecondary: number;
}

/** From this level a design can tell cause. */
const TELLS_CAUSE = 3;

/**
 * What the figures allow to be said. An interval that holds both no effect and a useful one is not known, never called no
 * effect; a design that cannot tell cause gives at most a promise.
 */
export function verdictOf({
  effect,
  none,
  lowerIsBetter,
  smallestUseful,
  sms,
  worseSecondary,
}: Judged): Verdict {
  if (effect === null || sms === null) return 'UNKNOWN';
  const gain = (value: number) => (lowerIsBetter ? none - value : value - none);
  const [worst, best] = [gain(effect.low), gain(effect.high)].sort((a, b) => a - b) as [number, number];
  if (best < 0) return 'HARMFUL';
  if (worst > 0) {
    if (worseSecondary > 0) return 'MIXED';
    return sms >= TELLS_CAUSE ? 'WORKED' : 'PROMISING';
  }
  return smallestUseful !== null && best < smallestUseful ? 'NO_EFFECT' : 'UNKNOWN';
}

/** What an evaluator may say instead, where the rule gives this: less, never more. */
const MAY_SAY: Readonly<Record<Verdict, readonly Verdict[]>> = {
  WORKED: ['WORKED', 'PROMISING', 'MIXED', 'UNKNOWN'],
  PROMISING: ['PROMISING', 'MIXED', 'UNKNOWN'],
  MIXED: ['MIXED', 'UNKNOWN'],
  NO_EFFECT: ['NO_EFFECT', 'UNKNOWN'],
  HARMFUL: ['HARMFUL', 'MIXED', 'UNKNOWN'],
  UNKNOWN: ['UNKNOWN'],
};

/** Whether a finding claims no more than the figures and the design allow. */
export function mayFind(finding: Verdict, byRule: Verdict): boolean {
  return MAY_SAY[byRule].includes(finding);
}
