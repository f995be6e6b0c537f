/** Fields that hold a text of an idea or a comment, however short: one word of a title is a text too. */
const TEXTS = new Set(['title', 'problem', 'proposal', 'whatFollowed', 'whatOvercame', 'text']);

// An id, a time, a reference, a value from a list: what no person wrote has no blank in it and is short.
const NOBODY_WROTE = /^[\w.:@+/=-]{0,64}$/;

/**
 * The same JSON with every text in it emptied: what is named a text, and whatever else could be one. Ids, times, counts
 * and values from lists stay, so that it can still be read by its schema.
 */
export function withoutTexts<Value>(value: Value): Value {
  return emptied(value, '') as Value;
}

function emptied(value: unknown, field: string): unknown {
  if (typeof value === 'string') return TEXTS.has(field) || !NOBODY_WROTE.test(value) ? '' : value;
  if (Array.isArray(value)) return value.map((one) => emptied(one, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, emptied(inner, name)]));
}
