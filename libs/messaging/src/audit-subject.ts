/** What a request is about, for its entry on the record: the id that it names, else the one that it made. */
export function subjectOf(input: unknown, output: unknown): string | null {
  const { id, idea, person, grant } = fieldsOf(input);
  return [id, idea, person, grant, fieldsOf(output)['id'], output].find(isId) ?? null;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

// An id of ours or the slug of a force: what somebody typed in its place is kept nowhere.
function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value);
}
