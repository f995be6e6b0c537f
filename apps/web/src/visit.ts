import type { Role } from '@idea-map/contracts';
import type { FieldError } from '@idea-map/runtime';
import { answerOf, ApiProblem, onceKey, wholeAnswerOf, type Ask, type Question } from './api.js';
import { problem, problemsOf, type Form, type Problems } from './form.js';
import type { Shown } from './shown.js';
import type { Words } from './words.js';

/** Who is signed in, as the API says. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly language: 'EN' | 'CY';
  /** Notices that they have not read; null where that is not known just now. */
  readonly unreadCount?: number | null;
  readonly force: { readonly id: string; readonly name: string; readonly nameCy: string | null } | null;
  readonly organisation: { readonly id: string; readonly name: string; readonly nameCy: string | null };
}

/** What was asked for a visit, by whom. */
export interface VisitGiven {
  readonly words: Words;
  readonly viewer: Viewer | null;
  readonly token: string | null;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly form: Form;
  readonly address: string;
  /** By the application's clock. */
  readonly now: Date;
}

/** Sentences for a form as a whole where the API names no field. */
const OF_THE_FORM = ['CONFLICT', 'RATE_LIMITED', 'BAD_USER_INPUT'];

/** Somebody, or nobody, opening one page or sending its form: what a page is made of. */
export class Visit {
  constructor(
    private readonly asking: Ask,
    private readonly given: VisitGiven,
  ) {}

  get words(): Words {
    return this.given.words;
  }

  /** Who is signed in; null where nobody is. */
  get viewer(): Viewer | null {
    return this.given.viewer;
  }

  get params(): Readonly<Record<string, string>> {
    return this.given.params;
  }

  get form(): Form {
    return this.given.form;
  }

  get address(): string {
    return this.given.address;
  }

  /** When it was asked, by the application's clock: what is due is told by it. */
  get now(): Date {
    return this.given.now;
  }

  /** A part of the address after the question mark; empty where it is not there. */
  query(name: string): string {
    const value = this.given.query[name];
    return typeof value === 'string' ? value.trim() : '';
  }

  /** Asks the API as this person. @throws ApiProblem, which becomes the right page: not found, no access, away. */
  ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    return wholeAnswerOf<Data>(this.asking, this.question(query, variables));
  }

  /** The same where parts of an answer may be missing: they are null. @throws ApiProblem where all of it is. */
  async askForParts<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const { data, errors } = await answerOf<Data>(this.asking, this.question(query, variables));
    if (data === null) throw new ApiProblem(errors[0] ?? { message: 'The API answered nothing.' });
    return data;
  }

  /**
   * Sends a mutation, once however often the form is sent. What is wrong with the form comes back as problems, to show it
   * again with them. @param names form fields for paths of the API, where they are not the same
   * @throws ApiProblem for all else
   */
  async change<Data>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    names: Readonly<Record<string, string>> = {},
  ): Promise<
    { readonly data: Data; readonly problems: null } | { readonly data: null; readonly problems: Problems }
  > {
    const question = { ...this.question(query, variables), idempotencyKey: onceKey(this.form.encoded) };
    try {
      return { data: await wholeAnswerOf<Data>(this.asking, question), problems: null };
    } catch (error) {
      if (!(error instanceof ApiProblem) || !OF_THE_FORM.includes(error.code)) throw error;
      const fields = error.fields.map((one) => this.inWordsOfForms(one));
      const problems = fields.length > 0 ? problemsOf(fields, names) : problem(error.message);
      return { data: null, problems };
    }
  }

  /**
   * Sends several mutations in one request, each once however often the form is sent; each stands or fails alone.
   * @returns how many of them were done, and why the first of the others was not @throws ApiProblem where nothing was answered
   */
  async changeEach(
    query: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly done: number; readonly why: string | null }> {
    const idempotencyKey = onceKey(`${this.form.encoded} ${JSON.stringify(variables)}`);
    const question = { ...this.question(query, variables), idempotencyKey };
    const { data, errors } = await answerOf<Record<string, unknown>>(this.asking, question);
    if (data === null) throw new ApiProblem(errors[0] ?? { message: 'The API answered nothing.' });
    const done = Object.values(data).filter((one) => one !== null).length;
    return { done, why: errors[0]?.extensions?.fields?.[0]?.message ?? errors[0]?.message ?? null };
  }

  /** Shows a template of views/, without its ending. `problems` in the data makes the error summary. */
  show(template: string, title: string, data: Readonly<Record<string, unknown>> = {}): Shown {
    return { template: `${template}.njk`, title, data, ...(data['problems'] ? { status: 422 } : {}) };
  }

  goTo(redirect: string): Shown {
    return { redirect };
  }

  /** The API tells how it writes a day; a form asks for one in three fields. */
  private inWordsOfForms(error: FieldError): FieldError {
    return error.code === 'NOT_A_DATE' ? { ...error, message: this.words.say('dayWrong') } : error;
  }

  private question(query: string, variables: Readonly<Record<string, unknown>>): Question {
    const { token, address, words } = this.given;
    return { query, variables, token, address, language: words.language };
  }
}
