import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { BadInput, DomainError, type FieldError } from '@idea-map/runtime';
import { GraphQLError, OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import { checkCost } from './cost.js';
import type { GatewayContext } from './request-context.js';
import { requestRefusal } from './request-refusal.js';

type Listener = GraphQLRequestListener<Partial<GatewayContext>>;

/** Refuses what costs too much once its variables are known, and rounds off answers. */
export const operationGuard: ApolloServerPlugin<Partial<GatewayContext>> = {
  requestDidStart: () => Promise.resolve(listener),
};

const listener: Listener = {
  async didResolveOperation({ schema, document, operation, request }) {
    // A schema without subscriptions has no type to validate one against, so that validation lets it pass.
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION) throw noSubscriptions();
    try {
      if (operation) checkCost(schema, { document, operation, variables: request.variables ?? {} });
    } catch (error) {
      throw error instanceof DomainError ? requestRefusal(error) : error;
    }
  },
  willSendResponse({ response, contextValue }) {
    if (response.body.kind === 'single') {
      const result = response.body.singleResult;
      if (result.errors) result.errors = inOneAnswer(result.errors);
      const { extensions } = contextValue;
      if (extensions && Object.keys(extensions).length > 0)
        result.extensions = { ...result.extensions, ...extensions };
    }
    return Promise.resolve();
  },
};

function noSubscriptions(): GraphQLError {
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } };
  return new GraphQLError('This API has queries and mutations, and no subscriptions.', { extensions });
}

// Validation says one thing at a time; whoever fills in a form wants all that is wrong at once.
function inOneAnswer(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const about = errors.filter(({ path, extensions }) => !path && extensions?.['code'] === 'BAD_USER_INPUT');
  if (about.length < 2) return errors;
  const fields = about.flatMap(({ extensions }) => extensions?.['fields'] as readonly FieldError[]);
  const { code, message, details } = new BadInput(fields);
  return [{ message, extensions: { code, ...details } }, ...errors.filter((error) => !about.includes(error))];
}
