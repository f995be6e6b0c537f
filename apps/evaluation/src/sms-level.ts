/** The Maryland scale: how far a design can tell cause from chance. Null for a design that measures nothing. */
export interface SmsLevel {
  readonly level: 1 | 2 | 3 | 4 | 5 | null;
  readonly reason: string;
}

export type TestDesign =
  | 'POST_ONLY'
  | 'BEFORE_AFTER'
  | 'BEFORE_AFTER_COMPARISON'
  | 'MATCHED'
  | 'INTERRUPTED_TIME_SERIES'
  | 'DIFFERENCE_IN_DIFFERENCES'
  | 'STEPPED_WEDGE'
  | 'RCT_INDIVIDUAL'
  | 'RCT_CLUSTER'
  | 'QUALITATIVE'
  | 'MIXED';

/** How many sites each arm has. */
export interface Arms {
  readonly intervention: number;
  readonly comparison: number;
}

const NO_COMPARISON = 'no site is compared with, so a change may have other causes';

/**
 * The level that a design reaches with the sites that it has; a design that lacks its sites falls to what is left of it.
 * Sherman and others, Preventing Crime (1997); Farrington and others, in Evidence-Based Crime Prevention (2002).
 */
export function smsLevel(design: TestDesign, { intervention, comparison }: Arms): SmsLevel {
  const compared = intervention > 0 && comparison > 0;
  const several = intervention > 1 && comparison > 1;
  switch (design) {
    case 'QUALITATIVE':
      return {
        level: null,
        reason: 'A qualitative design tells how and why, and is not placed on the scale.',
      };
    case 'POST_ONLY':
      return level(1, 'it is measured afterwards alone');
    case 'BEFORE_AFTER':
      return level(2, `it is measured before and after, and ${NO_COMPARISON}`);
    case 'INTERRUPTED_TIME_SERIES':
      return compared
        ? level(3, 'a series before and after stands beside that of a comparison')
        : level(2, `it is a series before and after, and ${NO_COMPARISON}`);
    case 'STEPPED_WEDGE':
      return intervention > 1
        ? level(4, 'several sites begin one after another, so that each is compared with those that wait')
        : level(2, 'with one site alone nothing waits to be compared with');
    case 'BEFORE_AFTER_COMPARISON':
    case 'MIXED':
      return compared
        ? level(3, 'it is measured before and after, beside a comparison')
        : level(2, `it is measured before and after, and ${NO_COMPARISON}`);
    case 'MATCHED':
    case 'DIFFERENCE_IN_DIFFERENCES':
      return adjusted({ compared, several });
    case 'RCT_INDIVIDUAL':
      return compared
        ? level(5, 'chance alone decided who was in which arm')
        : level(2, 'nobody is in the arm to be compared with');
    case 'RCT_CLUSTER':
      return randomised({ compared, several });
  }
}

interface Comparing {
  readonly compared: boolean;
  readonly several: boolean;
}

function adjusted({ compared, several }: Comparing): SmsLevel {
  if (!compared) return level(2, `it is measured before and after, and ${NO_COMPARISON}`);
  return several
    ? level(4, 'several sites in each arm were matched or adjusted for')
    : level(3, 'there is a comparison, but fewer than two sites in an arm to match or adjust');
}

function randomised({ compared, several }: Comparing): SmsLevel {
  if (!compared) return level(2, 'no site is in the arm to be compared with');
  return several
    ? level(5, 'chance alone decided which of several sites were in which arm')
    : level(3, 'with fewer than two sites in an arm chance has not evened them out');
}

function level(reached: 1 | 2 | 3 | 4 | 5, because: string): SmsLevel {
  return { level: reached, reason: `Level ${reached}: ${because}.` };
}
