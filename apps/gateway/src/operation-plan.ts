import {
  type ArgumentNode,
  BREAK,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  getDirectiveValues,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  GraphQLIncludeDirective,
  GraphQLScalarType,
  GraphQLSchema as Schema,
  GraphQLSkipDirective,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Variables } from './variables.js';

/** An argument that was written out: it goes to the compiled query as a variable of this name. */
export interface Literal {
  readonly name: string;
  readonly value: ValueNode;
  readonly type: GraphQLInputType;
}

export interface OperationPlan {
  readonly document: DocumentNode;
  readonly literals: readonly Literal[];
}

// Takes what it is given: variables are read before, by the schema's own types.
const asGiven = new GraphQLScalarType({ name: 'IdeaMapCompiledVariable' });

/** The same schema, with a type for the variables of compiled operations. */
export function schemaForCompiling(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  return new Schema({ ...config, types: [...config.types, asGiven], assumeValid: true });
}

/**
 * Rewrites an operation so that it is safe and right to compile. The compiler writes literals into code by replacing
 * text (one that holds its marks would run as code), keeps @skip and @include on nodes that several places share, and
 * reads some input defaults wrongly. So literals become variables, what these variables' values leave out is taken
 * away, and every variable arrives as it is.
 * @param variables as read: the plan holds for these values of the operation's Boolean variables only.
 * @returns null for what only graphql-js runs as it should: introspection, interfaces and unions, directives of other
 *   kinds, and names with an underscore, which the compiler joins names with and so could mix up.
 */
export function planOperation(
  schema: GraphQLSchema,
  source: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
  variables: Variables,
): OperationPlan | null {
  const definitions = source.document.definitions.filter(
    (definition) => definition === source.operation || definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const rewriting = new Rewriting(schema, variables);
  const types = rewriting.types;
  const rewritten: DocumentNode = visit(
    { kind: Kind.DOCUMENT, definitions },
    visitWithTypeInfo(types, {
      Field: (node) => (rewriting.canCompile(node) ? rewriting.selection(node) : rewriting.giveUp()),
      InlineFragment: (node) => rewriting.selection(node),
      FragmentSpread: (node) => rewriting.selection(node),
      Argument: (node) => rewriting.argument(node),
      VariableDefinition: (node) => rewriting.variable(node),
    }),
  );
  if (rewriting.gaveUp) return null;
  return { document: withLiterals(rewritten, rewriting.literals), literals: rewriting.literals };
}

class Rewriting {
  readonly types: TypeInfo;
  readonly literals: Literal[] = [];
  gaveUp = false;

  constructor(
    schema: GraphQLSchema,
    private readonly variables: Variables,
  ) {
    this.types = new TypeInfo(schema);
  }

  giveUp(): typeof BREAK {
    this.gaveUp = true;
    return BREAK;
  }

  canCompile({ name, alias }: FieldNode): boolean {
    if (name.value.startsWith('__') && name.value !== '__typename') return false;
    return !alias?.value.includes('_') && !isAbstractType(getNamedType(this.types.getType()));
  }

  selection<Node extends FieldNode | InlineFragmentNode | FragmentSpreadNode>(node: Node) {
    if (!node.directives?.length) return undefined;
    if (!node.directives.every(({ name }) => name.value === 'skip' || name.value === 'include'))
      return this.giveUp();
    const skipped = getDirectiveValues(GraphQLSkipDirective, node, this.variables)?.['if'] === true;
    const included = getDirectiveValues(GraphQLIncludeDirective, node, this.variables)?.['if'] !== false;
    return skipped || !included ? null : { ...node, directives: [] };
  }

  argument(node: ArgumentNode) {
    if (node.value.kind === Kind.VARIABLE) return undefined;
    const type = this.types.getInputType();
    if (!type) return this.giveUp();
    const name = `_${this.literals.length}`;
    this.literals.push({ name, value: node.value, type });
    return { ...node, value: variableNode(name) };
  }

  variable({ variable }: VariableDefinitionNode) {
    return variable.name.value.includes('_') ? this.giveUp() : definitionOf(variable.name.value);
  }
}

function withLiterals(document: DocumentNode, literals: readonly Literal[]): DocumentNode {
  const added = literals.map(({ name }) => definitionOf(name));
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? {
          ...definition,
          directives: [],
          variableDefinitions: [...(definition.variableDefinitions ?? []), ...added],
        }
      : definition,
  );
  return { ...document, definitions };
}

function definitionOf(name: string): VariableDefinitionNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: asGiven.name } } as const;
  return { kind: Kind.VARIABLE_DEFINITION, variable: variableNode(name), type };
}

function variableNode(name: string) {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
}
