import type { Form } from './form.js';

/**
 * A day from three fields, `<name>-day`, `-month` and `-year`, as the API takes it: 2027-03-27. Null where all are empty; what
 * is no day is passed on as it was typed, for the API to name.
 */
export function dayFrom(form: Form, name: string): string | null {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => form.text(`${name}-${part}`));
  if (!year && !month && !day) return null;
  return `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

/** A day of the API as the three fields show it. */
export function dayFields(name: string, day: string | null): Readonly<Record<string, string>> {
  const [year = '', month = '', date = ''] = (day ?? '').split('-');
  const plain = (part: string) => (part ? String(Number(part)) : '');
  return { [`${name}-day`]: plain(date), [`${name}-month`]: plain(month), [`${name}-year`]: year };
}
