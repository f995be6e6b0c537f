import { BadInput } from '@idea-map/runtime';
import { FieldChecks } from './field-checks.js';
import { checkTexts } from './personal-data.js';

/**
 * Reads a text beside an idea's own that others will read: a comment, an answer. Empty where `least` is 0.
 * @throws BadInput naming the field, for one that is too long, or that the check does not let pass.
 */
export function readOtherText(
  field: string,
  given: string | null | undefined,
  rule: { readonly name: string; readonly least: 0 | 1 },
): string {
  const checks = new FieldChecks();
  const text = checks.text(field, given, { ...rule, most: 4000 });
  if (checks.errors.length > 0) throw new BadInput(checks.errors);
  if (checkTexts([text]).outcome !== 'PASS') {
    throw BadInput.of(field, 'PERSONAL_DATA', 'This names or points at a person. Say it without.');
  }
  return text;
}
