import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { JsonLogger, loadConfig } from '@idea-map/runtime';
import { OperationsController } from './operations.controller.js';
import { OPERATED, startParts, type Operated } from './parts.provider.js';
import { startOrRefuse, stopOnSignals } from './process-signals.js';
import type { ServiceDefinition } from './service-definition.js';
import { startServices } from './start-service.js';

/** The four operations pages, for any process. */
@Module({ controllers: [OperationsController] })
export class OperationsModule {
  static of(parts: Operated): DynamicModule {
    return { module: OperationsModule, providers: [{ provide: OPERATED, useValue: parts }] };
  }
}

/** Runs one service as its own process, until it is told to stop. */
export async function runService(definition: ServiceDefinition): Promise<void> {
  await startOrRefuse(() => start(definition));
}

async function start(definition: ServiceDefinition): Promise<void> {
  const config = loadConfig();
  Logger.overrideLogger(new JsonLogger(config.LOG_LEVEL));
  const parts = await startParts(config);
  const [service] = await startServices([definition], parts);
  const operations = await NestFactory.create<NestFastifyApplication>(
    OperationsModule.of(parts),
    new FastifyAdapter(),
    { logger: ['error', 'warn'] },
  );
  await operations.listen(config.PORT, config.HOST);
  stopOnSignals(async () => {
    await operations.close();
    await service?.stop();
    await parts.stop();
  });
  process.stdout.write(`Ready: ${definition.name} on ${await operations.getUrl()}\n`);
}
