import type { FastifyReply, FastifyRequest } from 'fastify';
import { fingerprint, type Asset } from './asset.js';
import type { RawFile } from './citations.js';
import { compressed } from './compressed.js';

/** What a page may load: from this site, and pictures from the named origins; its forms may lead to issuers. */
const policy = ({ formsLeadTo = [], loadsFrom = [] }: PageSent) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ["img-src 'self' data:", ...loadsFrom].join(' '),
    ["connect-src 'self'", ...loadsFrom].join(' '),
    "base-uri 'none'",
    ["form-action 'self'", ...formsLeadTo].join(' '),
    "frame-ancestors 'none'",
  ].join('; ');
const SECURITY = {
  'x-content-type-options': 'nosniff',
  // Not no-referrer: with that a browser sends our own forms as from an origin that it does not name.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

export interface PageSent {
  readonly text: string;
  readonly isPublic: boolean;
  readonly language: string;
  /** Issuers, where a form signs in or out. */
  readonly formsLeadTo?: readonly string[];
  /** A server of tiles, where one is configured: MapLibre fetches them. */
  readonly loadsFrom?: readonly string[];
}
export interface Http {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * Sends a page. A public one is fresh each time, and is not sent again to who has it as it is; a person's own is kept
 * nowhere.
 */
export async function sendPage({ request, reply }: Http, page: PageSent): Promise<FastifyReply> {
  reply.type('text/html; charset=utf-8').headers({
    ...SECURITY,
    'content-security-policy': policy(page),
    vary: 'accept-language, cookie, accept-encoding',
    'content-language': page.language,
    'cache-control': page.isPublic ? 'no-cache' : 'no-store',
  });
  if (page.isPublic && isKnown(request, reply, page.text)) return reply.code(304).send();
  return sendText({ request, reply }, page.text);
}

export async function sendAsset(http: Http, { path, type, content }: Asset): Promise<FastifyReply> {
  const lasting = path.startsWith('/assets/images/') ? 'max-age=86400' : 'max-age=31536000, immutable';
  http.reply
    .type(type)
    .headers({ ...SECURITY, vary: 'accept-encoding', 'cache-control': `public, ${lasting}` });
  return sendText(http, content, path);
}

/** Sends a file of what is open to anyone; asked for each time, unless the reply says for how long it is good. */
export async function sendRaw(http: Http, { type, body }: RawFile): Promise<FastifyReply> {
  const { 'cache-control': asked = 'no-cache' } = http.reply.getHeaders();
  http.reply.type(type).headers({ ...SECURITY, vary: 'accept-encoding', 'cache-control': asked });
  return sendText(http, body);
}

/** Sends a part of a page, for a script of ours; it is somebody's own, and kept nowhere. */
export async function sendFragment(http: Http, text: string, type = 'text/html'): Promise<FastifyReply> {
  http.reply.type(`${type}; charset=utf-8`).headers({ ...SECURITY, 'cache-control': 'no-store' });
  return sendText(http, text);
}

function isKnown(request: FastifyRequest, reply: FastifyReply, text: string): boolean {
  const tag = `"${fingerprint(text)}"`;
  reply.header('etag', tag);
  // A proxy that compresses makes the tag a weak one.
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known?.includes(tag) ?? false;
}

async function sendText({ request, reply }: Http, text: string, key?: string): Promise<FastifyReply> {
  const accepts = request.headers['accept-encoding'] ?? '';
  const { body, encoding } = await compressed(text, accepts, key);
  if (encoding) reply.header('content-encoding', encoding);
  return reply.send(body);
}
