import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@idea-map/runtime';
import { operatedBy, OperationsModule } from '@idea-map/service';
import { registerWeb } from './register-web.js';

export interface RunningWeb {
  readonly url: string;
  stop(): Promise<void>;
}

/** The longest that a page waits for the gateway, in milliseconds; then it says that it is away. */
const PATIENCE = 10_000;

/**
 * Starts the pages as a process of their own, which asks the gateway at GATEWAY_URL over HTTP.
 * @throws Error where GATEWAY_URL is not set.
 */
export async function startWeb(config: Config): Promise<RunningWeb> {
  const { GATEWAY_URL: gateway } = config;
  if (!gateway)
    throw new Error('GATEWAY_URL is needed: where the gateway answers, such as http://gateway:3000.');
  const adapter = new FastifyAdapter({ forceCloseConnections: 'idle', requestTimeout: 30_000 });
  registerWeb(adapter.getInstance(), { ask: askAt(gateway), explorerPath: null });
  const app = await NestFactory.create<NestFastifyApplication>(
    OperationsModule.of(operatedBy(config)),
    adapter,
    { logger: ['error', 'warn'], abortOnError: false },
  );
  await app.listen(config.PORT, config.HOST);
  return { url: await app.getUrl(), stop: () => app.close() };
}

// The gateway counts rates by address, so it is told whose page it is; it believes the proxies that it trusts.
function askAt(gateway: string) {
  return async ({ query, address }: { readonly query: string; readonly address: string }) => {
    const answer = await fetch(new URL('/graphql', gateway), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.json();
  };
}
