import proxy from '@fastify/http-proxy';
import { Logger } from '@nestjs/common';
import { DemoIssuer } from '@idea-map/identity';
import { Clock, JsonLogger, loadConfig, type Config } from '@idea-map/runtime';
import { startOrRefuse, stopOnSignals } from '@idea-map/service';
import type { FastifyInstance } from 'fastify';
import { DOWNLOADS } from '../../gateway/src/downloads.js';
import { LIMITS } from '../../gateway/src/limits.js';
import { startWeb } from '../../web/src/start-web.js';
import { addDemoIssuer, demoSignIn } from './demo-issuer.js';

/** What the gateway serves: the API, and the files that its answers link to. */
const ITS_PATHS = ['/graphql', DOWNLOADS];
const TOO_LARGE = refusal('QUERY_TOO_LARGE', 'This is more than is taken at once.');
const AWAY = refusal('UNAVAILABLE', 'The API is away. Try again in a moment.');

/**
 * The pages of the distributed mode as a demonstration shows them: at one address with the API, which is passed on to the
 * gateway, and with the demo issuer to sign in. In a force's own network an ingress and its identity provider do this.
 */
await startOrRefuse(async () => {
  const config = loadConfig();
  Logger.overrideLogger(new JsonLogger(config.LOG_LEVEL));
  const issuer = await DemoIssuer.open(config.IDEA_MAP_DATA);
  const clock = new Clock(config.TIME_SHIFT);
  const web = await startWeb(config, {
    issuers: (publicUrl) => [demoSignIn(publicUrl)],
    add: (server, { web, publicUrl }) => {
      addDemoIssuer(server, { issuer, clock, publicUrl: () => publicUrl, web });
      passOnToGateway(server, config);
    },
  });
  stopOnSignals(() => web.stop());
  process.stdout.write(`Ready: front on ${web.url}\n`);
});

function passOnToGateway(server: FastifyInstance, { GATEWAY_URL: upstream = '' }: Config): void {
  for (const prefix of ITS_PATHS) {
    void server.register(proxy, {
      upstream,
      prefix,
      rewritePrefix: prefix,
      replyOptions: {
        rewriteRequestHeaders: ({ ip }, headers) => ({ ...headers, 'x-forwarded-for': ip }),
        onError: (reply, { error }) => {
          const isTooLarge =
            Number(reply.request.headers['content-length']) > LIMITS.bodyBytes || isBroken(error);
          void reply.code(isTooLarge ? 413 : 503).send(isTooLarge ? TOO_LARGE : AWAY);
        },
      },
    });
  }
}

/** Whether the gateway closed the door on what was still being sent, of which nobody said how much it would be. */
function isBroken(error: Error): boolean {
  return ['EPIPE', 'ECONNRESET'].includes((error as { code?: string }).code ?? '');
}

function refusal(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
