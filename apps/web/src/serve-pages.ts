import { Logger } from '@nestjs/common';
import { describeError, type Clock } from '@idea-map/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Ask } from './api.js';
import { isFromElsewhere, isOurs } from './csrf.js';
import { Form } from './form.js';
import { mayOpen, type Page } from './page.js';
import { problemPageOf, problemPages, withTyped } from './problem-pages.js';
import { keepLanguage, languageOf } from './reader.js';
import { render } from './render.js';
import { sendFragment, sendPage, sendRaw } from './send.js';
import type { Shown } from './shown.js';
import { inShell, type Content } from './shell.js';
import { Visit } from './visit.js';
import { typedIn, type Typed } from './typed.js';
import type { Visitor, Visitors } from './visitors.js';
import { Words } from './words.js';

export interface PageServer {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly visitors: Visitors;
  readonly pages: readonly Page[];
  readonly secure: () => boolean;
  /** The issuers' origins, to which signing in and out leads. */
  readonly formsLeadTo: () => readonly string[];
  /** Whence pages may load pictures, beside their own. */
  readonly loadsFrom: readonly string[];
}
interface Call {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly visitor: Visitor;
  readonly words: Words;
}

const log = new Logger('Web');

/** Gives every page its address: who may open it, its language, its form's token, and a page for what goes wrong. */
export function servePages(server: FastifyInstance, given: PageServer): void {
  for (const page of given.pages) {
    server.get(page.path, (request, reply) => answer(given, page, { request, reply }));
    if (page.post) server.post(page.path, (request, reply) => answer(given, page, { request, reply }));
  }
}

async function answer(
  given: PageServer,
  page: Page,
  http: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): Promise<FastifyReply> {
  const { request, reply } = http;
  const here = request.url;
  try {
    const visitor = await given.visitors.of(request, reply);
    const call = { ...http, visitor, words: wordsFor(request, visitor) };
    keepLanguage(request, reply, given.secure());
    const shown = refused(page, call) ?? (await shownBy(given, page, call));
    if ('redirect' in shown) return await reply.redirect(shown.redirect, 303);
    if ('raw' in shown) return await sendRaw(http, shown.raw);
    if ('json' in shown) return await sendFragment(http, JSON.stringify(shown.json), 'application/json');
    if ('fragment' in shown)
      return await sendFragment(http, render(shown.fragment, call.words, { ...shown.data }));
    return await send(given, shown, call);
  } catch (error) {
    const words = wordsFor(request, null);
    const problem = problemPageOf(error, words, here) ?? problemPages.failed(words);
    if (problem.status >= 500) log.error(`${request.method} ${page.path} failed: ${describeError(error)}`);
    return sendProblem(given, withTyped(problem, typedBy(request)), { ...http, words });
  }
}

/** The page instead, for whoever may not open this one or send its form. */
function refused(page: Page, call: Call): Shown | null {
  const typed = typedBy(call.request);
  if (!mayOpen(page.who, call.visitor.viewer && call.visitor.viewer.roles)) return unopened(call, typed);
  return isSafe(call) ? null : withTyped(problemPages.formOver(call.words), typed);
}

/** Nobody is led away from what they typed: where there is such, the page that shows it leads to signing in. */
function unopened({ request, visitor, words }: Call, typed: readonly Typed[]): Shown {
  if (visitor.viewer) return withTyped(problemPages.forbidden(words), typed);
  if (visitor.over || typed.length > 0) return withTyped(problemPages.sessionOver(words, request.url), typed);
  return { redirect: `/sign-in?to=${encodeURIComponent(request.url)}` };
}

function isSafe({ request, visitor: { session } }: Call): boolean {
  if (request.method !== 'POST') return true;
  if (isFromElsewhere(request)) return false;
  return session === null || isOurs(formOf(request).text('_token'), session.id);
}

/** What a request's form has typed into it. Of another site's form nothing: its words would stand on our page. */
export function typedBy(request: FastifyRequest): readonly Typed[] {
  if (request.method !== 'POST' || isFromElsewhere(request)) return [];
  return typedIn(formOf(request), request.routeOptions.url ?? '');
}

async function shownBy(
  { ask, clock }: PageServer,
  page: Page,
  { request, visitor, words }: Call,
): Promise<Shown> {
  const visit = new Visit(ask, {
    words,
    viewer: visitor.viewer,
    token: visitor.session?.tokens.access ?? null,
    params: request.params as Readonly<Record<string, string>>,
    query: request.query as Readonly<Record<string, unknown>>,
    form: formOf(request),
    address: request.ip,
    now: clock.now(),
  });
  return request.method === 'POST' && page.post ? page.post(visit) : page.get(visit);
}

function send(
  given: PageServer,
  shown: Content & { readonly status?: number },
  call: Call,
): Promise<FastifyReply> {
  const { request, reply, visitor, words } = call;
  const text = inShell(shown, {
    words,
    viewer: visitor.viewer,
    sessionId: visitor.session?.id ?? null,
    url: request.url,
    pages: given.pages,
  });
  const isPublic = visitor.viewer === null && (shown.status ?? 200) === 200;
  return sendPage(
    { request, reply: reply.code(shown.status ?? 200) },
    {
      text,
      isPublic,
      language: words.language,
      formsLeadTo: given.formsLeadTo(),
      loadsFrom: given.loadsFrom,
    },
  );
}

/** A page for what went wrong, in the shell as nobody sees it. */
export function sendProblem(
  given: Pick<PageServer, 'pages'>,
  problem: Content & { readonly status: number },
  { request, reply, words }: Omit<Call, 'visitor'>,
): Promise<FastifyReply> {
  if ([429, 503].includes(problem.status)) reply.header('retry-after', '30');
  const shell = { words, viewer: null, sessionId: null, url: request.url, pages: given.pages };
  const answered = { request, reply: reply.code(problem.status) };
  return sendPage(answered, { text: inShell(problem, shell), isPublic: false, language: words.language });
}

export function wordsFor(request: FastifyRequest, visitor: Visitor | null): Words {
  const viewers = visitor?.viewer?.language;
  return Words.in[languageOf(request, viewers === undefined ? null : viewers === 'CY' ? 'cy' : 'en')];
}

function formOf({ body }: FastifyRequest): Form {
  return new Form(typeof body === 'string' ? body : '');
}
