import fc from 'fast-check';
import { getIntrospectionQuery, parse } from 'graphql';
import { checkShape, LIMITS, QueryTooLarge } from './limits.js';

function limitOver(query: string): unknown {
  try {
    checkShape(parse(query));
    return null;
  } catch (error) {
    return error instanceof QueryTooLarge ? error.details : error;
  }
}
const nested = (depth: number): string => (depth === 1 ? 'a' : `a { ${nested(depth - 1)} }`);

/** A tree of fields, written out and with every selection in a fragment of its own. */
interface Tree {
  readonly alias: boolean;
  readonly inner: readonly Tree[];
}
const trees = fc.letrec<{ tree: Tree; leaf: Tree; branch: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 14 }, tie('leaf'), tie('branch')),
  leaf: fc.record({ alias: fc.boolean(), inner: fc.constant([]) }),
  branch: fc.record({ alias: fc.boolean(), inner: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }) }),
})).tree;
const count = (tree: Tree): number => 1 + tree.inner.reduce((sum, one) => sum + count(one), 0);
const aliases = (tree: Tree): number =>
  Number(tree.alias) + tree.inner.reduce((sum, one) => sum + aliases(one), 0);
const depth = (tree: Tree): number => 1 + Math.max(0, ...tree.inner.map(depth));
const field = (tree: Tree, inner: string): string => `${tree.alias ? 'b: ' : ''}a ${inner}`;
const written = (tree: Tree): string =>
  field(tree, tree.inner.length ? `{ ${tree.inner.map(written).join(' ')} }` : '');

function inFragments(tree: Tree): string {
  const fragments: string[] = [];
  const place = (one: Tree): string => {
    if (one.inner.length === 0) return field(one, '');
    const body = one.inner.map(place).join(' ');
    fragments.push(`fragment F${fragments.length} on T { ${body} }`);
    return field(one, `{ ...F${fragments.length - 1} }`);
  };
  const root = place(tree);
  return `{ ${root} } ${fragments.join(' ')}`;
}

describe('the limits', () => {
  it('are those that the API states: depth 12, 200 fields, 15 aliases, 15 mutations, cost 5,000, 256 KiB, 200 a second, burst 2,000', () => {
    expect(LIMITS).toEqual({
      depth: 12,
      fields: 200,
      aliases: 15,
      mutations: 15,
      cost: 5000,
      tokens: 10000,
      bodyBytes: 262144,
      ratePerSecond: 200,
      rateBurst: 2000,
    });
    expect(Object.isFrozen(LIMITS)).toBe(true);
  });

  it('let through what just fits, and refuse what is one over', () => {
    expect(limitOver(`{ ${nested(12)} }`)).toBeNull();
    expect(limitOver(`{ ${nested(13)} }`)).toEqual({ limit: 'depth', allowed: 12, found: 13 });
    expect(limitOver(`{ ${'a '.repeat(200)} }`)).toBeNull();
    expect(limitOver(`{ ${'a '.repeat(201)} }`)).toEqual({ limit: 'fields', allowed: 200, found: 201 });
    expect(limitOver(`{ ${'b: a '.repeat(15)} }`)).toBeNull();
    expect(limitOver(`{ ${'b: a '.repeat(16)} }`)).toEqual({ limit: 'aliases', allowed: 15, found: 16 });
    expect(limitOver(`mutation { ${'a '.repeat(15)} }`)).toBeNull();
    expect(limitOver(`mutation { ...A ...A } fragment A on Mutation { ${'a '.repeat(8)} }`)).toEqual({
      limit: 'mutations',
      allowed: 15,
      found: 16,
    });
  });

  it('say which one it was, in a sentence with its number', () => {
    expect(() => checkShape(parse(`{ ${'a '.repeat(201)} }`))).toThrow(
      'A query may ask for at most 200 fields.',
    );
  });

  it('count the same whether a query is written out or in fragments', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const expected =
          depth(tree) > LIMITS.depth
            ? 'depth'
            : count(tree) > LIMITS.fields
              ? 'fields'
              : aliases(tree) > LIMITS.aliases
                ? 'aliases'
                : null;
        for (const query of [`{ ${written(tree)} }`, inFragments(tree)]) {
          const over = limitOver(query) as { limit: string } | null;
          expect(over === null).toBe(expected === null);
        }
      }),
    );
  });

  it('are not got round by fragments that double each other', () => {
    const bomb = Array.from(
      { length: 60 },
      (_, at) => `fragment F${at} on T { ...F${at + 1} ...F${at + 1} }`,
    );
    const query = `{ ...F0 } ${bomb.join(' ')} fragment F60 on T { a }`;
    expect(limitOver(query)).toMatchObject({ limit: 'fields', found: null });
  });

  it('end on fragments that run in a circle, and on ones that are not there', () => {
    expect(limitOver('{ ...A } fragment A on T { a ...B } fragment B on T { ...A ...Gone }')).toBeNull();
  });

  it('end on nesting of any kind', () => {
    expect(limitOver(`{ ${nested(500)} }`)).toMatchObject({ limit: 'depth' });
    expect(limitOver(`{ ${'... { '.repeat(500)} a ${' }'.repeat(500)} }`)).toMatchObject({ limit: 'depth' });
  });

  it('hold for a fragment that no operation uses, since it is validated too', () => {
    expect(limitOver(`{ a } fragment A on T { ${'a '.repeat(201)} }`)).toMatchObject({ limit: 'fields' });
  });

  it('let the standard introspection through, but not any number of it', () => {
    expect(limitOver(getIntrospectionQuery())).toBeNull();
    expect(limitOver(`{ ${'__schema { types { name } } '.repeat(250)} }`)).toMatchObject({ limit: 'fields' });
  });
});
