import { Logger } from '@nestjs/common';
import { describeError } from '@idea-map/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assets, fingerprint, type Asset } from './assets.js';
import { mapPage } from './map-page.js';
import { readNationalMap, type Ask } from './national-map.js';
import { awayPage, notFoundPage } from './problem-page.js';
import { readingOf } from './reading.js';
import { inShell, type Attribution } from './shell.js';

export interface WebOptions {
  readonly ask: Ask;
  /** Where the API can be tried; null where it cannot. */
  readonly explorerPath: string | null;
}

const ours: readonly Attribution[] = [
  {
    en: 'Contains public domain data from Natural Earth',
    cy: 'Yn cynnwys data parth cyhoeddus gan Natural Earth',
  },
];

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
const SECURITY = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** Serves the pages: the first at /, and a page of its own for an address where nothing is. */
export function registerWeb(server: FastifyInstance, options: WebOptions): void {
  const log = new Logger('Web');
  for (const asset of assets) server.get(asset.path, (_request, reply) => sendAsset(reply, asset));
  server.get('/', async (request, reply) => {
    try {
      const page = await firstPage(request, options);
      return await sendPage(request, reply, page);
    } catch (error) {
      log.error(`The map cannot be shown: ${describeError(error)}`);
      return await sendProblem(request, reply.code(503).header('retry-after', '30'), awayPage);
    }
  });
  server.get('/*', (request, reply) => {
    // What is no page is answered as the API answers.
    const { accept = '' } = request.headers;
    if (accept.includes('json') && !accept.includes('html')) reply.callNotFound();
    else sendProblem(request, reply.code(404), notFoundPage);
  });
}

async function firstPage(request: FastifyRequest, options: WebOptions): Promise<string> {
  const reading = readingOf(request);
  const map = await readNationalMap(options.ask, request.ip);
  const page = {
    title: reading.words.say('heading'),
    main: mapPage(map, reading, options.explorerPath),
    attributions: map.attributions.map(attributed),
  };
  return inShell(page, reading);
}

/** A line that a source asks for, with its Welsh where it is ours to put in Welsh. */
function attributed(en: string): Attribution {
  return ours.find((line) => line.en === en) ?? { en };
}

/** A page that is fresh each time, and is not sent again to who has it as it is. */
function sendPage(request: FastifyRequest, reply: FastifyReply, page: string): FastifyReply {
  const tag = `"${fingerprint(page)}"`;
  headed(request, reply).headers({ etag: tag, 'cache-control': 'no-cache' });
  // A proxy that compresses makes the tag a weak one.
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known?.includes(tag) ? reply.code(304).send() : reply.send(page);
}

function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  page: typeof awayPage | typeof notFoundPage,
): FastifyReply {
  return headed(request, reply)
    .header('cache-control', 'no-store')
    .send(page(readingOf(request)));
}

function headed(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .headers({ ...SECURITY, vary: 'accept-language', 'content-language': readingOf(request).words.language });
}

function sendAsset(reply: FastifyReply, { type, content }: Asset): FastifyReply {
  return reply
    .type(type)
    .headers({ ...SECURITY, 'cache-control': 'public, max-age=31536000, immutable' })
    .send(content);
}
