import { BadInput, type FieldError } from '@idea-map/runtime';
import {
  type ASTNode,
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import { inputPath } from './input-path.js';
import { explain } from './plain-words.js';

export type Variables = Readonly<Record<string, unknown>>;

/** As many as a page can show; a hostile input is not answered with a report of its own length. */
const MOST_ERRORS = 50;

export interface VariableSource {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly given: Variables;
}

/**
 * Reads an operation's variables as graphql-js does (defaults, nulls, lists of one), but gathers everything that is
 * wrong into one answer, under the argument's name and not the variable's.
 * @throws BadInput
 */
export function readVariables(schema: GraphQLSchema, source: VariableSource): Variables {
  const reader = new VariableReader(source);
  for (const definition of source.operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, definition.type);
    // Validation has refused a variable of an output type.
    if (isInputType(type)) reader.read(definition, type);
  }
  if (reader.wrong.length > 0) throw new BadInput(reader.wrong);
  return reader.values;
}

class VariableReader {
  readonly values = Object.create(null) as Record<string, unknown>;
  readonly wrong: FieldError[] = [];

  constructor(private readonly source: VariableSource) {}

  read(definition: VariableDefinitionNode, type: GraphQLInputType): void {
    const name = definition.variable.name.value;
    const isGiven = Object.hasOwn(this.source.given, name);
    const value = this.source.given[name];
    if (!isGiven && definition.defaultValue) {
      this.values[name] = valueFromAST(definition.defaultValue, type);
    } else if ((!isGiven || value === null) && isNonNullType(type)) {
      this.report(name, [], new GraphQLError('must not be null'));
    } else if (isGiven) {
      this.values[name] = coerceInputValue(value, type, (path, _value, error) => {
        this.report(name, path, error);
      });
    }
  }

  private report(variable: string, path: readonly (string | number)[], error: GraphQLError): void {
    if (this.wrong.length >= MOST_ERRORS) return;
    const { inner, ...words } = explain(error);
    const field = [...this.nameOf(variable), ...path, ...(inner === undefined ? [] : [inner])].join('.');
    this.wrong.push({ field, ...words });
  }

  // A caller names variables as they like; a page knows the argument's name.
  private nameOf(variable: string): readonly string[] {
    const used = (node: ASTNode, parent: unknown): boolean =>
      node.kind === Kind.VARIABLE && node.name.value === variable && !isDefinition(parent);
    const path = inputPath(this.source.document, used);
    return path.length > 0 ? path : [variable];
  }
}

function isDefinition(parent: unknown): boolean {
  return (parent as ASTNode | undefined)?.kind === Kind.VARIABLE_DEFINITION;
}
