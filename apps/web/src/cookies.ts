import type { FastifyReply, FastifyRequest } from 'fastify';

export interface CookieOptions {
  /** Seconds; left out, until the browser is closed. */
  readonly maxAge?: number;
  readonly path?: string;
  /** Only over TLS: everywhere but on localhost. */
  readonly secure: boolean;
}

/** A cookie's value, or null. Of two with one name the first counts. */
export function cookieOf({ headers }: Pick<FastifyRequest, 'headers'>, name: string): string | null {
  for (const part of (headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() === name) return decoded(part.slice(at + 1).trim());
  }
  return null;
}

/** Sets a cookie that no script reads and no other site's form sends. */
export function setCookie(
  reply: FastifyReply,
  [name, value]: readonly [name: string, value: string],
  { maxAge, path = '/', secure }: CookieOptions,
): void {
  const parts = [`${name}=${encodeURIComponent(value)}`, `Path=${path}`, 'HttpOnly', 'SameSite=Lax'];
  if (secure) parts.push('Secure');
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  reply.header('set-cookie', parts.join('; '));
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
