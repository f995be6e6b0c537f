import { readFreeTextWith, type FieldChecks } from '@idea-map/check';
import type { MeasureInput, MeasureKind, Protocol } from '@idea-map/contracts';
import type { PlannedSite } from './protocol.js';
import { periodsOf } from './protocol.js';
import { placeKey, type FigurePlace } from './test-view.js';

/** One figure of a test, as it is kept: what does not belong to its kind is null. */
export interface Figure extends FigurePlace {
  readonly n: number;
  readonly events: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly exposure: number | null;
  readonly why: string | null;
}

/** What a figure is held against. */
export interface Measured {
  readonly protocol: Protocol;
  readonly sites: readonly PlannedSite[];
  /** The places that have a figure already, by `placeKey`. */
  readonly known: ReadonlySet<string>;
}

type Amount = 'events' | 'mean' | 'sd' | 'exposure';

const MOST_N = 10_000_000;
const MOST = 1e12;

/** What each kind of outcome is measured by, and what may be left out. */
const AMOUNTS: Readonly<Record<MeasureKind, { needs: readonly Amount[]; may: readonly Amount[] }>> = {
  COUNT_RATE: { needs: ['events'], may: ['exposure'] },
  PROPORTION: { needs: ['events'], may: [] },
  MEAN: { needs: ['mean', 'sd'], may: [] },
};
const ALL: readonly Amount[] = ['events', 'mean', 'sd', 'exposure'];

/** Reads a figure; what is impossible joins the checks, by the name of its field. */
export function readFigure(given: MeasureInput, measured: Measured, checks: FieldChecks): Figure {
  const { protocol, sites, known } = measured;
  const outcome = protocol.outcomes.find(({ id }) => id === given.outcome);
  if (!outcome) checks.add('outcome', 'UNKNOWN', 'The protocol has no outcome of this id.');
  if (!sites.some(({ id }) => id === given.site))
    checks.add('site', 'UNKNOWN', 'The test has no site of this id.');
  if (!periodsOf(protocol.design).includes(given.period))
    checks.add('period', 'NOT_IN_DESIGN', 'The design of this test has no figure of this period.');
  if (!isWhole(given.n) || given.n < 1 || given.n > MOST_N)
    checks.add('n', 'OUT_OF_RANGE', `n is a whole number from 1 to ${MOST_N.toLocaleString('en-GB')}.`);
  if (outcome) refuseImpossible(given, outcome.kind, checks);
  const { events = null, mean = null, sd = null, exposure = null } = given;
  const figure = { outcome: given.outcome, site: given.site, period: given.period };
  const again = known.has(placeKey(figure));
  const rule = { name: 'A reason for the correction', least: again ? 1 : 0, most: 400 };
  const why = readFreeTextWith(checks, { field: 'why', given: given.why, ...rule });
  return { ...figure, n: given.n, events, mean, sd, exposure, why: again ? why : null };
}

function refuseImpossible(given: MeasureInput, kind: MeasureKind, checks: FieldChecks): void {
  const { needs, may } = AMOUNTS[kind];
  for (const name of ALL) {
    const value = given[name];
    if (value == null && needs.includes(name)) checks.add(name, 'REQUIRED', `Give ${name}.`);
    else if (value != null && !needs.includes(name) && !may.includes(name))
      checks.add(name, 'NOT_OF_KIND', `${NAMES[kind]} has no ${name}.`);
    else if (value != null && !(Math.abs(value) <= MOST))
      checks.add(name, 'OUT_OF_RANGE', 'This number is too large.');
  }
  const { events, sd, exposure } = given;
  if (events != null && (!isWhole(events) || events < 0))
    checks.add('events', 'OUT_OF_RANGE', 'Events are a whole number, 0 or more.');
  else if (events != null && events > MOST_EVENTS)
    checks.add('events', 'OUT_OF_RANGE', 'This number is too large.');
  else if (events != null && kind === 'PROPORTION' && events > given.n)
    checks.add('events', 'MORE_THAN_N', 'There cannot be more events than n.');
  if (sd != null && sd < 0) checks.add('sd', 'OUT_OF_RANGE', 'A standard deviation is 0 or more.');
  if (exposure != null && exposure <= 0) checks.add('exposure', 'OUT_OF_RANGE', 'Exposure is above 0.');
}

const MOST_EVENTS = 1_000_000_000;
const NAMES: Readonly<Record<MeasureKind, string>> = {
  COUNT_RATE: 'A count',
  PROPORTION: 'A proportion',
  MEAN: 'A mean',
};

function isWhole(value: number): boolean {
  return Number.isInteger(value);
}
