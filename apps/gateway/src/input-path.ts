import { type ASTNode, BREAK, type DocumentNode, Kind, visit } from 'graphql';

/**
 * Where in a document's inputs the first node lies that `matches` accepts: argument, then fields and indexes inside
 * it, as in `input.outcomes.0.name`.
 * @returns an empty list where no node matches, or it lies in no argument and no variable.
 */
export function inputPath(
  document: DocumentNode,
  matches: (node: ASTNode, parent: unknown) => boolean,
): readonly string[] {
  let found: readonly string[] = [];
  visit(document, {
    // eslint-disable-next-line no-restricted-syntax -- the visitor's own arguments
    enter(node, _key, parent, path) {
      if (!matches(node, parent)) return undefined;
      found = namesAlong(document, path);
      return BREAK;
    },
  });
  return found;
}

function namesAlong(document: DocumentNode, path: readonly (string | number)[]): readonly string[] {
  let names: string[] = [];
  let at: unknown = document;
  for (const [depth, key] of path.entries()) {
    at = (at as Readonly<Record<string | number, unknown>>)[key];
    if (isNode(at) && at.kind === Kind.ARGUMENT) names = [at.name.value];
    else if (isNode(at) && at.kind === Kind.VARIABLE_DEFINITION) names = [at.variable.name.value];
    else if (isNode(at) && at.kind === Kind.OBJECT_FIELD) names.push(at.name.value);
    else if (typeof key === 'number' && path[depth - 1] === 'values') names.push(String(key));
  }
  return names;
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
