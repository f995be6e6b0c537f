import type { Arm, Period, PlannedOutcome, Protocol, TestResult } from '@idea-map/contracts';
import { analysed, scales, type Analysis } from './analysis.js';
import { periodsOf, type PlannedSite } from './protocol.js';
import type { Cell } from './scales/scale.js';
import { smsLevel, type SmsLevel } from './sms-level.js';
import type { Interval } from './statistics/estimate.js';
import { armsOf, placeKey, type FigurePlace } from './test-view.js';
import { verdictOf, type Verdict } from './verdict.js';

/** A test with the figures that hold. */
export interface Run {
  readonly protocol: Protocol;
  readonly sites: readonly PlannedSite[];
  readonly figures: readonly (FigurePlace & Cell)[];
}

export interface Results {
  readonly results: TestResult[];
  readonly sms: SmsLevel;
  /** What the rule gives for the primary outcome. */
  readonly finding: Verdict;
}

/** All that the figures of a test say. */
export function resultsOf(run: Run): Results {
  const cells = new Map(run.figures.map((figure) => [placeKey(figure), figure]));
  const at = (outcome: PlannedOutcome, site: PlannedSite, period: Period): Cell | null =>
    cells.get(placeKey({ outcome: outcome.id, site: site.id, period })) ?? null;
  const analyses = analysed(
    run.protocol.outcomes.map((outcome) => ({
      ...outcome,
      sites: run.sites.map((site) => ({
        ...site,
        before: at(outcome, site, 'BEFORE'),
        after: at(outcome, site, 'AFTER'),
      })),
    })),
  );
  const results = run.protocol.outcomes.map((outcome, place) =>
    resultOf(outcome, analyses[place] as Analysis, { run, at }),
  );
  const sms = levelOf(run, at);
  return { results, sms, finding: findingOf(run.protocol, analyses, sms) };
}

type At = (outcome: PlannedOutcome, site: PlannedSite, period: Period) => Cell | null;

function resultOf(
  outcome: PlannedOutcome,
  analysis: Analysis,
  { run, at }: { run: Run; at: At },
): TestResult {
  const effect = known(analysis.effect);
  const beyond = analysis.effect !== null && effect === null;
  return {
    ...{ outcome: outcome.id, name: outcome.name, primary: outcome.primary },
    measure: analysis.measure as TestResult['measure'],
    ...edges(effect),
    pValue: effect?.pValue ?? null,
    adjustedPValue: analysis.adjustedPValue,
    relativeChange: effect && analysis.relativeChange,
    difference: known(analysis.difference) && onlyEdges(analysis.difference),
    n: analysis.n,
    method: analysis.method,
    note: beyond ? 'The figures are too far apart to be reckoned with.' : analysis.note,
    sites: analysis.sites.map(({ site, effect: one, weight }) => ({ site, ...edges(known(one)), weight })),
    heterogeneity: analysis.heterogeneity,
    levels: levelsOf(outcome, run, at),
  };
}

/** An interval, unless a number of it left what can be written. */
function known(interval: Interval | null): Interval | null {
  return interval && [interval.value, interval.low, interval.high].every(Number.isFinite) ? interval : null;
}

function edges(interval: Interval | null) {
  const { value: effect = null, low = null, high = null } = interval ?? {};
  return { effect, low, high };
}

function onlyEdges(interval: Interval | null) {
  return interval && { value: interval.value, low: interval.low, high: interval.high };
}

function levelsOf(outcome: PlannedOutcome, { sites, protocol }: Run, at: At): TestResult['levels'] {
  const level = (arm: readonly PlannedSite[], period: Period) => {
    const cells = arm.flatMap((site) => at(outcome, site, period) ?? []);
    return cells.length === 0 ? null : heightOf(scales[outcome.kind].pool(cells), outcome.kind);
  };
  const whole = (arm: Arm) =>
    sites.filter((site) => site.arm === arm && isWhole({ outcome, site, protocol }, at));
  return (['INTERVENTION', 'COMPARISON'] as const).flatMap((arm) => {
    const measured = whole(arm);
    const heights = { before: level(measured, 'BEFORE'), after: level(measured, 'AFTER') };
    return measured.length === 0 ? [] : [{ arm, ...heights }];
  });
}

/** Whether a site has every figure of an outcome that the design asks for. */
function isWhole(
  { outcome, site, protocol }: { outcome: PlannedOutcome; site: PlannedSite; protocol: Protocol },
  at: At,
): boolean {
  return periodsOf(protocol.design).every((period) => at(outcome, site, period) !== null);
}

function heightOf({ events, exposure, n, mean }: Cell, kind: PlannedOutcome['kind']): number | null {
  if (kind === 'MEAN') return mean;
  return (events ?? 0) / (kind === 'COUNT_RATE' ? (exposure ?? n) : n);
}

/** The level that the design reaches with the sites whose primary outcome was measured; no plan makes up for figures. */
function levelOf({ protocol, sites }: Run, at: At): SmsLevel {
  const primary = protocol.outcomes.find((outcome) => outcome.primary);
  if (!primary || periodsOf(protocol.design).length === 0) return smsLevel(protocol.design, armsOf(sites));
  const measured = sites.filter((site) => isWhole({ outcome: primary, site, protocol }, at));
  if (measured.length === 0)
    return { level: 1, reason: 'Level 1: no site has every figure of the primary outcome.' };
  return smsLevel(protocol.design, armsOf(measured));
}

const SIGNIFICANT = 0.05;

function findingOf({ outcomes }: Protocol, analyses: readonly Analysis[], sms: SmsLevel): Verdict {
  const place = outcomes.findIndex((outcome) => outcome.primary);
  const [primary, analysis] = [outcomes[place], analyses[place]];
  if (!primary || !analysis) return 'UNKNOWN';
  const worse = outcomes.filter((outcome, at) => {
    const { effect, adjustedPValue, measure } = analyses[at] as Analysis;
    if (outcome.primary || !effect || adjustedPValue === null || adjustedPValue >= SIGNIFICANT) return false;
    return effect.value > none(measure) === (outcome.direction === 'LOWER_IS_BETTER');
  });
  return verdictOf({
    effect: known(analysis.effect),
    none: none(analysis.measure),
    lowerIsBetter: primary.direction === 'LOWER_IS_BETTER',
    smallestUseful: primary.smallestUsefulChange,
    sms: sms.level,
    worseSecondary: worse.length,
  });
}

function none(measure: string): 0 | 1 {
  return measure === 'HEDGES_G' ? 0 : 1;
}
