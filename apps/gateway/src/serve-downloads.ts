import { Readable } from 'node:stream';
import type { Requests } from '@idea-map/messaging';
import { DomainError, NotFound } from '@idea-map/runtime';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { DOWNLOADS, type Asked, type Downloads } from './downloads.js';
import { heldData } from './held-data.js';
import { ideasCsv, type Exported } from './ideas-csv.js';
import { PACK_POLICY, packHtml } from './packs/pack-html.js';
import { packPdf } from './packs/pack-pdf.js';
import { readPack, type PackAsked } from './packs/read-pack.js';

const TEN_MINUTES = 600_000;
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
};

type Send = (reply: FastifyReply, asked: Asked, requests: Requests) => Promise<FastifyReply>;

/** What a link can lead to, each with how it is sent. */
const files: Readonly<Record<string, Send>> = {
  ideas: sendIdeas,
  myData: async (reply, asked, requests) =>
    named(reply, 'application/json; charset=utf-8', 'my-data.json').send(await heldData(requests, asked)),
  ideaRecord: async (reply, asked, requests) =>
    named(reply, 'application/json; charset=utf-8', 'idea-record.json').send(await heldData(requests, asked)),
  'pack.html': async (reply, asked, requests) => {
    const html = packHtml(await packOf(asked, requests));
    return named(reply, 'text/html; charset=utf-8', 'pack.html')
      .header('content-security-policy', PACK_POLICY)
      .send(html);
  },
  'pack.pdf': async (reply, asked, requests) =>
    named(reply, 'application/pdf', 'pack.pdf').send(packPdf(await packOf(asked, requests))),
};

/** Serves what the links of the API lead to, as a stream: no file is kept. */
export function serveDownloads(
  server: FastifyInstance,
  { downloads, requests }: { readonly downloads: Downloads; readonly requests: Requests },
): void {
  server.get<{ Params: { '*': string } }>(
    `${DOWNLOADS}/*`,
    { handlerTimeout: TEN_MINUTES },
    async ({ params }, reply) => {
      const asked = downloads.open(params['*']);
      const send = asked && files[asked.what];
      if (!send) return refuse(reply, new NotFound('This link has expired. Ask for another.'));
      try {
        return await send(reply, asked, requests);
      } catch (error) {
        if (error instanceof DomainError) return refuse(reply, error);
        throw error;
      }
    },
  );
}

async function sendIdeas(reply: FastifyReply, { token, input }: Asked, requests: Requests) {
  const parts = ideasCsv(requests, { token, input: input as Exported });
  const first = await parts.next();
  async function* all() {
    if (!first.done) yield first.value;
    yield* parts;
  }
  return named(reply, 'text/csv; charset=utf-8', 'ideas.csv').send(Readable.from(all()));
}

function packOf({ token, input }: Asked, requests: Requests) {
  return readPack(requests, { token, input: input as PackAsked });
}

/** Kept nowhere on its way, and opened by its name where it is saved; a page may be looked at in place. */
function named(reply: FastifyReply, type: string, name: string): FastifyReply {
  const how = name.startsWith('pack.') ? 'inline' : 'attachment';
  return reply
    .type(type)
    .headers({ 'content-disposition': `${how}; filename="${name}"`, 'cache-control': 'no-store' });
}

function refuse(reply: FastifyReply, { code, message }: DomainError) {
  return reply
    .code(statuses[code] ?? 400)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code } }] });
}
