/** The values of one statement, in the order of its placeholders. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Takes a value and returns the placeholder that stands for it, with its type: `$3::text[]`. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
