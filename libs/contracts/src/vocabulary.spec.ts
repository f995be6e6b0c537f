import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse } from 'graphql';
import * as vocabulary from './vocabulary.js';

const folder = path.resolve(import.meta.dirname, '../../../apps/gateway/schema');

/** Enum name → its values, as the schema files have them. */
const enums = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => parse(readFileSync(path.join(folder, file), 'utf8')).definitions)
    .filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
    .map((found) => [found.name.value, (found.values ?? []).map((value) => value.name.value)] as const),
);

/** `SourceKind` is listed as `sourceKinds`, `ClockPolicy` as `clockPolicyNames`. */
function listOf(name: string): string {
  if (name === 'ClockPolicy') return 'clockPolicyNames';
  const singular = name.charAt(0).toLowerCase() + name.slice(1);
  return singular.endsWith('y') ? `${singular.slice(0, -1)}ies` : `${singular}s`;
}

describe('the vocabulary', () => {
  it('finds the enums of the schema', () => {
    expect(enums.size).toBeGreaterThan(30);
  });

  it.each([...enums])('lists %s as the schema does, in its order', (name, values) => {
    expect(vocabulary).toHaveProperty(listOf(name), values);
  });

  it('lists nothing that the schema does not', () => {
    expect(Object.keys(vocabulary).sort()).toEqual([...enums.keys()].map(listOf).sort());
  });
});
