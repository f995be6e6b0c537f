import { CsvError, parse } from 'csv-parse/sync';
import { FieldChecks } from '@idea-map/check';
import type { MeasureInput, Period } from '@idea-map/contracts';
import { BadInput, csvCell, type FieldError } from '@idea-map/runtime';
import { readFigure, type Figure, type Measured } from './figure.js';
import { awaitedFigures, placeKey, type TestRow } from './test-view.js';

const NEEDED = ['outcome', 'site', 'period', 'n'] as const;
const AMOUNTS = ['n', 'events', 'exposure', 'mean', 'sd'] as const;
/** In the order of the template. The two names are for people, and are not read. */
const COLUMNS = ['outcome', 'outcome_name', 'site', 'site_label', 'period', ...AMOUNTS, 'why'] as const;
type Column = (typeof COLUMNS)[number];

const MOST_ROWS = 6000;

/** CSV (RFC 4180): a header, and a row for each figure that is still awaited. */
export function measureTemplate(row: Pick<TestRow, 'protocol' | 'sites' | 'figures'>): string {
  const known = new Set((row.figures ?? []).map(placeKey));
  const awaited = awaitedFigures(row).filter(
    ({ outcome, site, period }) => !known.has(placeKey({ outcome: outcome.id, site: site.id, period })),
  );
  const lines = awaited.map(({ outcome, site, period }) => {
    const cells = [outcome.id, outcome.name, site.id, site.label, period, ...AMOUNTS.map(() => null), null];
    return cells.map(csvCell).join(',');
  });
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

/**
 * The figures of a whole file. The header says which column is which; what is not a column of the template is refused.
 * @throws BadInput naming the line and the column of everything that is wrong: then none of it is to be kept
 */
export function readMeasures(csv: string, measured: Measured): Figure[] {
  const [header, ...rows] = recordsOf(csv);
  if (!header || rows.length === 0) throw BadInput.of('csv', 'EMPTY', 'The file has no row of figures.');
  if (rows.length > MOST_ROWS)
    throw BadInput.of('csv', 'TOO_MANY', `Send ${MOST_ROWS.toLocaleString('en-GB')} rows or fewer at once.`);
  refuseOtherForms([header, ...rows]);
  const columns = header.cells.map((cell) => cell.toLowerCase());
  const errors = headerErrors(columns, header.line);
  if (errors.length > 0) throw new BadInput(errors);
  const seen = new Set<string>();
  const figures = rows.map(({ cells, line }) => {
    const checks = new FieldChecks();
    const figure = readRow(cells, columns, { measured, checks });
    if (seen.has(placeKey(figure))) checks.add('period', 'TWICE', 'This figure is in the file twice.');
    seen.add(placeKey(figure));
    errors.push(...checks.errors.map((error) => located(error, line)));
    return figure;
  });
  if (errors.length > 0)
    throw new BadInput(errors, 'Nothing was stored: some rows of the file are not right.');
  return figures;
}

interface CsvRow {
  readonly cells: readonly string[];
  /** As an editor of texts counts them, from 1. */
  readonly line: number;
}

/** Most of the cells that are named for one and the same fault. */
const MOST_NAMED = 20;
/** What letters of another encoding become when they are read as UTF-8. */
const UNREADABLE = /\ufffd/;

/** What programs save in another form: said as such, for what else is wrong would lead astray. */
function refuseOtherForms([header, ...rows]: readonly [CsvRow, ...CsvRow[]]): void {
  const [only = '', ...others] = header.cells;
  const separator = others.length === 0 ? /[;\t|]/.exec(only)?.[0] : undefined;
  if (separator !== undefined) {
    const name = separator === '\t' ? 'tabs' : `“${separator}”`;
    const message = `The columns are separated by ${name}. Save the file with commas between them.`;
    throw new BadInput([located({ field: '', code: 'SEPARATOR', message }, header.line)]);
  }
  const message = 'Letters here cannot be read. Save the file as CSV in UTF-8.';
  const wrong = [header, ...rows].flatMap(({ cells, line }) =>
    cells.flatMap((cell, at) => (UNREADABLE.test(cell) ? [{ line, column: header.cells[at] ?? '' }] : [])),
  );
  const errors = wrong.slice(0, MOST_NAMED).map(({ line, column }) => {
    const field = UNREADABLE.test(column) ? '' : column.toLowerCase();
    return located({ field, code: 'NOT_UTF8', message }, line);
  });
  if (errors.length > 0) throw new BadInput(errors, 'Nothing was stored: the file is not in UTF-8.');
}

function recordsOf(csv: string): CsvRow[] {
  try {
    const rows = parse(csv, {
      ...{ bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true },
      max_record_size: 20_000,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1);
    throw new BadInput([located({ field: '', code: 'NOT_CSV', message: 'This line is not CSV.' }, line)]);
  }
}

function headerErrors(columns: readonly string[], line: number): FieldError[] {
  const missing = NEEDED.filter((column) => !columns.includes(column));
  const wrong = columns.filter((column, at) => !isColumn(column) || columns.indexOf(column) !== at);
  const errors = [
    ...missing.map((field) => ({ field, code: 'REQUIRED', message: 'The header has no such column.' })),
    ...wrong.map((field) => ({
      field,
      code: 'UNKNOWN',
      message: 'The template has no such column, or once.',
    })),
  ];
  return errors.map((error) => located(error, line));
}

function readRow(
  cells: readonly string[],
  columns: readonly string[],
  { measured, checks }: { measured: Measured; checks: FieldChecks },
): Figure {
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
  if (cells.length > columns.length)
    checks.add('why', 'TOO_MANY', 'This row has more cells than the header.');
  const period = cell('period').toUpperCase();
  const before = checks.errors.length;
  const amounts = Object.fromEntries(
    AMOUNTS.map((column) => [column, numberIn(cell(column), column, checks)]),
  );
  const unread = new Set(checks.errors.slice(before).map(({ field }) => field));
  const given = { outcome: cell('outcome'), site: cell('site'), period: period as Period, ...amounts };
  const rules = new FieldChecks();
  const figure = readFigure({ ...given, why: cell('why') } as MeasureInput, measured, rules);
  // What is no number at all is told once.
  for (const error of rules.errors) if (!unread.has(error.field)) checks.errors.push(error);
  return figure;
}

function numberIn(text: string, column: string, checks: FieldChecks): number | null {
  if (text === '') return null;
  if (/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  return checks.add(column, 'NOT_A_NUMBER', 'Write a number in digits, such as 1250 or 12.5.');
}

function isColumn(name: string): name is Column {
  return (COLUMNS as readonly string[]).includes(name);
}

function located({ field: column, ...error }: FieldError, line: number): FieldError {
  const where = column ? `Line ${line}, column ${column}: ` : `Line ${line}: `;
  return { ...error, field: 'csv', line, column: column || null, message: where + error.message };
}
