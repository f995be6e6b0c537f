import { beforeAfterChart } from './before-after-chart.js';
import { forestPlot, type ForestPlot } from './forest-plot.js';

const plot: ForestPlot = {
  name: 'burglary',
  title: 'Burglary <by site>',
  measure: 'Relative incident rate ratio',
  isRatio: true,
  sites: [
    { label: 'North & east', effect: { value: 0.6, low: 0.4, high: 0.9 }, weight: 0.7 },
    { label: 'South', effect: { value: 1.2, low: 0.5, high: 2.9 }, weight: 0.3 },
    { label: 'West', effect: null, weight: null },
  ],
  combined: { label: 'All sites', effect: { value: 0.72, low: 0.51, high: 1.02 }, weight: null },
};

function texts(html: string): string[] {
  return [...html.matchAll(/<(?:th|td|text)[^>]*>([^<]+)</g)].map(([, text]) => text ?? '');
}

describe('a forest plot', () => {
  const { svg, table } = forestPlot(plot);

  it('has a title and a description for those who hear it, and the words of its makers as words', () => {
    expect(svg).toContain('role="img" aria-labelledby="burglary-title burglary-description"');
    expect(svg).toContain('<title id="burglary-title">Burglary &#60;by site&#62;</title>');
    expect(svg).toContain('together 0.72 (0.51 to 1.02)');
  });

  it('says in its table all that it draws, what is missing too', () => {
    expect(texts(table)).toEqual(
      expect.arrayContaining(['North &#38; east', '0.60', '0.40 to 0.90', '70.0%', 'no figure']),
    );
    expect(table.match(/<tr>/g)).toHaveLength(5);
    expect(texts(svg)).toEqual(expect.arrayContaining(['0.60 (0.40 to 0.90)', 'no figure', 'All sites']));
  });

  it('draws every mark inside the picture, also for an interval without end', () => {
    const wide = { value: 1, low: 1e-9, high: 1e9 };
    const drawn = forestPlot({ ...plot, sites: [{ label: 'Wide', effect: wide, weight: 1 }] }).svg;
    const places = [...drawn.matchAll(/(?:x|x1|x2)="(-?[\d.]+)"/g)].map(([, place]) => Number(place));
    expect(drawn).not.toMatch(/NaN|Infinity/);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(780);
  });

  it('draws differences about 0', () => {
    const effect = { value: -0.4, low: -0.9, high: 0.1 };
    const drawn = forestPlot({
      ...plot,
      isRatio: false,
      sites: [],
      combined: { label: 'All', effect, weight: null },
    });
    expect(drawn.svg).not.toMatch(/NaN/);
    expect(texts(drawn.svg)).toContain('0');
  });
});

it('a chart of before and after says the same in its table, and tells arms apart without colour', () => {
  const { svg, table } = beforeAfterChart({
    name: 'levels',
    title: 'Burglaries',
    unit: 'in 1,000 homes',
    arms: [
      { label: 'Intervention', before: 12, after: 8 },
      { label: 'Comparison', before: 11, after: 11.5 },
    ],
  });
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(svg).toContain('Intervention: 12.00 before, 8.00 after');
  expect(texts(table)).toEqual(
    expect.arrayContaining(['Intervention', '12.00', '8.00', 'Comparison', '11.50']),
  );
  expect(
    beforeAfterChart({ name: 'none', title: 'None', unit: '', arms: [{ label: 'A', before: 0, after: 0 }] })
      .svg,
  ).not.toMatch(/NaN/);
});
