import type { Mutation, Query } from '../../gateway/src/schema.generated.js';

type Roots = Omit<Query & Mutation, '__typename'>;
/** What an answer without an error holds: each root field that was asked for. */
export type Found = { readonly [Field in keyof Roots]-?: NonNullable<Roots[Field]> };

export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly fields?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
    readonly [detail: string]: unknown;
  };
}

export interface Answer<Data = Partial<Roots>> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly ApiError[];
  readonly extensions: Readonly<Record<string, unknown>>;
  /** As it came over the wire. */
  readonly text: string;
}

type Headers = Readonly<Record<string, string>>;

/** Somebody, or nobody, who asks the API over HTTP; nothing but fetch. */
export class Caller {
  constructor(
    private readonly url: string,
    private readonly headers: Headers = {},
  ) {}

  /** The same caller with more headers: a language, an idempotency key. */
  with(headers: Headers): Caller {
    return new Caller(this.url, { ...this.headers, ...headers });
  }

  /** Whatever it answers, refusals too. */
  async ask<Data = Partial<Roots>>(query: string, variables: object = {}): Promise<Answer<Data>> {
    return this.send<Data>(JSON.stringify({ query, variables }));
  }

  /** A body as it is, which JSON.stringify might not write. */
  async send<Data = Partial<Roots>>(body: string): Promise<Answer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body,
    });
    const text = await response.text();
    const { data, errors, extensions } = JSON.parse(text) as Partial<Answer<Data>>;
    return {
      status: response.status,
      data: data ?? null,
      errors: errors ?? [],
      extensions: extensions ?? {},
      text,
    };
  }

  /** @throws Error where anything was refused. */
  async ok<Data = Found>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors, text } = await this.ask<Data>(query, variables);
    if (errors.length > 0 || data === null) throw new Error(`This should have been answered: ${text}`);
    return data;
  }

  /** The first error. @throws Error where all was answered. */
  async refusal(query: string, variables: object = {}): Promise<ApiError> {
    const { errors, text } = await this.ask(query, variables);
    if (!errors[0]) throw new Error(`This should have been refused: ${text}`);
    return errors[0];
  }

  /** The code of the first error, or `answered`. */
  async code(query: string, variables: object = {}): Promise<string> {
    const { errors } = await this.ask(query, variables);
    return errors[0]?.extensions.code ?? 'answered';
  }
}
