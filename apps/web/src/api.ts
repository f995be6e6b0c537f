import { createHash } from 'node:crypto';
import type { FieldError } from '@idea-map/runtime';
import type { Language } from './language.js';

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Whose question it is, and the address whose rate it counts to without a token. */
  readonly token?: string | null;
  readonly address: string;
  readonly language?: Language;
  readonly idempotencyKey?: string;
}

/** What goes with a question over HTTP. */
export function headersOf({ token, language, idempotencyKey }: Question): Record<string, string> {
  return {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(language ? { 'accept-language': language } : {}),
    ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
  };
}

/** Asks the public API as any client does. Rejects where it is away. */
export type Ask = (question: Question) => Promise<unknown>;

export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly fields?: readonly FieldError[] };
}
export interface ApiAnswer<Data> {
  readonly data: Data | null;
  readonly errors: readonly ApiError[];
}

/** What the API refused; `code` is its own: NOT_FOUND, FORBIDDEN, UNAUTHENTICATED, UNAVAILABLE … */
export class ApiProblem extends Error {
  readonly code: string;
  readonly fields: readonly FieldError[];

  constructor({ message, extensions }: ApiError, options?: ErrorOptions) {
    super(message, options);
    this.code = extensions?.code ?? 'INTERNAL';
    this.fields = extensions?.fields ?? [];
  }
}

/** The answer in its parts, errors too. @throws ApiProblem UNAVAILABLE where what comes is no answer. */
export async function answerOf<Data>(ask: Ask, question: Question): Promise<ApiAnswer<Data>> {
  const answer = (await ask(question).catch((cause: unknown) => {
    throw new ApiProblem({ message: 'The API is away.', extensions: { code: 'UNAVAILABLE' } }, { cause });
  })) as Partial<ApiAnswer<Data>> | null;
  if (typeof answer !== 'object' || answer === null || (!answer.data && !answer.errors)) {
    throw new ApiProblem({ message: 'The API answered nothing.', extensions: { code: 'UNAVAILABLE' } });
  }
  return { data: answer.data ?? null, errors: answer.errors ?? [] };
}

/** The whole answer. @throws ApiProblem for the first of its errors. */
export async function wholeAnswerOf<Data>(ask: Ask, question: Question): Promise<Data> {
  const { data, errors } = await answerOf<Data>(ask, question);
  if (errors[0] || data === null) throw new ApiProblem(errors[0] ?? { message: 'The API answered nothing.' });
  return data;
}

/** The same for the same form sent twice, and another once anything in it is changed. */
export function onceKey(form: string): string {
  return createHash('sha256').update(form).digest('base64url');
}
