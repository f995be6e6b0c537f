import type { Browser, PageSeen } from './browser.js';

type Fields = Readonly<Record<string, string>>;
type Field = readonly [name: string, value: string, isGiven: boolean];

const NAMED = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" } as const;

/**
 * Fills in a form of a page and sends it, with what its other fields held, as a browser does.
 * @param values by the names of fields; a hidden field's or a button's, which nobody fills in, tells which form is meant
 * @throws Error where the page has no form with these fields
 */
export function fillIn(browser: Browser, page: PageSeen, values: Fields): Promise<PageSeen> {
  const form = formsIn(page.text).find((one) => hasAll(one, values));
  if (!form)
    throw new Error(`No form at ${page.at} has ${JSON.stringify(values)}: ${page.text.slice(0, 300)}`);
  const held = form.fields.filter(([, , isGiven]) => isGiven).map(([name, value]) => [name, value]);
  const fields = Object.fromEntries(held) as Record<string, string>;
  return browser.send(form.action || page.at, { ...fields, ...values });
}

interface FormSeen {
  readonly action: string;
  readonly fields: readonly Field[];
  /** Names whose value is not for their reader to choose. */
  readonly fixed: ReadonlySet<string>;
}

function hasAll({ fields, fixed }: FormSeen, values: Fields): boolean {
  return Object.entries(values).every(([name, value]) =>
    fields.some((one) => one[0] === name && (!fixed.has(name) || one[1] === value)),
  );
}

function formsIn(text: string): FormSeen[] {
  return [...text.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, head = '', body = '']) => {
    const inputs = [...body.matchAll(/<(?:input|button)\b([^>]*)>/g)].map(([, one = '']) => one);
    const fixed = inputs.filter((one) => /type="(hidden|radio|checkbox)"/.test(one) || !/type="/.test(one));
    return {
      action: attribute(head, 'action'),
      fields: [...inputs.map(inputField), ...selects(body), ...texts(body)].filter(([name]) => name !== ''),
      fixed: new Set(fixed.map((one) => attribute(one, 'name'))),
    };
  });
}

/** A button gives nothing unless it is pressed; a choice only where it is made. */
function inputField(head: string): Field {
  const isChoice = /type="(radio|checkbox)"/.test(head);
  const isButton = /type="submit"/.test(head) || !/type="/.test(head);
  const isGiven = isChoice ? /\schecked/.test(head) : !isButton;
  return [attribute(head, 'name'), attribute(head, 'value'), isGiven];
}

function selects(body: string): Field[] {
  return [...body.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].map(([, head = '', inside = '']) => {
    const options = [...inside.matchAll(/<option\b([^>]*)>/g)].map(([, one = '']) => one);
    const chosen = options.find((one) => /\sselected/.test(one)) ?? options[0] ?? '';
    return [attribute(head, 'name'), attribute(chosen, 'value'), true];
  });
}

function texts(body: string): Field[] {
  return [...body.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs)].map(([, head = '', inside = '']) => [
    attribute(head, 'name'),
    plain(inside),
    true,
  ]);
}

function attribute(head: string, name: string): string {
  return plain(new RegExp(`\\s${name}="([^"]*)"`).exec(head)?.[1] ?? '');
}

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => NAMED[entity as keyof typeof NAMED]);
}
