import { BadInput, type FieldError } from '@idea-map/runtime';

/**
 * Refuses texts that no database can keep, wherever they stand in an input: those with the character NUL, and those
 * with half of a character. @throws BadInput naming each field.
 */
export function refuseUnkeepable(input: unknown): void {
  const wrong = [...unkeepable(input, '')];
  if (wrong.length > 0) throw new BadInput(wrong);
}

function* unkeepable(value: unknown, field: string): Generator<FieldError> {
  if (typeof value === 'string') {
    if (!value.includes('\0') && value.isWellFormed()) return;
    yield { field, code: 'BAD_CHARACTER', message: 'This holds a character that cannot be kept.' };
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      yield* unkeepable(part, field === '' ? name : `${field}.${name}`);
    }
  }
}
