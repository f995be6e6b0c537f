import type { FieldError } from '@idea-map/runtime';
import { whereItBelongs } from './refused-text.js';

/** What somebody filled in. A field that is missing is empty; texts are trimmed. */
export class Form {
  /** @param encoded as a browser sends it: a=1&b=2 */
  constructor(readonly encoded = '') {
    this.fields = new URLSearchParams(encoded);
  }
  private readonly fields: URLSearchParams;

  text(name: string): string {
    return (this.fields.get(name) ?? '').replace(/\r\n/g, '\n').trim();
  }

  /** A text, or null where it is empty: for what the API takes as not given. */
  textOrNull(name: string): string | null {
    return this.text(name) || null;
  }

  /** All that is ticked of check boxes with one name. */
  all(name: string): string[] {
    return this.fields.getAll(name).filter((value) => value !== '');
  }

  has(name: string): boolean {
    return this.fields.has(name);
  }

  /** As it was filled in, for showing it again: by name, and lists where a name comes more than once. */
  get values(): Readonly<Record<string, string | string[]>> {
    const names = [...new Set(this.fields.keys())].filter((name) => !name.startsWith('_'));
    return Object.fromEntries(
      names.map((name) => {
        const all = this.fields.getAll(name);
        return [name, all.length > 1 ? all : (all[0] ?? '')];
      }),
    );
  }
}

/** What is wrong with a form, as the components of the Design System take it. */
export interface Problems {
  /** For the error summary: each line leads to its field. */
  readonly list: readonly { readonly text: string; readonly href?: string }[];
  /** For each field: `errorMessage: problems.of.title`; `html` where it leads somewhere. */
  readonly of: Readonly<Record<string, { readonly text: string; readonly html?: string }>>;
}

/**
 * Links what the API found to the fields of a form. Its path `input.outcomes.0.name` is the field `outcomes-0-name`, unless
 * `names` says which.
 */
export function problemsOf(
  errors: readonly FieldError[],
  names: Readonly<Record<string, string>> = {},
): Problems {
  const named = errors.map((error) => ({
    name: names[error.field] ?? nameOf(error.field),
    ...(whereItBelongs(error) ?? { text: error.message }),
  }));
  const of: Record<string, { text: string; html?: string }> = {};
  for (const { name, ...said } of named) of[name] ??= said;
  return { list: named.map(({ name, text }) => ({ text, href: `#${name}` })), of };
}

/** What one field lacks, or what is wrong with it. */
export function problemOf(field: string, message: string): Problems {
  return problemsOf([{ field, code: 'REQUIRED', message }]);
}

/** What a field lacks that is filled in always; null where it holds something. */
export function unlessGiven(form: Form, field: string, message: string): Problems | null {
  return form.text(field) === '' ? problemOf(field, message) : null;
}

/** All that is wrong at once, in the order of the fields; null where nothing is. */
export function allOf(...found: readonly (Problems | null)[]): Problems | null {
  const some = found.filter((one) => one !== null);
  if (some.length === 0) return null;
  return {
    list: some.flatMap(({ list }) => list),
    of: Object.assign({}, ...some.map(({ of }) => of)) as Problems['of'],
  };
}

/** Something wrong with the form as a whole. */
export function problem(text: string): Problems {
  return { list: [{ text }], of: {} };
}

function nameOf(path: string): string {
  return path.replace(/^input\./, '').replaceAll('.', '-');
}
