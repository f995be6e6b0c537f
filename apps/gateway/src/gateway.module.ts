import { readdirSync, readFileSync } from 'node:fs';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { OperationsModule, type AskingParts } from '@idea-map/service';
import { Ask } from './ask.js';
import { CompiledApolloDriver, type CompiledApolloDriverConfig } from './compiled-apollo.driver.js';
import type { Downloads } from './downloads.js';
import { EvaluationLoaders } from './evaluation-loaders.js';
import { ForcesCache } from './forces-cache.js';
import { Loaders } from './loaders.js';
import { openRequest } from './open-request.js';
import { RateLimit } from '@idea-map/service';
import { RecentWrites } from './recent-writes.js';
import { SignIns } from './sign-ins.js';
import { TriageLoaders } from './triage-loaders.js';
import { UsedKeys } from './used-keys.js';
import { identifyCaller, languageOf } from './callers.js';
import { resolversOf, schemaOf } from './resolvers/resolvers.js';

const SCHEMA_FOLDER = new URL('../schema/', import.meta.url);

export interface GatewayGiven {
  /** Where the API can be tried; null where it cannot. */
  readonly explorerPath: string | null;
  readonly downloads: Downloads;
}

/** The public API over HTTP: one schema, thin resolvers, limits and rates. */
@Module({})
export class GatewayModule {
  static of(parts: AskingParts, given: GatewayGiven): DynamicModule {
    const { explorerPath } = given;
    const { config, clock, handles, requests, tokens } = parts;
    const recent = new RecentWrites();
    const ask = new Ask(requests, handles, recent, new UsedKeys());
    const loaders = new Loaders(ask);
    const { downloads } = given;
    const tools = {
      ...{ ask, loaders, downloads, triage: new TriageLoaders(ask), evaluation: new EvaluationLoaders(ask) },
      ...{ forces: new ForcesCache(ask), language: languageOf(loaders) },
    };
    const typeDefs = readSchema();
    const graphql = GraphQLModule.forRoot<CompiledApolloDriverConfig>({
      driver: CompiledApolloDriver,
      path: '/graphql',
      typeDefs,
      resolvers: resolversOf(tools, { today: () => clock.today(), schema: schemaOf(typeDefs) }) as never,
      introspection: config.GRAPHQL_INTROSPECTION ?? parts.demonstration,
      explorerPath: explorerPath ?? undefined,
      language: tools.language,
      context: openRequest({
        rateLimit: new RateLimit({ perSecond: config.RATE_PER_SECOND, burst: config.RATE_BURST }),
        language: tools.language,
        callerOf: identifyCaller(tokens, new SignIns(requests, recent)),
      }),
    });
    return { module: GatewayModule, imports: [graphql, OperationsModule.of(parts)] };
  }
}

/** The whole contract: every file of the schema's folder, in order of name. */
export function readSchema(): string {
  const files = readdirSync(SCHEMA_FOLDER).filter((file) => file.endsWith('.graphql'));
  return files
    .sort()
    .map((file) => readFileSync(new URL(file, SCHEMA_FOLDER), 'utf8'))
    .join('\n');
}
