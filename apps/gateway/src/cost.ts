import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import { LIMITS, QueryTooLarge } from './limits.js';

const MUTATION_COST = 10;
/** Items taken to be in a list that says nothing of its length. */
const PLAIN_LIST = 10;
const LARGEST_PAGE = 100;

export interface CostedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they came: `first` is often one of them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What an operation costs, at most: every field 1, a mutation 10, and what a list selects once for each item: `first`
 * (given or by default, at most 100) for a page, 10 for a plain list. Introspection is free; @skip and @include are
 * not looked at. Each fragment is worked out once.
 */
export function costOf(schema: GraphQLSchema, asked: CostedOperation): number {
  const found = known.get(asked.operation) ?? measure(schema, asked);
  // The size of a page is all that differs from one request to the next.
  if (!asked.operation.variableDefinitions?.some(isInt)) known.set(asked.operation, found);
  return found;
}

const known = new WeakMap<OperationDefinitionNode, number>();

function isInt({ type }: VariableDefinitionNode): boolean {
  const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return inner.kind === Kind.NAMED_TYPE && inner.name.value === 'Int';
}

function measure(schema: GraphQLSchema, asked: CostedOperation): number {
  const root = schema.getRootType(asked.operation.operation);
  if (!root) return 0;
  const { fixed, perItem } = new CostMeasure(schema, asked).selections(root, asked.operation.selectionSet);
  return fixed + perItem * PLAIN_LIST;
}

/** @throws QueryTooLarge where the operation costs more than LIMITS.cost. */
export function checkCost(schema: GraphQLSchema, asked: CostedOperation): void {
  const cost = costOf(schema, asked);
  if (cost > LIMITS.cost) {
    throw new QueryTooLarge('cost', LIMITS.cost, Number.isSafeInteger(cost) ? cost : null);
  }
}

/** A connection's own cost, and what each item of its page adds: the page's size is known one field further up. */
interface Cost {
  readonly fixed: number;
  readonly perItem: number;
}

const FREE: Cost = { fixed: 0, perItem: 0 };

class CostMeasure {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, Cost>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly asked: CostedOperation,
  ) {
    this.fragments = new Map(
      asked.document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((definition) => [definition.name.value, definition]),
    );
  }

  selections(type: GraphQLCompositeType, set: SelectionSetNode): Cost {
    let fixed = 0;
    let perItem = 0;
    for (const node of set.selections) {
      const cost =
        node.kind === Kind.FIELD
          ? this.field(type, node)
          : node.kind === Kind.FRAGMENT_SPREAD
            ? this.fragment(node.name.value)
            : this.narrowed(type, node.typeCondition?.name.value, node.selectionSet);
      fixed += cost.fixed;
      perItem += cost.perItem;
    }
    return { fixed, perItem };
  }

  private fragment(name: string): Cost {
    const known = this.known.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    const type = fragment && this.schema.getType(fragment.typeCondition.name.value);
    const cost = fragment && isCompositeType(type) ? this.selections(type, fragment.selectionSet) : FREE;
    this.known.set(name, cost);
    return cost;
  }

  private narrowed(type: GraphQLCompositeType, condition: string | undefined, set: SelectionSetNode): Cost {
    const narrower = condition === undefined ? type : this.schema.getType(condition);
    return isCompositeType(narrower) ? this.selections(narrower, set) : FREE;
  }

  private field(parent: GraphQLCompositeType, node: FieldNode): Cost {
    const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    if (!field) return node.name.value === '__typename' ? { fixed: 1, perItem: 0 } : FREE;
    const own = parent === this.schema.getMutationType() ? MUTATION_COST : 1;
    const inner = this.inner(field.type, node.selectionSet);
    const page = this.pageSize(field, node);
    if (!isListType(getNullableType(field.type))) {
      return { fixed: own + inner.fixed + inner.perItem * (page ?? PLAIN_LIST), perItem: 0 };
    }
    const item = inner.fixed + inner.perItem * PLAIN_LIST;
    if (page === undefined && isConnection(parent)) return { fixed: own, perItem: item };
    return { fixed: own + item * (page ?? PLAIN_LIST), perItem: 0 };
  }

  private inner(type: GraphQLOutputType, set: SelectionSetNode | undefined): Cost {
    const named = getNamedType(type);
    return set && isCompositeType(named) ? this.selections(named, set) : FREE;
  }

  /** Of a field that takes `first`; undefined for any other. What is no number counts as the largest page. */
  private pageSize(field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
    const definition = field.args.find((arg) => arg.name === 'first');
    if (!definition) return undefined;
    const given = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
    let size: unknown = definition.defaultValue;
    if (given?.kind === Kind.INT) size = Number(given.value);
    else if (given?.kind === Kind.VARIABLE) size = this.variable(given.name.value) ?? size;
    return typeof size === 'number' ? Math.min(LARGEST_PAGE, Math.max(1, size)) : LARGEST_PAGE;
  }

  private variable(name: string): unknown {
    const given = this.asked.variables[name];
    if (given !== undefined) return given;
    const definition = this.asked.operation.variableDefinitions?.find(
      (one) => one.variable.name.value === name,
    );
    return definition?.defaultValue?.kind === Kind.INT ? Number(definition.defaultValue.value) : undefined;
  }
}

function isConnection(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection');
}
