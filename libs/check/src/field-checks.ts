import type { FieldError } from '@idea-map/runtime';

/** Gathers what is wrong with an input, so that a person is told all of it at once. */
export class FieldChecks {
  readonly errors: FieldError[] = [];

  add(field: string, code: string, message: string): null {
    this.errors.push({ field, code, message });
    return null;
  }

  /** A text, trimmed: `least` to `most` characters (code points). Empty where `least` is 0. */
  text(field: string, given: string | null | undefined, rule: TextRule): string {
    const text = (given ?? '').trim();
    const length = [...text].length;
    const { name, least, most } = rule;
    // Postgres keeps neither a zero nor half of a character of two units.
    if (text.includes('\0') || !text.isWellFormed())
      this.add(field, 'BAD_CHARACTER', `${name} holds a character that cannot be kept.`);
    else if (length === 0 && least > 0) this.add(field, 'REQUIRED', `Enter ${name.toLowerCase()}.`);
    else if (length < least) this.add(field, 'TOO_SHORT', `${name} must have ${least} characters or more.`);
    else if (length > most) {
      this.add(field, 'TOO_LONG', `${name} must have ${most.toLocaleString('en-GB')} characters or fewer.`);
    }
    return text;
  }
}

export interface TextRule {
  /** As a sentence begins: "The title". */
  readonly name: string;
  readonly least: number;
  readonly most: number;
}
