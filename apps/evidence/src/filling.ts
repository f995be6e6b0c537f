import type { TestCompleted } from '@idea-map/contracts';
import { findingOf, supportedStage, type Emmie } from './evidence.js';

/** How long a published entry stands before somebody looks at it again, in years. */
const REVIEW_YEARS = 2;

/** What tests say by themselves, for a draft in which an editor wrote nothing yet. */
export function filledFrom(tests: readonly TestCompleted[], today: string) {
  const [first] = tests;
  return {
    title: first?.question ?? '',
    summary: tests.map((test) => test.conclusion).join('\n\n'),
    testingStage: supportedStage(tests),
    finding: findingOf(tests),
    emmie: tests.length > 0 ? [effect(tests)] : [],
    whatDidNotWork: tests.map((test) => test.limitations).join('\n\n') || null,
    reviewOn: `${Number(today.slice(0, 4)) + REVIEW_YEARS}${today.slice(4)}`.replace('-02-29', '-02-28'),
  };
}

function effect(tests: readonly TestCompleted[]): Emmie {
  const lines = tests.flatMap((test) => test.results.map(line));
  return { dimension: 'EFFECT', text: lines.join('\n') || 'No figures.', quality: qualityOf(tests) };
}

/**
 * From 0 to 4 by the strongest design among them: one less than its level on the Maryland Scientific Methods Scale,
 * which goes from 1 to 5. The platform's own scale; it claims nobody's rating.
 */
function qualityOf(tests: readonly TestCompleted[]): number {
  return Math.max(0, ...tests.map(({ sms }) => (sms ?? 1) - 1));
}

const MEASURES: Readonly<Record<TestCompleted['results'][number]['measure'], string>> = {
  RATE_RATIO: 'rate ratio',
  RELATIVE_INCIDENT_RATE_RATIO: 'relative incident rate ratio',
  RISK_RATIO: 'risk ratio',
  RATIO_OF_RISK_RATIOS: 'ratio of risk ratios',
  HEDGES_G: 'Hedges’ g',
};

function line({ name, measure, effect: size, low, high }: TestCompleted['results'][number]): string {
  if (size === null) return `${name}: no effect could be computed.`;
  const interval = low === null || high === null ? '' : `, 95% interval ${round(low)} to ${round(high)}`;
  return `${name}: ${MEASURES[measure]} ${round(size)}${interval}.`;
}

const round = (number: number) => number.toFixed(2);
