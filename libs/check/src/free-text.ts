import { BadInput, type FieldError } from '@idea-map/runtime';
import { checkText } from './check-text.js';
import { FieldChecks, type TextRule } from './field-checks.js';

/** The bounds of a free text: 1 to 4,000 characters unless stated; `least` 0 where it may be left out. */
export type FreeTextRule = Pick<TextRule, 'name'> & Partial<TextRule>;

/**
 * Reads one text, other than an idea's own, that others will read: trimmed, within its bounds, and with nothing in it
 * that the check finds. Every service reads its free texts through here. Empty where `least` is 0 and none was given.
 * @throws BadInput naming the field; what the check found is in its `findings`
 */
export function readFreeText(field: string, given: string | null | undefined, rule: FreeTextRule): string {
  const checks = new FieldChecks();
  const text = readFreeTextWith(checks, { field, given, ...rule });
  if (checks.errors.length > 0) throw new BadInput(checks.errors);
  return text;
}

/** As `readFreeText`, for an input of several fields: what is wrong joins the errors of the rest. */
export function readFreeTextWith(
  checks: FieldChecks,
  asked: FreeTextRule & { readonly field: string; readonly given: string | null | undefined },
): string {
  const { field, given, ...rule } = asked;
  const before = checks.errors.length;
  const text = checks.text(field, given, { least: 1, most: 4000, ...rule });
  if (checks.errors.length > before) return text;
  const error = foundIn(field, text);
  if (error) checks.errors.push(error);
  return text;
}

function foundIn(field: string, text: string): FieldError | null {
  const { outcome, findings } = checkText(text);
  if (outcome === 'PASS') return null;
  return {
    field,
    code: 'PERSONAL_DATA',
    message: 'This names or points at a person. Say it without.',
    findings: findings.map((finding) => ({ ...finding, field })),
  };
}
