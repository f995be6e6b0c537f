import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieOf, setCookie } from './cookies.js';
import { chooseLanguage, languages, type Language } from './language.js';

const COOKIE = 'language';
const YEAR = 365 * 24 * 3600;

/** The language of a page: asked for in its address, chosen before, the viewer's own, the browser's, English. */
export function languageOf(request: FastifyRequest, viewers: Language | null): Language {
  const asked = (request.query as Readonly<Record<string, unknown>>)['lang'];
  const chosen = languages.find((one) => one === asked) ?? cookieOf(request, COOKIE) ?? viewers;
  return chooseLanguage(chosen, request.headers['accept-language']);
}

/** Remembers a language that is asked for in an address. */
export function keepLanguage(request: FastifyRequest, reply: FastifyReply, secure: boolean): void {
  const asked = (request.query as Readonly<Record<string, unknown>>)['lang'];
  if (typeof asked === 'string' && languages.some((one) => one === asked)) {
    setCookie(reply, [COOKIE, asked], { maxAge: YEAR, secure });
  }
}

/** The same page in each language, for its switch. */
export function addressesByLanguage(url: string) {
  const [path = '/', query = ''] = url.split('?');
  return languages.map((code) => {
    const all = new URLSearchParams(query);
    all.set('lang', code);
    return { code, href: `${path}?${all.toString()}`, name: code === 'en' ? 'English' : 'Cymraeg' };
  });
}
