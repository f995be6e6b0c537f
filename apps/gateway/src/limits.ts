import { DomainError } from '@idea-map/runtime';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** How much one request may ask for; the numbers that the API states. */
export const LIMITS = Object.freeze({
  depth: 12,
  fields: 200,
  aliases: 15,
  mutations: 15,
  cost: 5_000,
  /** Words and signs of a query's text: far above what the rest can need, and where reading it ends. */
  tokens: 10_000,
  bodyBytes: 256 * 1024,
  ratePerSecond: 200,
  rateBurst: 2_000,
});

/** Introspection is as deep as it likes, but no bigger than this: the standard query has under 300 fields. */
const INTROSPECTION_FIELDS = 500;

export type LimitName = 'depth' | 'fields' | 'aliases' | 'mutations' | 'cost' | 'tokens' | 'body';

/** Over a limit. Says which, what it allows, and what was asked for (null where counting stopped). */
export class QueryTooLarge extends DomainError {
  constructor(limit: LimitName, allowed: number, found: number | null) {
    super('QUERY_TOO_LARGE', sentence(limit, allowed), { limit, allowed, found });
  }
}

export interface Shape {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly introspectionFields: number;
}

const NOTHING: Shape = { depth: 0, fields: 0, aliases: 0, introspectionFields: 0 };

/**
 * Refuses a document that is too deep, too broad or has too many aliases or mutations, counted as if every fragment
 * were written out. Each fragment is counted once, so that the work grows with the text and not with what it expands
 * to. Needs no schema and no valid document: validating is itself quadratic in the fields, so this comes first.
 * @throws QueryTooLarge
 */
export function checkShape(document: DocumentNode): void {
  const measure = new ShapeMeasure(document);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      // One that no operation uses is validated all the same.
      const shape = measure.fragment(definition.name.value);
      refuseOver(isIntrospective(definition) ? introspective(shape) : shape);
    } else if (definition.kind === Kind.OPERATION_DEFINITION) {
      refuseOver(measure.selections(definition.selectionSet));
      if (definition.operation === OperationTypeNode.MUTATION)
        refuseMutations(measure.rootFields(definition.selectionSet));
    }
  }
}

function refuseOver(shape: Shape): void {
  if (shape.depth > LIMITS.depth) throw new QueryTooLarge('depth', LIMITS.depth, shape.depth);
  if (shape.fields > LIMITS.fields) throw new QueryTooLarge('fields', LIMITS.fields, finite(shape.fields));
  if (shape.aliases > LIMITS.aliases)
    throw new QueryTooLarge('aliases', LIMITS.aliases, finite(shape.aliases));
  if (shape.introspectionFields > INTROSPECTION_FIELDS) {
    throw new QueryTooLarge('fields', INTROSPECTION_FIELDS, finite(shape.introspectionFields));
  }
}

function refuseMutations(found: number): void {
  if (found > LIMITS.mutations) throw new QueryTooLarge('mutations', LIMITS.mutations, finite(found));
}

/** The shapes of one document's parts; a fragment's is worked out once and then looked up. */
class ShapeMeasure {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, Shape>();
  private readonly roots = new Map<string, number>();

  constructor(document: DocumentNode) {
    this.fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((definition) => [definition.name.value, definition]),
    );
  }

  fragment(name: string): Shape {
    const known = this.known.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    // A cycle, or a fragment that is not there: validation says so, counting must only end.
    this.known.set(name, NOTHING);
    const shape = fragment ? this.selections(fragment.selectionSet) : NOTHING;
    this.known.set(name, shape);
    return shape;
  }

  selections(set: SelectionSetNode | undefined, level = 0): Shape {
    if (!set) return NOTHING;
    // Far past the limit already: what lies below changes nothing, and would exhaust the stack.
    if (level > LIMITS.depth * 4) throw new QueryTooLarge('depth', LIMITS.depth, null);
    let sum = NOTHING;
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) sum = add(sum, this.fragment(node.name.value));
      else if (node.kind === Kind.INLINE_FRAGMENT)
        sum = add(sum, this.selections(node.selectionSet, level + 1));
      else sum = add(sum, ofField(node, this.selections(node.selectionSet, level + 1)));
    }
    return sum;
  }

  rootFields(set: SelectionSetNode): number {
    let sum = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) sum += 1;
      else if (node.kind === Kind.INLINE_FRAGMENT) sum += this.rootFields(node.selectionSet);
      else sum += this.fragmentRoots(node.name.value);
    }
    return sum;
  }

  private fragmentRoots(name: string): number {
    const known = this.roots.get(name);
    if (known !== undefined) return known;
    this.roots.set(name, 0);
    const fragment = this.fragments.get(name);
    const sum = fragment ? this.rootFields(fragment.selectionSet) : 0;
    this.roots.set(name, sum);
    return sum;
  }
}

function ofField(node: FieldNode, inner: Shape): Shape {
  const aliases = inner.aliases + (node.alias ? 1 : 0);
  if (node.name.value === '__schema' || node.name.value === '__type') {
    return add({ ...NOTHING, depth: 1, fields: 1 }, introspective({ ...inner, aliases }));
  }
  return { ...inner, depth: inner.depth + 1, fields: inner.fields + 1, aliases };
}

function isIntrospective({ typeCondition }: FragmentDefinitionNode): boolean {
  return typeCondition.name.value.startsWith('__');
}

function introspective({ fields, aliases, introspectionFields }: Shape): Shape {
  return { depth: 0, fields: 0, aliases, introspectionFields: fields + introspectionFields };
}

function add(one: Shape, other: Shape): Shape {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    introspectionFields: one.introspectionFields + other.introspectionFields,
  };
}

// Doublings overflow to Infinity, which JSON has no word for.
function finite(count: number): number | null {
  return Number.isSafeInteger(count) ? count : null;
}

function sentence(limit: LimitName, allowed: number): string {
  const number = allowed.toLocaleString('en-GB');
  const sentences: Readonly<Record<LimitName, string>> = {
    depth: `A query may be at most ${number} fields deep.`,
    fields: `A query may ask for at most ${number} fields.`,
    aliases: `A query may have at most ${number} aliases.`,
    mutations: `A request may hold at most ${number} mutations.`,
    cost: `A query may cost at most ${number}. Ask for fewer items at once, or for fewer lists inside lists.`,
    tokens: `A query may be at most ${number} words and signs long.`,
    body: `A request may be at most ${number} bytes long.`,
  };
  return sentences[limit];
}
