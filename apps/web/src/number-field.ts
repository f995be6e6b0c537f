import type { Form } from './form.js';

/**
 * A number as people write it, with a comma or a point. Null where nothing was filled in; what is no number is passed on as it
 * was typed, for the API to name.
 */
export function numberFrom(form: Form, name: string): number | string | null {
  const typed = form.text(name);
  if (typed === '') return null;
  const number = Number(typed.replace(',', '.'));
  return Number.isFinite(number) ? number : typed;
}
