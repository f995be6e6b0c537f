import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/**
 * What a form carries to show that our own page made it: a word of chance and its HMAC by the session's id. It is another
 * each time, so that a compressed page tells nothing of it.
 */
export function csrfToken(sessionId: string): string {
  const chance = randomBytes(12).toString('base64url');
  return `${chance}.${signed(chance, sessionId)}`;
}

/** Whether a form's token was made for this session. */
export function isOurs(token: string, sessionId: string): boolean {
  const [chance = '', signature = ''] = token.split('.');
  const given = Buffer.from(signature);
  const expected = Buffer.from(signed(chance, sessionId));
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Whether a browser says that another site sent the form. One that says nothing is let through to the token. */
export function isFromElsewhere({ headers, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (site === 'cross-site' || site === 'same-site') return true;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

function signed(chance: string, sessionId: string): string {
  return createHmac('sha256', `csrf:${sessionId}`).update(chance).digest('base64url');
}
