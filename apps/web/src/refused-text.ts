import type { FieldError } from '@idea-map/runtime';
import { html } from './html.js';

interface Found {
  readonly action: string;
  readonly advice: string;
  readonly link: string | null;
}

/** Where a text that may not be kept here belongs, as the check says it; the API's own sentence only points there. */
export function whereItBelongs(error: FieldError): { readonly text: string; readonly html: string } | null {
  if (error.code !== 'REFUSED') return null;
  const found = ((error['findings'] ?? []) as readonly Found[]).filter(({ action }) => action === 'REFUSE');
  const places = [...new Map(found.map((one) => [one.advice, one])).values()];
  if (places.length === 0) return null;
  const parts = places.map(({ advice, link }) =>
    link ? html`${advice} <a class="govuk-link" href="${link}">${new URL(link).host}</a>` : html`${advice}`,
  );
  return {
    text: places.map(({ advice }) => advice).join(' '),
    html: parts.map(({ text }) => text).join(' '),
  };
}
