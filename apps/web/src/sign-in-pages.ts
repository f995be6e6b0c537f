import { Logger } from '@nestjs/common';
import { seal, unseal } from '@idea-map/identity';
import { describeError, DomainError } from '@idea-map/runtime';
import type { FastifyInstance } from 'fastify';
import { cookieOf, setCookie } from './cookies.js';
import { isFromElsewhere, isOurs } from './csrf.js';
import { Form, problemsOf } from './form.js';
import { keepLanguage } from './reader.js';
import { problemPages } from './problem-pages.js';
import { sendPage, type Http } from './send.js';
import { sendProblem, wordsFor, type PageServer } from './serve-pages.js';
import type { Sessions } from './sessions.js';
import { inShell, type Content } from './shell.js';
import { SIGNED_IN, SIGNED_OUT, type Leaving, type SignIn, type SignInIssuer } from './sign-in.js';

export interface SignInPages extends PageServer {
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly publicUrl: () => string;
  /** Seals what is kept in the browser between leaving for an issuer and coming back. */
  readonly sealKey: string;
  /** What a body is called, for choosing one. */
  readonly nameOf: (organisation: string, language: 'en' | 'cy') => Promise<string>;
}
const COOKIE = 'leaving';
const TEN_MINUTES = 600;
const log = new Logger('SignIn');

/** Signing in and out: to an issuer and back, with the session of the pages between. */
export function serveSignIn(server: FastifyInstance, given: SignInPages): void {
  server.get('/sign-in', (request, reply) => start(given, { request, reply }));
  server.get(SIGNED_IN, (request, reply) => arrive(given, { request, reply }));
  server.post('/sign-out', (request, reply) => signOut(given, { request, reply }));
  server.get(SIGNED_OUT, (request, reply) => {
    const words = wordsFor(request, null);
    const link = { href: '/sign-in', text: words.say('signInAgain') };
    const data = { text: words.say('signedOut'), link };
    return show(
      given,
      { title: words.say('signedOutHeading'), template: 'problem.njk', data },
      { request, reply },
    );
  });
}

async function start(given: SignInPages, http: Http) {
  const { request, reply } = http;
  const home = given.publicUrl();
  // Cookies belong to one host: whoever came by another name of it goes on under the public one.
  if (new URL(home).host !== request.host) return reply.redirect(`${home}${request.url}`, 303);
  const { to = '', with: chosen } = request.query as Readonly<Record<string, string | undefined>>;
  const { issuers } = given.signIn;
  const issuer =
    issuers.length === 1 ? issuers[0] : issuers.find(({ organisation }) => organisation === chosen);
  if (!issuer) return choose(given, http, { to, isWrong: chosen !== undefined });
  try {
    const { url, leaving } = await given.signIn.leave(issuer, localPath(to));
    keep(given, http, seal(JSON.stringify(leaving), given.sealKey));
    return await reply.header('cache-control', 'no-store').redirect(url, 303);
  } catch (error) {
    log.error(`A sign-in cannot begin: ${describeError(error)}`);
    return failed(given, http, 'signInFailed');
  }
}

async function choose(given: SignInPages, http: Http, { to, isWrong }: { to: string; isWrong: boolean }) {
  const words = wordsFor(http.request, null);
  const named = given.signIn.issuers.map((one) => choiceOf(given, one, words.language));
  const choices = (await Promise.all(named)).sort((a, b) => a.text.localeCompare(b.text));
  const wrong = { field: 'with', code: 'REQUIRED', message: words.say('chooseOrganisation') };
  const data = { to, choices, ...(isWrong ? { problems: problemsOf([wrong]) } : {}) };
  return show(given, { title: words.say('signInHeading'), template: 'sign-in.njk', data }, http);
}

async function choiceOf(
  { nameOf }: SignInPages,
  { organisation, issuer }: SignInIssuer,
  language: 'en' | 'cy',
) {
  if (organisation === null) return { value: issuer, text: issuer };
  return { value: organisation, text: await nameOf(organisation, language) };
}

async function arrive(given: SignInPages, http: Http) {
  const { request, reply } = http;
  const kept = unseal(cookieOf(request, COOKIE) ?? '', given.sealKey);
  keep(given, http, '');
  if (kept === null) return failed(given, http, 'signInFailed');
  try {
    const leaving = JSON.parse(kept) as Leaving;
    const tokens = await given.signIn.arrive(request.url.split('?')[1] ?? '', leaving);
    const viewer = await given.visitors.viewerOf(tokens.access, request.ip);
    if (!viewer) return await failed(given, http, 'signInUnknown');
    const before = await given.sessions.find(request);
    if (before !== null && before !== 'over') await given.sessions.end(reply, before);
    await given.sessions.open(reply, { person: viewer.id, tokens });
    return await reply.header('cache-control', 'no-store').redirect(leaving.to, 303);
  } catch (error) {
    log.warn(`A sign-in did not end well: ${describeError(error)}`);
    const isUnknown = error instanceof DomainError && error.code === 'UNAUTHENTICATED';
    return failed(given, http, isUnknown ? 'signInUnknown' : 'signInFailed');
  }
}

async function signOut(given: SignInPages, http: Http) {
  const { request, reply } = http;
  const session = await given.sessions.find(request);
  if (session === null || session === 'over') return reply.redirect(SIGNED_OUT, 303);
  const token = new Form(typeof request.body === 'string' ? request.body : '').text('_token');
  const words = wordsFor(request, null);
  if (isFromElsewhere(request) || !isOurs(token, session.id))
    return sendProblem(given, problemPages.formOver(words), { ...http, words });
  await given.sessions.end(reply, session);
  const next = await given.signIn.leaveForGood(session.tokens).catch(() => SIGNED_OUT);
  // A shared device keeps no draft of whoever leaves it.
  const leaving = { 'cache-control': 'no-store', 'clear-site-data': '"storage"' };
  return reply.headers(leaving).redirect(next, 303);
}

function failed(given: SignInPages, http: Http, why: 'signInFailed' | 'signInUnknown') {
  const words = wordsFor(http.request, null);
  const link = { href: '/sign-in', text: words.say('tryAgain') };
  const data = { text: words.say(why), link };
  const page = { status: 400, title: words.say('signInFailedHeading'), template: 'problem.njk', data };
  return sendProblem(given, page, { ...http, words });
}

function show({ pages, formsLeadTo, secure }: SignInPages, content: Content, { request, reply }: Http) {
  keepLanguage(request, reply, secure());
  const words = wordsFor(request, null);
  const text = inShell(content, { words, viewer: null, sessionId: null, url: request.url, pages });
  return sendPage(
    { request, reply },
    {
      ...{ text, isPublic: false, language: words.language },
      formsLeadTo: formsLeadTo(),
    },
  );
}

function keep({ secure }: SignInPages, { reply }: Http, value: string): void {
  const maxAge = value === '' ? 0 : TEN_MINUTES;
  setCookie(reply, [COOKIE, value], { path: SIGNED_IN, maxAge, secure: secure() });
}

/** A path on this site and nowhere else; the first page for anything else. */
export function localPath(to: string): string {
  const isLocal = /^\/(?![/\\])[^\\\s]*$/.test(to) && !to.startsWith('/sign');
  return isLocal ? to : '/';
}
