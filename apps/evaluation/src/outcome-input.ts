import { readFreeTextWith, type FieldChecks } from '@idea-map/check';
import type { PlannedOutcome, ProtocolInput } from '@idea-map/contracts';

type Given = NonNullable<ProtocolInput['outcomes']>[number];

const MOST = 30;
const MOST_EXPECTED = 1e9;

/** The outcomes of a protocol; what is wrong joins the checks, each field by name. */
export function readOutcomes(given: readonly Given[], checks: FieldChecks): PlannedOutcome[] {
  if (given.length > MOST) checks.add('input.outcomes', 'TOO_MANY', `A test has ${MOST} outcomes or fewer.`);
  const ids = given.map(({ id }) => id.trim());
  const primary = given.findIndex((outcome) => outcome.primary);
  return given.map((outcome, place) => {
    const field = `input.outcomes.${place}`;
    const id = ids[place] ?? '';
    if (!/^[\w.-]{1,60}$/.test(id))
      checks.add(`${field}.id`, 'NOT_AN_ID', 'An id has letters, digits, hyphens, dots and underscores.');
    else if (ids.indexOf(id) !== place) checks.add(`${field}.id`, 'TWICE', 'This id is given twice.');
    if (outcome.primary && place !== primary)
      checks.add(`${field}.primary`, 'TWICE', 'One outcome alone is the primary one.');
    const name = { field: `${field}.name`, given: outcome.name, name: 'A name', most: 200 };
    return { ...numbersOf(outcome, field, checks), id, name: readFreeTextWith(checks, name) };
  });
}

function numbersOf(outcome: Given, field: string, checks: FieldChecks): PlannedOutcome {
  const { expectedN = null, expectedSd = null, smallestUsefulChange = null } = outcome;
  const { expectedBaseline = null, kind } = outcome;
  const within = (name: string, value: number | null, [least, most]: readonly [number, number]) => {
    if (value === null || (value >= least && value <= most)) return;
    checks.add(`${field}.${name}`, 'OUT_OF_RANGE', `Give a number from ${least} to ${most}.`);
  };
  within('smallestUsefulChange', smallestUsefulChange, [1e-6, MOST_EXPECTED]);
  within('expectedN', expectedN, [1, MOST_EXPECTED]);
  within('expectedSd', expectedSd, [0, MOST_EXPECTED]);
  within('expectedBaseline', expectedBaseline, RANGES[kind]);
  return { ...outcome, expectedN, expectedSd, smallestUsefulChange, expectedBaseline };
}

const RANGES = {
  COUNT_RATE: [0, MOST_EXPECTED],
  PROPORTION: [0, 1],
  MEAN: [-MOST_EXPECTED, MOST_EXPECTED],
} as const;
