import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const UTC_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @returns the same instant in UTC with milliseconds, or null where the text is not exactly an ISO 8601 instant. */
export function readInstant(text: string): string | null {
  const day = INSTANT.exec(text)?.[1];
  if (day === undefined || readDay(day) === null) return null;
  return new Date(text).toISOString();
}

/** @returns the day itself, or null where the text is no `YYYY-MM-DD` or the calendar has no such day. */
export function readDay(text: string): string | null {
  // Nothing that keeps days knows of a year 0.
  if (!DAY.test(text) || text.startsWith('0000')) return null;
  const midnight = new Date(`${text}T00:00:00Z`);
  // The engine rolls 30 February over to March: a real day comes back as it went in.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text) ? text : null;
}

/** An instant. In: ISO 8601 with its zone. Out, and to resolvers: a text in UTC with milliseconds. */
export const DateTimeScalar = textScalar('DateTime', {
  read: readInstant,
  write: writeInstant,
  advice: 'Give a date and time with its zone, like 2026-03-27T14:05:00Z.',
});

/** A calendar day in England and Wales, as `YYYY-MM-DD`; it has no zone and no time. */
export const DateScalar = textScalar('Date', {
  read: readDay,
  write: (value) => (typeof value === 'string' ? readDay(value) : null),
  advice: 'Give a real date as year, month and day, like 2026-03-27.',
});

/** As the schema names them: for the module's `resolvers`. */
export const scalars = { DateTime: DateTimeScalar, Date: DateScalar };

function writeInstant(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value !== 'string') return null;
  return UTC_INSTANT.test(value) ? value : readInstant(value);
}

interface Rules {
  readonly read: (text: string) => string | null;
  readonly write: (value: unknown) => string | null;
  readonly advice: string;
}

function textScalar(name: string, { read, write, advice }: Rules): GraphQLScalarType<string, string> {
  const readValue = (value: unknown, nodes?: ValueNode): string => {
    const found = typeof value === 'string' ? read(value) : null;
    if (found === null) throw new GraphQLError(advice, { nodes, extensions: { fieldCode: 'NOT_A_DATE' } });
    return found;
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: (value) => readValue(value),
    parseLiteral: (node) => readValue(node.kind === Kind.STRING ? node.value : null, node),
    serialize: (value) => {
      const found = write(value);
      // Without the value: the error is logged, and a value may be someone's text.
      if (found === null) throw new TypeError(`A ${name} field holds something else.`);
      return found;
    },
  });
}
