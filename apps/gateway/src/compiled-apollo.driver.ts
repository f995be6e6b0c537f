import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { CompiledExecutor } from './compiled-executor.js';
import { formatError } from './errors.js';
import { guardGraphqlRoute } from './graphql-route.js';
import { openRequest, PARSE_OPTIONS } from './open-request.js';
import { operationGuard } from './operation-guard.plugin.js';
import { settleLists } from './settle-lists.js';
import { asAsked, wordedErrors, type LanguageOf } from './worded-errors.plugin.js';

export interface CompiledApolloDriverConfig extends ApolloDriverConfig {
  /** Where a browser is sent that opens the API's address. */
  explorerPath?: string;
  /** In which language a caller is told what is wrong. Left out: as the request asks. */
  language?: LanguageOf;
}

/** Not for a module to choose: what the API promises of every answer. */
const promises = {
  autoTransformHttpErrors: false,
  allowBatchedHttpRequests: false,
  cache: 'bounded',
  csrfPrevention: true,
  formatError,
  graphiql: false,
  includeStacktraceInErrorResponses: false,
  parseOptions: PARSE_OPTIONS,
  persistedQueries: false,
} satisfies Partial<ApolloDriverConfig>;

/**
 * Nest's Apollo on Fastify with the schema's operations compiled, the API's limits kept and its errors in their own
 * shape. Introspection is off unless asked for; `context` is openRequest's unless given.
 */
@Injectable()
export class CompiledApolloDriver extends ApolloDriver {
  override async mergeDefaultOptions(given: CompiledApolloDriverConfig): Promise<CompiledApolloDriverConfig> {
    const introspection = given.introspection ?? false;
    const merged = await super.mergeDefaultOptions({
      ...given,
      ...promises,
      introspection,
      hideSchemaDetailsFromClientErrors: !introspection,
      // The cache-control plugin wraps every resolver of the schema, for headers that nothing here sends.
      plugins: [
        ...(given.plugins ?? []),
        operationGuard,
        wordedErrors(given.language ?? asAsked),
        ApolloServerPluginCacheControlDisabled(),
      ],
    });
    // Without the request that Nest would copy into it.
    return { ...merged, context: (given.context as unknown) ?? openRequest() };
  }

  override async start(options: CompiledApolloDriverConfig): Promise<void> {
    const { schema, path = '/graphql', explorerPath = null } = options;
    if (!schema) throw new Error('There is no schema: give the GraphQL module its typePaths.');
    const app = this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>();
    guardGraphqlRoute(app, { path, explorerPath });
    settleLists(schema);
    const server = { ...options, schema: undefined, gateway: compiledGateway(schema) };
    await super.start(server);
  }
}

type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/** The seam that Apollo Server leaves for another executor: a "gateway" whose schema never changes. */
function compiledGateway(schema: GraphQLSchema): GatewayInterface {
  const executor = new CompiledExecutor(schema);
  let announce: (() => void) | undefined;
  return {
    onSchemaLoadOrUpdate(listener) {
      announce = () => {
        listener({ apiSchema: schema, coreSupergraphSdl: '' });
      };
      return () => {
        announce = undefined;
      };
    },
    load() {
      announce?.();
      return Promise.resolve({
        executor: ({ document, queryHash, request, context }) =>
          executor.execute({
            document,
            queryHash,
            operationName: request.operationName,
            variables: request.variables,
            context,
          }),
      });
    },
    stop: () => Promise.resolve(),
  };
}
