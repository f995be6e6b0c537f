import { CopyLines } from './copy-lines.js';

const table = {
  schema: 'intake',
  name: 'idea',
  columns: ['id', 'text', 'list', 'at', 'open', 'count'].map((name) => [name, name] as const),
};
const empty = { id: '', text: null, list: [], at: null, open: false, count: 0 };

describe('rows as lines of COPY', () => {
  it('are told apart whatever stands in them', () => {
    const lines = new CopyLines(table);
    const at = new Date('2026-03-02T09:00:00Z');
    lines.add({
      id: 'a',
      text: 'tab\t, line\n, return\r, back\\slash',
      list: ['x', 'a "b" \\ c'],
      at,
      open: true,
      count: 2,
    });
    expect(lines.taken().bytes.toString()).toBe(
      'a\ttab\\t, line\\n, return\\r, back\\\\slash\t{"x","a \\\\"b\\\\" \\\\\\\\ c"}\t2026-03-02T09:00:00.000Z\ttrue\t2\n',
    );
  });

  it('tell nothing from an empty text', () => {
    const lines = new CopyLines(table);
    lines.add(empty);
    expect(lines.taken().bytes.toString()).toBe('\t\\N\t{}\t\\N\tfalse\t0\n');
  });

  it('find room for texts of any length, in any script, and are taken once', () => {
    const lines = new CopyLines(table);
    const texts = [1, 100_000, 300_000, 10].map((length) => 'ŵ'.repeat(length));
    for (const text of texts) lines.add({ ...empty, text });
    const read = lines
      .taken()
      .bytes.toString()
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[1]);
    expect(read).toEqual(texts);
    expect(lines.taken().bytes).toHaveLength(0);
  });

  it('stay as they are until whoever took them is done with them', () => {
    const lines = new CopyLines(table);
    lines.add({ ...empty, text: 'first' });
    const first = lines.taken();
    lines.add({ ...empty, text: 'second' });
    const second = lines.taken();
    expect([first.bytes.toString(), second.bytes.toString()]).toEqual([
      expect.stringContaining('first'),
      expect.stringContaining('second'),
    ]);
    first.release();
    lines.add({ ...empty, text: 'third' });
    lines.taken();
    lines.add({ ...empty, text: 'fourth' });
    expect(second.bytes.toString()).toContain('second');
  });
});
