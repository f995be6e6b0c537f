import pg from 'pg';

type Parser = (text: string) => unknown;

const TIMESTAMPTZ = 1184;
const TEXT_ARRAY = 1009;
const whole = {
  timestamptz: pg.types.getTypeParser(TIMESTAMPTZ) as Parser,
  textArray: pg.types.getTypeParser(TEXT_ARRAY as typeof pg.types.builtins.TEXT) as Parser,
};

/**
 * How values become JavaScript's, for `pg`. It is its own way but for two types that every list is full of, which are read
 * without a look at each character where they are written plainly, as they nearly always are.
 */
export const valueParsers = {
  getTypeParser(type: number, format?: 'text' | 'binary'): unknown {
    if (format !== 'binary') {
      if (type === TIMESTAMPTZ) return instantOf;
      if (type === TEXT_ARRAY) return textsOf;
    }
    return pg.types.getTypeParser(type, format) as Parser;
  },
};

// 2026-03-02 09:30:00.123+00, as Postgres writes a year of four digits in UTC.
function instantOf(text: string): unknown {
  if (!/^\d{4}-/.test(text) || !text.endsWith('+00')) return whole.timestamptz(text);
  return new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
}

// {custody,mental-health}: whatever needs quotes has them.
function textsOf(text: string): unknown {
  if (text === '{}' || text.includes('"') || text.includes('NULL') || text.includes('{', 1))
    return whole.textArray(text);
  return text.slice(1, -1).split(',');
}
