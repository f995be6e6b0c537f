import type { GraphQLError } from 'graphql';

export interface Explained {
  readonly code: string;
  readonly message: string;
  /** The field inside the value that the error is about, where the error stands at the value around it. */
  readonly inner?: string;
}

const REQUIRED: Explained = { code: 'REQUIRED', message: 'This must be given.' };

type Rule = readonly [RegExp, (found: RegExpExecArray) => Explained];

// What GraphQL says of a value that the schema refuses, from graphql-js 16. It quotes the value, so that its own words
// go neither to a page nor to a log.
const rules: readonly Rule[] = [
  [/Field "(?:\w+\.)?(\w+)" of required type/, ([, inner]) => ({ ...REQUIRED, inner })],
  [/Field "\w+" argument "(\w+)" of type .* is required/, ([, inner]) => ({ ...REQUIRED, inner })],
  [
    /Field "(\w+)" is not defined by type/,
    ([, inner]) => fault('UNKNOWN_FIELD', 'There is no such field.', inner),
  ],
  [/must not be null|not to be null|was not provided|found null|without a runtime value/, () => REQUIRED],
  [/ enum\b|^Enum /, () => fault('NOT_A_CHOICE', 'This is not one of the values to choose from.')],
  [/non 32-bit signed integer/, () => fault('TOO_LARGE', 'This number is too large.')],
  [/Int cannot represent/, () => fault('NOT_A_WHOLE_NUMBER', 'This must be a whole number.')],
  [/Float cannot represent/, () => fault('NOT_A_NUMBER', 'This must be a number.')],
  [/String cannot represent/, () => fault('NOT_A_TEXT', 'This must be a text.')],
  [/Boolean cannot represent/, () => fault('NOT_A_BOOLEAN', 'This must be true or false.')],
  [/ID cannot represent/, () => fault('NOT_AN_ID', 'This must be an id.')],
  [/to be an object/, () => fault('NOT_AN_OBJECT', 'This must be an object with fields.')],
];

/** What is wrong with a value that the schema refused, in words for the person who gave it. */
export function explain(error: GraphQLError): Explained {
  // Our own scalars say it in plain words already.
  const { fieldCode } = error.extensions;
  if (typeof fieldCode === 'string') return { code: fieldCode, message: error.message };
  for (const [pattern, words] of rules) {
    const found = pattern.exec(error.message);
    if (found) return words(found);
  }
  return fault('INVALID', 'This is not of the kind that is asked for.');
}

function fault(code: string, message: string, inner?: string): Explained {
  return inner === undefined ? { code, message } : { code, message, inner };
}
