import { Module, type DynamicModule, type INestApplicationContext, type ValueProvider } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { openStorage, Transactions } from '@idea-map/database';
import {
  AccessGate,
  Handles,
  IdentityTables1764000000001,
  KnownPeople,
  KnownPerson,
  KnownRole,
  OwnRequests,
  ServiceTokens,
  TokenVerifier,
} from '@idea-map/identity';
import { Queues, Requests, ServiceMessaging, type MessagingParts } from '@idea-map/messaging';
import { Clock } from '@idea-map/runtime';
import type { Parts } from './parts.provider.js';
import type { ServiceDefinition } from './service-definition.js';

export interface RunningService {
  readonly name: string;
  readonly context: INestApplicationContext;
  readonly messaging: ServiceMessaging;
  readonly transactions: Transactions;
  stop(): Promise<void>;
}

@Module({})
class ServiceRoot {}

/**
 * Starts one service on the parts of its process: storage, its Nest module, then its ears. What it says is carried
 * once all services of the process have started: see `startServices`.
 */
export async function startService(
  definition: ServiceDefinition,
  parts: Parts,
  tuning: MessagingParts['tuning'] = {},
): Promise<RunningService> {
  const { dataSource, serviceUrl } = await storageOf(definition, parts);
  const transactions = new Transactions(definition.name, dataSource, parts.clock);
  const people = new KnownPeople(transactions, parts.clock);
  try {
    const context = await createContext(definition, parts, [
      { provide: Transactions, useValue: transactions },
      { provide: KnownPeople, useValue: people },
      { provide: OwnRequests, useValue: ownRequests(definition, parts) },
      ...(definition.provided?.(parts.config) ?? []),
    ]);
    const gate = new AccessGate(parts.tokens, people, parts.serviceTokens, parts.handles);
    const messaging = new ServiceMessaging(definition.name, {
      ...parts,
      transactions,
      serviceUrl,
      gate,
      tuning,
    });
    const stop = async () => {
      await messaging.stop();
      await context.close();
      await dataSource.destroy();
    };
    const objects = [people, ...instancesOf(context)];
    await messaging.start(objects, { everyHolder: true }).catch(async (error: unknown) => {
      await context.close();
      throw error;
    });
    watch(parts, definition.name, dataSource);
    return { name: definition.name, context, messaging, transactions, stop };
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

/** Starts services together; none of them says anything before all of them listen. */
export async function startServices(
  definitions: readonly ServiceDefinition[],
  parts: Parts,
  tuning: MessagingParts['tuning'] = {},
): Promise<RunningService[]> {
  const starting = await Promise.allSettled(definitions.map((one) => startService(one, parts, tuning)));
  const started = starting.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = starting.find((one) => one.status === 'rejected');
  if (failed) {
    await Promise.all(started.map((service) => service.stop()));
    throw failed.reason;
  }
  for (const { messaging } of started) messaging.carry();
  return started;
}

function ownRequests({ name }: ServiceDefinition, { channel, serviceTokens }: Parts): OwnRequests {
  return new OwnRequests(channel, name, serviceTokens);
}

function createContext(
  definition: ServiceDefinition,
  { clock, requests, handles, queues, tokens, serviceTokens }: Parts,
  own: readonly ValueProvider[],
): Promise<INestApplicationContext> {
  const shared = [
    { provide: Clock, useValue: clock },
    { provide: Requests, useValue: requests },
    { provide: Handles, useValue: handles },
    { provide: Queues, useValue: queues },
    { provide: TokenVerifier, useValue: tokens },
    { provide: ServiceTokens, useValue: serviceTokens },
  ];
  const options = { logger: ['error' as const, 'warn' as const], abortOnError: false };
  return NestFactory.createApplicationContext(root(definition, [...own, ...shared]), options);
}

/** A service's storage, with what every service keeps beside its own: provisioned, migrated, connected. */
export function storageOf(
  { name, entities, migrations }: ServiceDefinition,
  { config, postgres }: Pick<Parts, 'config' | 'postgres'>,
) {
  return openStorage(
    {
      service: name,
      entities: [KnownPerson, KnownRole, ...entities],
      migrations: [IdentityTables1764000000001, ...migrations],
    },
    { adminUrl: postgres.adminUrl, roleSecret: config.DATABASE_ROLE_SECRET, poolSize: config.DATABASE_POOL },
  );
}

function root(definition: ServiceDefinition, shared: ValueProvider[]): DynamicModule {
  const provided = shared.map((provider) => provider.provide);
  const common: DynamicModule = { module: ServiceRoot, global: true, providers: shared, exports: provided };
  return { module: class extends ServiceRoot {}, imports: [common, definition.module] };
}

function instancesOf(context: INestApplicationContext): object[] {
  const found = new Set<object>();
  for (const module of context.get(ModulesContainer).values()) {
    for (const { instance } of module.controllers.values()) {
      if (typeof instance === 'object' && instance !== null) found.add(instance);
    }
  }
  return [...found];
}

function watch(parts: Parts, name: string, dataSource: DataSource): void {
  parts.health.add(name, async () => {
    await dataSource.query('select 1');
    return undefined;
  });
}
