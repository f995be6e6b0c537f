import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerOf, ApiProblem, type Ask } from './api.js';
import type { Renewal } from './renewal.js';
import type { Session, Sessions } from './sessions.js';
import type { Viewer } from './visit.js';

/** Who opens a page. */
export interface Visitor {
  readonly session: Session | null;
  readonly viewer: Viewer | null;
  /** Whether they were signed in and are not any more: a limit, a leaver, a withdrawn sign-in. */
  readonly over: boolean;
}
const NOBODY: Visitor = { session: null, viewer: null, over: false };
const GONE: Visitor = { ...NOBODY, over: true };

export const VIEWER = `{ viewer { id name roles language unreadCount force { id name nameCy } organisation { id name nameCy } } }`;

/** Finds out who opens a page, from their session and the API's word on its token. */
export class Visitors {
  constructor(
    private readonly ask: Ask,
    private readonly sessions: Sessions,
    private readonly renewal: Renewal,
  ) {}

  /** @throws ApiProblem, Unavailable where that cannot be found out now; the session stays */
  async of(request: FastifyRequest, reply: FastifyReply): Promise<Visitor> {
    const found = await this.sessions.find(request);
    if (found === null) return NOBODY;
    if (found === 'over') return this.gone(reply);
    const session = await this.renewal.of(found);
    const viewer = session && (await this.viewerOf(session.tokens.access, request.ip));
    if (viewer) return { session, viewer, over: false };
    await this.sessions.end(reply, found);
    return GONE;
  }

  /**
   * Who a token is of, as the API says; null for nobody that it knows.
   * @throws ApiProblem where it does not say: it is away, too much was asked, or a part of it failed
   */
  async viewerOf(token: string, address: string): Promise<Viewer | null> {
    const question = { query: VIEWER, token, address };
    const { data, errors } = await answerOf<{ viewer: Viewer | null }>(this.ask, question);
    if (data?.viewer) return data.viewer;
    const problems = errors.map((error) => new ApiProblem(error));
    const [problem] = problems;
    if (!problem || problems.some(({ code }) => code === 'UNAUTHENTICATED')) return null;
    throw problem;
  }

  private gone(reply: FastifyReply): Visitor {
    this.sessions.forget(reply);
    return GONE;
  }
}
