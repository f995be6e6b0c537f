import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hardenedServer, type AskingParts } from '@idea-map/service';
import type { FastifyInstance } from 'fastify';
import { Downloads } from './downloads.js';
import { registerExplorer } from './explorer.js';
import { GatewayModule } from './gateway.module.js';
import { serveDownloads } from './serve-downloads.js';

export interface RunningGateway {
  readonly url: string;
  /** Finishes the requests under way and takes no more. */
  stop(): Promise<void>;
}

/** Adds pages to the gateway's server, before it answers; `explorerPath` is where the API can be tried, if anywhere. */
export type AddPages = (server: FastifyInstance, explorerPath: string | null) => void;

const EXPLORER = '/explorer';

/** Starts the gateway on the parts of its process; it answers when this resolves. */
export async function startGateway(parts: AskingParts, addPages?: AddPages): Promise<RunningGateway> {
  const { config } = parts;
  const explorer = parts.demonstration ? EXPLORER : null;
  const adapter = hardenedServer(config);
  if (explorer) registerExplorer(adapter.getInstance(), { path: explorer, graphqlPath: '/graphql' });
  const downloads = new Downloads(
    parts.serviceTokens.keyFor('download'),
    parts.clock,
    config.PUBLIC_URL ?? null,
  );
  serveDownloads(adapter.getInstance(), { downloads, requests: parts.requests });
  const given = { explorerPath: explorer, downloads };
  addPages?.(adapter.getInstance(), explorer);
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.of(parts, given), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await app.listen(config.PORT, config.HOST);
  const { port } = app.getHttpServer().address() as { port: number };
  const host = config.HOST === '127.0.0.1' ? 'localhost' : config.HOST;
  return { url: `http://${host}:${port}`, stop: () => app.close() };
}
