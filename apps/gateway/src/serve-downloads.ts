import { Readable } from 'node:stream';
import type { Requests } from '@idea-map/messaging';
import { DomainError, NotFound } from '@idea-map/runtime';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { DOWNLOADS, type Asked, type Downloads } from './downloads.js';
import { ideasCsv, type Exported } from './ideas-csv.js';

const TEN_MINUTES = 600_000;
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
};

/** Serves what the links of the API lead to, as a stream: no file is kept, and none is held in memory. */
export function serveDownloads(
  server: FastifyInstance,
  { downloads, requests }: { readonly downloads: Downloads; readonly requests: Requests },
): void {
  server.get<{ Params: { '*': string } }>(
    `${DOWNLOADS}/*`,
    { handlerTimeout: TEN_MINUTES },
    async ({ params }, reply) => {
      const asked = downloads.open(params['*']);
      if (asked?.what !== 'ideas')
        return refuse(reply, new NotFound('This link has expired. Ask for another.'));
      try {
        return await sendIdeas(reply, asked, requests);
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
  return reply
    .type('text/csv; charset=utf-8')
    .headers({ 'content-disposition': 'attachment; filename="ideas.csv"', 'cache-control': 'no-store' })
    .send(Readable.from(all()));
}

function refuse(reply: FastifyReply, { code, message }: DomainError) {
  return reply
    .code(statuses[code] ?? 400)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code } }] });
}
