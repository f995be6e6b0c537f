import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { OwnRequests, provideServiceTokens, provideSignInClients } from '@idea-map/identity';
import { provideRequestChannel } from '@idea-map/messaging';
import { Clock, type Config } from '@idea-map/runtime';
import { hardenedServer, operatedBy, OperationsModule } from '@idea-map/service';
import { headersOf, type Question } from './api.js';
import { registerWeb, type Web } from './register-web.js';
import { tilesOf } from './tiles.js';
import type { SignInIssuer } from './sign-in.js';

export interface RunningWeb {
  readonly url: string;
  stop(): Promise<void>;
}

/** What a demonstration serves beside the pages, on the same port. */
export interface BesidePages {
  readonly issuers: (publicUrl: string) => readonly SignInIssuer[];
  readonly add: (server: FastifyInstance, given: { readonly web: Web; readonly publicUrl: string }) => void;
}

/** The longest that a page waits for the gateway, in milliseconds; then it says that it is away. */
const PATIENCE = 10_000;

/**
 * Starts the pages as a process of their own, which asks the gateway at GATEWAY_URL over HTTP, and the directory for
 * sessions.
 * @throws Error where GATEWAY_URL is not set.
 */
export async function startWeb(config: Config, beside?: BesidePages): Promise<RunningWeb> {
  const { GATEWAY_URL: gateway } = config;
  if (!gateway)
    throw new Error('GATEWAY_URL is needed: where the gateway answers, such as http://gateway:3000.');
  const adapter = hardenedServer(config);
  const channel = provideRequestChannel(config);
  const clock = new Clock(config.TIME_SHIFT);
  const serviceTokens = provideServiceTokens(config, clock);
  const publicUrl = config.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${config.PORT}`;
  const web = registerWeb(adapter.getInstance(), {
    ask: askAt(gateway),
    clock,
    requests: new OwnRequests(channel, 'web', serviceTokens),
    issuers: () => [...provideSignInClients(config), ...(beside?.issuers(publicUrl) ?? [])],
    publicUrl: () => publicUrl,
    sessions: { idleMs: config.SESSION_IDLE, longestMs: config.SESSION_LONGEST },
    sealKey: serviceTokens.keyFor('sign-in'),
    explorerPath: null,
    tiles: tilesOf(config),
  });
  beside?.add(adapter.getInstance(), { web, publicUrl });
  const app = await NestFactory.create<NestFastifyApplication>(
    OperationsModule.of(operatedBy(config, clock)),
    adapter,
    { logger: ['error', 'warn'], abortOnError: false },
  );
  await app.listen(config.PORT, config.HOST);
  const stop = async () => {
    await app.close();
    await channel.stop();
  };
  return { url: await app.getUrl(), stop };
}

// The gateway counts rates by address, so it is told whose page it is; it believes the proxies that it trusts.
function askAt(gateway: string) {
  return async (question: Question): Promise<unknown> => {
    const { query, variables, address } = question;
    const answer = await fetch(new URL('/graphql', gateway), {
      method: 'POST',
      headers: { ...headersOf(question), 'x-forwarded-for': address },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.json();
  };
}
