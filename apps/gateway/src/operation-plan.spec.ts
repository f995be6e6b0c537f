import { getOperationAST, parse, print } from 'graphql';
import { planOperation } from './operation-plan.js';
import { testingSchema } from './testing-schema.js';

const schema = testingSchema(
  `directive @other on FIELD
   interface Named { name: String }
   type Item implements Named { id: ID name(long: Boolean): String }
   type Query { item(id: ID, tags: [String!]): Item named: Named }`,
  {},
);

function plan(query: string, variables = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  return operation && planOperation(schema, { document, operation }, variables);
}
const text = (query: string, variables = {}) => {
  const planned = plan(query, variables);
  return planned && print(planned.document).replace(/\s+/g, ' ');
};

describe('the plan of an operation', () => {
  it('holds no literal: each becomes a variable', () => {
    expect(text('{ item(id: "<script>", tags: ["a"]) { name(long: true) } }')).toBe(
      'query ($_0: IdeaMapCompiledVariable, $_1: IdeaMapCompiledVariable, $_2: IdeaMapCompiledVariable) ' +
        '{ item(id: $_0, tags: $_1) { name(long: $_2) } }',
    );
  });

  it('holds no @skip and no @include: what they leave out is gone', () => {
    const query =
      'query ($y: Boolean!) { item { id @skip(if: $y) ...A @include(if: $y) } } fragment A on Item { name }';
    expect(text(query, { y: true })).toContain('{ item { ...A } }');
    expect(text(query, { y: false })).toContain('{ item { id } }');
  });

  it('leaves the operation that it was made from as it was', () => {
    const document = parse('query ($i: ID = "x") { item(id: "1") { id @skip(if: true) name } }');
    const before = print(document);
    const operation = getOperationAST(document);
    if (operation) planOperation(schema, { document, operation }, {});
    expect(print(document)).toBe(before);
  });

  it.each([
    '{ __schema { queryType { name } } }',
    '{ named { name } }',
    '{ item { id @other } }',
    '{ item { my_id: id } }',
    'query ($my_id: ID) { item(id: $my_id) { id } }',
  ])('is none for what the compiler would get wrong: %s', (query) => {
    expect(plan(query)).toBeNull();
  });
});
