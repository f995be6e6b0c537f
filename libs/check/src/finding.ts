import type { CheckOutcome } from '@idea-map/contracts';
import type { AdviceKey } from './advice.js';

/**
 * One place in a text: what it looks like, where, and what to do about it; never its words. Offsets are UTF-16 code
 * units of the text as it was given, `end` exclusive.
 */
export interface Finding {
  /** For example EMAIL, PHONE, NHS_NUMBER. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly action: Exclude<CheckOutcome, 'PASS'>;
  readonly advice: AdviceKey;
  /** Where such a thing belongs instead, where there is such a place. */
  readonly link: string | null;
}

const severity: Readonly<Record<CheckOutcome, number>> = { PASS: 0, REVIEW: 1, BLOCK: 2, REFUSE: 3 };

/** The gravest of them; PASS for none. */
export function gravest(outcomes: readonly CheckOutcome[]): CheckOutcome {
  return outcomes.reduce<CheckOutcome>(
    (one, other) => (severity[other] > severity[one] ? other : one),
    'PASS',
  );
}
