import { BadInput } from '@idea-map/runtime';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  valueFromAST,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { type Literal, planOperation, schemaForCompiling } from './operation-plan.js';
import { readVariables, type Variables } from './variables.js';

export interface Execution {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  /** The same for the same text only. */
  readonly queryHash: string;
  readonly variables?: Variables | null;
  readonly context: unknown;
}

interface Compiled {
  readonly query: CompiledQuery['query'];
  readonly literals: readonly Literal[];
}
/** Seen once, or not to be compiled. */
type Known = Compiled | 'seen' | 'plain';

/**
 * Answers operations as graphql-js does, from compiled code. A query is compiled when it comes for the second time,
 * so that one-off queries cost no compiling. Mutations run on graphql-js: their time is their writing, and the
 * compiler's chain of mutations stops for ever where one of them gets a null argument.
 *
 * It asks of resolvers: a promise comes from a resolver, never from a property of what one returned.
 */
export class CompiledExecutor {
  private readonly known: LRUCache<string, Known>;
  private readonly compilerSchema: GraphQLSchema;

  constructor(
    private readonly schema: GraphQLSchema,
    { max = 500 }: { readonly max?: number } = {},
  ) {
    this.known = new LRUCache({ max });
    this.compilerSchema = schemaForCompiling(schema);
  }

  async execute(asked: Execution): Promise<ExecutionResult> {
    const operation = getOperationAST(asked.document, asked.operationName);
    if (!operation) return this.plainly(asked);
    try {
      const given = asked.variables ?? {};
      const variables = readVariables(this.schema, { document: asked.document, operation, given });
      const compiled = this.compiled(asked, operation, variables);
      const bag = compiled && withLiterals(compiled.literals, variables);
      if (!compiled || !bag) return await this.plainly(asked);
      return withRealErrors(await compiled.query(undefined, asked.context, bag));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      return { errors: [new GraphQLError(error.message, { originalError: error })] };
    }
  }

  private async plainly({
    document,
    operationName,
    variables,
    context,
  }: Execution): Promise<ExecutionResult> {
    return execute({
      schema: this.schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: context,
    });
  }

  private compiled(
    asked: Execution,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Compiled | null {
    if (operation.operation !== OperationTypeNode.QUERY) return null;
    const key = keyOf(asked, operation, variables);
    const known = this.known.get(key);
    if (known === undefined) this.known.set(key, 'seen');
    if (known === undefined || known === 'plain') return null;
    if (known !== 'seen') return known;
    const compiled = this.compile(asked, operation, variables);
    this.known.set(key, compiled ?? 'plain');
    return compiled;
  }

  private compile(
    asked: Execution,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Compiled | null {
    const plan = planOrNull(this.schema, { document: asked.document, operation }, variables);
    if (!plan) return null;
    const options = { disablingCapturingStackErrors: true };
    const result = compileQuery(this.compilerSchema, plan.document, operation.name?.value ?? '', options);
    return isCompiledQuery(result) ? { query: result.query, literals: plan.literals } : null;
  }
}

// A directive with a null condition throws here: graphql-js answers it with its own error.
function planOrNull(...given: Parameters<typeof planOperation>): ReturnType<typeof planOperation> {
  try {
    return planOperation(...given);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

// @skip and @include are worked out when compiling, so that each of their outcomes is a query of its own.
function keyOf(asked: Execution, operation: OperationDefinitionNode, variables: Variables): string {
  let key = `${asked.queryHash}:${asked.operationName ?? ''}:`;
  for (const { variable } of operation.variableDefinitions ?? []) {
    const value = variables[variable.name.value];
    if (typeof value === 'boolean') key += value ? '1' : '0';
    else key += '-';
  }
  return key;
}

/** @returns null where a literal that holds variables comes out invalid with these. */
function withLiterals(literals: readonly Literal[], variables: Variables): Variables | null {
  if (literals.length === 0) return variables;
  const bag: Record<string, unknown> = { ...variables };
  for (const { name, value, type } of literals) {
    const read = valueFromAST(value, type, variables);
    if (read === undefined) return null;
    bag[name] = read;
  }
  return bag;
}

// The compiler's errors only look like graphql-js's: they have no extensions, which Apollo Server reads.
function withRealErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(
    ({ message, path, originalError }) => new GraphQLError(message, { path, originalError }),
  );
  return { ...result, errors };
}
