import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { demoProvider, type ProviderOptions } from './demo-provider.js';

/** The page on which to choose whom to sign in as. `action` takes the chosen subject as `person`. */
export interface Choice {
  readonly action: string;
}
export type ShowChoice = (choice: Choice, given: { request: FastifyRequest; reply: FastifyReply }) => unknown;

export interface IssuerOptions extends Omit<ProviderOptions, 'publicUrl'> {
  /** Asked once the server listens. */
  readonly publicUrl: () => string;
  readonly showChoice: ShowChoice;
}

/** Serves the demo issuer on the system's own port, under `paths.issuer`. */
export function registerIssuer(server: FastifyInstance, options: IssuerOptions): void {
  const current = freshProvider(options);
  const { issuer: prefix } = options.paths;
  server.register((scope, _, done) => {
    // The provider reads bodies itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, parsed) => {
      parsed(null);
    });
    scope.get<{ Params: { uid: string } }>(`${prefix}/choose/:uid`, async (request, reply) =>
      options.showChoice(
        { action: `${prefix}/choose/${encodeURIComponent(request.params.uid)}` },
        { request, reply },
      ),
    );
    scope.post(`${prefix}/choose/:uid`, async (request, reply) => {
      const person = new URLSearchParams(await bodyOf(request.raw)).get('person') ?? '';
      if (!options.accounts.some(({ subject, machine }) => subject === person && !machine)) {
        return reply.redirect(request.url, 303);
      }
      const back = await current()
        .interactionResult(request.raw, reply.raw, { login: { accountId: person } })
        .catch(() => '/sign-in');
      return reply.redirect(back, 303);
    });
    const handler = async (request: FastifyRequest, reply: FastifyReply) => {
      reply.hijack();
      await handOver(current(), { request: request.raw, response: reply.raw, prefix });
    };
    for (const url of [prefix, `${prefix}/*`])
      scope.route({ method: ['GET', 'POST', 'OPTIONS'], url, handler });
    done();
  });
}

/** The provider with the keys as they are now: with another signing key it is another, which remembers the same. */
function freshProvider(options: IssuerOptions): () => Provider {
  let known: { readonly key: unknown; readonly provider: Provider } | null = null;
  return () => {
    const key = options.issuer.keys()[0]?.kid;
    if (known?.key !== key || !known)
      known = { key, provider: demoProvider({ ...options, publicUrl: options.publicUrl() }) };
    return known.provider;
  };
}

// What lies under a prefix for others begins at / for the provider, which finds the prefix in originalUrl.
async function handOver(
  provider: Provider,
  { request, response, prefix }: { request: IncomingMessage; response: ServerResponse; prefix: string },
): Promise<void> {
  const { url = '/' } = request;
  Object.assign(request, { originalUrl: url, url: url.slice(prefix.length) || '/' });
  await provider.callback()(request, response);
}

const MOST_BYTES = 10_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MOST_BYTES) return '';
  }
  return text;
}
