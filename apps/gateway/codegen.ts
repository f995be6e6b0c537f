import type { CodegenConfig } from '@graphql-codegen/cli';

/** From the repository's root. */
export const GENERATED_SCHEMA = 'apps/gateway/src/schema.generated.ts';

/**
 * Types of the public schema, for resolvers. A resolver that returns something else than the schema's type (a service's
 * card, say) names it under `mappers`: `Idea: './idea-card.js#IdeaCard'`.
 */
const config: CodegenConfig = {
  schema: `${import.meta.dirname}/schema/*.graphql`,
  silent: true,
  generates: {
    [GENERATED_SCHEMA]: {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './request-context.js#GatewayContext',
        enumsAsTypes: true,
        immutableTypes: true,
        mappers: {},
        scalars: { ID: 'string', Date: 'string', DateTime: { input: 'string', output: 'string | Date' } },
        strictScalars: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
