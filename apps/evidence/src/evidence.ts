import type { EmmieDimension, TestCompleted, TestingStage, Verdict } from '@idea-map/contracts';
import type { FieldError } from '@idea-map/runtime';

/** The words under one of EMMIE's headings, and the quality of the evidence for them: 0 none to 4 very strong. */
export interface Emmie {
  readonly dimension: EmmieDimension;
  readonly text: string;
  readonly quality: number;
}

/** What a version claims of the tests that it cites. */
export interface Claim {
  readonly testingStage: TestingStage;
  readonly finding: Verdict;
}

const STAGES: readonly TestingStage[] = ['UNTESTED', 'EVALUATED_LOCALLY', 'INDEPENDENTLY_EVALUATED'];

/** How far these tests carry: nowhere without one, and as far as the best of them. */
export function supportedStage(tests: readonly TestCompleted[]): TestingStage {
  if (tests.length === 0) return 'UNTESTED';
  return tests.some((test) => test.independent) ? 'INDEPENDENTLY_EVALUATED' : 'EVALUATED_LOCALLY';
}

const GOOD: readonly Verdict[] = ['WORKED', 'PROMISING'];

/**
 * What may be said to have been found: what tests that agree found, or weaker words for it. Tests that disagree support no
 * more than that they do; one that came to nothing takes nothing away from the others; harm may always be told.
 */
export function supportedFindings(tests: readonly TestCompleted[]): Verdict[] {
  const found = [...new Set(tests.map((test) => test.finding))].filter((finding) => finding !== 'UNKNOWN');
  const agree = found.length < 2 || found.every((finding) => GOOD.includes(finding));
  const own = agree ? found : found.filter((finding) => finding === 'HARMFUL');
  const weaker: Verdict[] = [
    ...(agree && found.includes('WORKED') ? (['PROMISING'] as const) : []),
    ...(found.length > 0 && tests.length > 1 ? (['MIXED'] as const) : []),
  ];
  return [...new Set<Verdict>([...own, ...weaker, 'UNKNOWN'])];
}

/** The finding of several tests together: theirs where they agree, else mixed; not known without one. */
export function findingOf(tests: readonly TestCompleted[]): Verdict {
  const found = [...new Set(tests.map((test) => test.finding).filter((finding) => finding !== 'UNKNOWN'))];
  if (found.length > 1) return 'MIXED';
  return found[0] ?? 'UNKNOWN';
}

/** What a label claims beyond what the tests support, by field. */
export function overreach(claim: Claim, tests: readonly TestCompleted[]): FieldError[] {
  const errors: FieldError[] = [];
  const most = supportedStage(tests);
  if (STAGES.indexOf(claim.testingStage) > STAGES.indexOf(most)) {
    const message = `The tests that it cites support no more than ${words(most)}.`;
    errors.push({ field: 'input.testingStage', code: 'NOT_SUPPORTED', message });
  }
  const findings = supportedFindings(tests);
  if (!findings.includes(claim.finding)) {
    const message = `The tests that it cites support one of: ${findings.map(words).join(', ')}.`;
    errors.push({ field: 'input.finding', code: 'NOT_SUPPORTED', message });
  }
  return errors;
}

/** Completed tests of its idea that an entry does not cite: nobody chooses among results, so each is cited. */
export function leftOut(
  cited: { readonly tests: readonly string[] },
  known: readonly TestCompleted[],
): FieldError[] {
  if (known.every(({ testId }) => cited.tests.includes(testId))) return [];
  const message = 'A completed test of its idea is left out. Cite every one, also those that found nothing.';
  return [{ field: 'input.tests', code: 'LEFT_OUT', message }];
}

/**
 * Whether a new test's result contradicts a published effect: its 95% interval for the primary outcome excludes the
 * effect that the cited test found on the same scale.
 */
export function contradicts(result: TestCompleted, cited: TestCompleted): boolean {
  const [found, published] = [primary(result), primary(cited)];
  if (!found || !published || found.measure !== published.measure) return false;
  if (found.low === null || found.high === null || published.effect === null) return false;
  return published.effect < found.low || published.effect > found.high;
}

function primary({ results }: TestCompleted) {
  return results.find((result) => result.primary);
}

/** EV-2026-0042 v3: names one version for ever. */
export function citation(reference: string, version: number): string {
  return `${reference} v${version}`;
}

/** EV-2026-0042. */
export function evidenceReference(year: number, number: number): string {
  return `EV-${year}-${String(number).padStart(4, '0')}`;
}

function words(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}
