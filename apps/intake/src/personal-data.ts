/** What the check before publication says of an idea's texts. */
export interface CheckResult {
  readonly outcome: 'PASS' | 'REVIEW' | 'BLOCK' | 'REFUSE';
}

/**
 * The place of the check for personal data: every text that others will read goes through here before it is kept.
 * The detectors are not built yet, so it lets every text pass.
 */
export function checkTexts(_texts: readonly string[]): CheckResult {
  return { outcome: 'PASS' };
}
