import type { OwnRequests } from '@idea-map/identity';
import type { Clock } from '@idea-map/runtime';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { wholeAnswerOf, type Ask } from './api.js';
import { assets } from './assets.js';
import { nameIn, type Language, type Named } from './language.js';
import { offlineWorker, OFFLINE_WORKER, WORKER_POLICY } from './offline-worker.js';
import { choosePersonPage, type DemoPersonShown } from './pages/choose-person.page.js';
import { sitePages } from './pages/site-pages.js';
import { encodedFrom } from './multipart.js';
import { PAPER_STYLE, paperStyle } from './paper-style.js';
import { problemPageOf, problemPages, withTyped, type ProblemPage } from './problem-pages.js';
import { Renewal } from './renewal.js';
import { sendAsset, sendPage, sendRaw } from './send.js';
import { sendProblem, servePages, typedBy, wordsFor } from './serve-pages.js';
import { Sessions } from './sessions.js';
import { inShell } from './shell.js';
import { serveSignIn, type SignInPages } from './sign-in-pages.js';
import { isHere, SignIn, type SignInIssuer } from './sign-in.js';
import { originsOf, type Tiles } from './tiles.js';
import { Visitors } from './visitors.js';
import type { Words } from './words.js';

export interface WebOptions {
  readonly ask: Ask;
  readonly clock: Clock;
  /** Asks the directory for sessions, in the pages' own name. */
  readonly requests: OwnRequests;
  readonly issuers: () => readonly SignInIssuer[];
  /** Where people reach the pages; known once the server listens. */
  readonly publicUrl: () => string;
  readonly sessions: { readonly idleMs: number; readonly longestMs: number };
  /** Seals what a browser keeps while its reader signs in: at least 32 characters. */
  readonly sealKey: string;
  /** Where the API can be tried; null where it cannot. */
  readonly explorerPath: string | null;
  /** Under the map that moves; left out, our own areas alone. */
  readonly tiles?: Tiles | null;
  /** For issuers that are not over the network. */
  readonly fetch?: typeof fetch;
}

const MOST_FORM_BYTES = 256 * 1024;
/** Far more than is kept of a file, so that one that is too large is told so on its page. */
const MOST_FILE_BYTES = 1024 * 1024;

/** Serves the pages: their addresses, signing in and out, and a page of its own for an address where nothing is. */
export function registerWeb(server: FastifyInstance, options: WebOptions): Web {
  const { ask, clock, publicUrl, sealKey } = options;
  const secure = () => !isHere(new URL(publicUrl()).hostname);
  const sessions = new Sessions(options.requests, { ...options.sessions, secure });
  const signIn = new SignIn(options);
  const visitors = new Visitors(ask, sessions, new Renewal(sessions, signIn));
  const pages = sitePages({ ...options, site: options.publicUrl });
  const formsLeadTo = () => options.issuers().map(({ issuer }) => new URL(issuer).origin);
  const loadsFrom = originsOf(options.tiles);
  const given = { ask, clock, visitors, pages, secure, formsLeadTo, loadsFrom };
  const signingIn = { ...given, sessions, signIn, publicUrl, sealKey, nameOf: namesFrom(ask) };
  void server.register((scope, _, done) => {
    serveAll(scope, signingIn);
    done();
  });
  return {
    showChoice: (everyone, { action, request, reply }) => {
      const words = wordsFor(request, null);
      const { find } = request.query as { readonly find?: unknown };
      const page = choosePersonPage(everyone, {
        action,
        words,
        find: typeof find === 'string' ? find.trim() : '',
      });
      const text = inShell(page, { words, viewer: null, sessionId: null, url: request.url, pages });
      return sendPage({ request, reply }, { text, isPublic: false, language: words.language });
    },
  };
}

function serveAll(scope: FastifyInstance, given: SignInPages): void {
  scope.addHook('onRoute', (route) => {
    route.config = { ...route.config, tellsTooMany: true };
  });
  const parsing = { parseAs: 'string', bodyLimit: MOST_FORM_BYTES } as const;
  scope.addContentTypeParser('application/x-www-form-urlencoded', parsing, (_request, body, parsed) => {
    parsed(null, body);
  });
  const files = { parseAs: 'buffer', bodyLimit: MOST_FILE_BYTES } as const;
  scope.addContentTypeParser('multipart/form-data', files, ({ headers }: FastifyRequest, body: Buffer) =>
    encodedFrom(body, headers['content-type'] ?? ''),
  );
  for (const asset of assets) scope.get(asset.path, (request, reply) => sendAsset({ request, reply }, asset));
  tellProblems(scope, given);
  scope.get(OFFLINE_WORKER, (request, reply) =>
    sendRaw({ request, reply: reply.header('content-security-policy', WORKER_POLICY) }, offlineWorker),
  );
  scope.get(PAPER_STYLE, (request, reply) =>
    sendRaw(
      { request, reply: reply.header('cache-control', 'public, max-age=86400') },
      paperStyle(given.publicUrl()),
    ),
  );
  servePages(scope, given);
  serveSignIn(scope, given);
  scope.get('/*', (request, reply) => {
    // What is no page is answered as the API answers.
    const { accept = '' } = request.headers;
    if (accept.includes('json') && !accept.includes('html')) return reply.callNotFound();
    const words = wordsFor(request, null);
    return sendProblem(given, problemPages.notFound(words), { request, reply, words });
  });
}

/** What a server refuses, or gives up on, before a page has anything to say. */
function tellProblems(scope: FastifyInstance, given: SignInPages): void {
  scope.setErrorHandler((error: FastifyError, request, reply) => {
    const words = wordsFor(request, null);
    const back = request.method === 'GET' ? request.url : '/';
    const problem = refusedByServer(error, request, words) ?? problemPageOf(error, words, back);
    if (!problem) throw error;
    return sendProblem(given, withTyped(problem, typedBy(request)), { request, reply, words });
  });
}

function refusedByServer({ code }: FastifyError, { url }: FastifyRequest, words: Words): ProblemPage | null {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return problemPages.tooLarge(words, url);
  return code === 'FST_ERR_HANDLER_TIMEOUT' ? problemPages.away(words, url) : null;
}

/** What others that serve on the same port show in the shell of the pages. */
export interface Web {
  /** The demo issuer's page to choose a person. */
  readonly showChoice: (
    everyone: readonly DemoPersonShown[],
    given: { readonly action: string; readonly request: FastifyRequest; readonly reply: FastifyReply },
  ) => Promise<FastifyReply>;
}

function namesFrom(ask: Ask) {
  return async (organisation: string, language: Language): Promise<string> => {
    type Forces = { readonly forces: readonly (Named & { readonly id: string })[] };
    const question = { query: '{ forces { id name nameCy } }', address: 'pages' };
    const { forces } = await wholeAnswerOf<Forces>(ask, question);
    const force = forces.find(({ id }) => id === organisation);
    return force ? nameIn(force, language).text : organisation;
  };
}
