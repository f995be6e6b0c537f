import { barChart, columnChart } from './chart.js';

const rows = [
  { label: 'One <stage>', values: [2, 10] },
  { label: 'Another', values: [null, 5] },
];
const given = { title: 'Days & stages', series: ['Median', 'Ninety'], rows, say: String };

describe('a chart', () => {
  it('has bars as long as their values are, and none where there is no value', () => {
    const { text } = barChart(given);
    const widths = [...text.matchAll(/class="chart-(\d)"[^>]*width="([\d.]+)" height="13"/g)];
    expect(widths.map(([, n, width]) => [n, Number(width)])).toEqual([
      ['1', 56.8],
      ['2', 284],
      ['2', 142],
    ]);
  });

  it('escapes its words, and is read out by its title', () => {
    const { text } = barChart(given);
    expect(text).toContain('One &lt;stage&gt;');
    expect(text).toContain('aria-label="Days &amp; stages"');
  });

  it('breaks a long name into lines that a phone has room for, and leaves out none of it', () => {
    const label = 'Make the streets safer for women and girls at night and by day';
    const { text } = barChart({ ...given, rows: [{ label, values: [1, 2] }] });
    const lines = [...text.matchAll(/class="chart-label"[^>]*>([^<]*)</g)].map(([, line = '']) => line);
    expect(lines.join(' ')).toBe(label);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(44);
  });

  it('stands where all is zero, and where there is nothing', () => {
    const flat = { ...given, rows: [{ label: '2026-01', values: [0, 0] }] };
    for (const { text } of [columnChart(flat), columnChart({ ...given, rows: [] }), barChart(flat)])
      expect(text).not.toMatch(/NaN|Infinity/);
  });

  it('says which colour is which only where there are two', () => {
    expect(columnChart({ ...given, series: ['Ideas'] }).text).not.toContain('chart-legend');
    expect(columnChart(given).text).toContain('Ninety');
  });
});
