import { Words } from '../words.js';
import { forestPlot, type ForestPlot } from './forest-plot.js';
import type { Drawn } from './picture.js';
import { drawResult } from './result-plots.js';

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

const words = Words.in.en;
const textsOf = ({ svg, table }: Drawn) => ({ svg: svg.text, table: table.text });

function texts(html: string): string[] {
  return [...html.matchAll(/<(?:th|td|text)\b[^>]*>\s*([^<]+?)\s*</g)].map(([, text]) => text ?? '');
}

describe('a forest plot', () => {
  const { svg, table } = textsOf(forestPlot(plot, words));

  it('has a title and a description for those who hear it, and the words of its makers as words', () => {
    expect(svg).toMatch(/role="img"\s+aria-labelledby="burglary-title burglary-description"/);
    expect(svg).toContain('<title id="burglary-title">Burglary &lt;by site&gt;</title>');
    expect(svg).toContain('together 0.72 (0.51 to 1.02)');
  });

  it('says in its table all that it draws, what is missing too', () => {
    expect(texts(table)).toEqual(
      expect.arrayContaining(['North &amp; east', '0.60', '0.40 to 0.90', '70.0%', 'no figure']),
    );
    expect(table.match(/<tr /g)).toHaveLength(5);
    expect(texts(svg)).toEqual(expect.arrayContaining(['0.60 (0.40 to 0.90)', 'no figure', 'All sites']));
  });

  it('draws every mark inside the picture, also for an interval without end', () => {
    const wide = { value: 1, low: 1e-9, high: 1e9 };
    const widest = { ...plot, sites: [{ label: 'Wide', effect: wide, weight: 1 }] };
    const drawn = forestPlot(widest, words).svg.text;
    const places = [...drawn.matchAll(/(?:x|x1|x2)="(-?[\d.]+)"/g)].map(([, place]) => Number(place));
    expect(drawn).not.toMatch(/NaN|Infinity/);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(780);
  });

  it('draws differences about 0', () => {
    const effect = { value: -0.4, low: -0.9, high: 0.1 };
    const combined = { label: 'All', effect, weight: null };
    const drawn = textsOf(forestPlot({ ...plot, isRatio: false, sites: [], combined }, words));
    expect(drawn.svg).not.toMatch(/NaN/);
    expect(texts(drawn.svg)).toContain('0');
  });
});

const levels = [
  { arm: 'INTERVENTION' as const, before: 0.012, after: 0.008 },
  { arm: 'COMPARISON' as const, before: 0.011, after: 0.0115 },
];
const result = {
  ...{ outcome: 'burglary', name: 'Burglaries', measure: 'RELATIVE_INCIDENT_RATE_RATIO' as const },
  ...{ effect: 0.64, low: 0.4, high: 1.02, levels },
  sites: [{ site: { label: 'North' }, effect: null, low: null, high: null, weight: null }],
};

describe('a result', () => {
  it('is drawn before and after as well, arms told apart without colour, rare events for a thousand', () => {
    const { change } = drawResult(result, '1', words);
    const { svg, table } = textsOf(change as Drawn);
    expect(svg.match(/stroke-dasharray="6 4"/g)).toHaveLength(1);
    expect(svg).toContain('Intervention: 12.00 before, 8.00 after');
    expect(texts(table)).toEqual(
      expect.arrayContaining(['Intervention', '12.00', '8.00', 'Comparison', '11.50']),
    );
  });

  it('has figures that can be read apart where the arms are alike', () => {
    const alike = levels.map((level) => ({ ...level, before: 0.011, after: 0.011 }));
    const svg = drawResult({ ...result, levels: alike }, '1', words).change?.svg.text ?? '';
    const places = [...svg.matchAll(/<text x="432" y="([\d.]+)"/g)].map(([, place]) => Number(place));
    expect(places).toHaveLength(2);
    expect(Math.abs((places[0] ?? 0) - (places[1] ?? 0))).toBeGreaterThanOrEqual(18);
  });

  it('is drawn in Welsh too', () => {
    const { forest } = drawResult(result, '1', Words.in.cy);
    expect(texts(forest.table.text)).toEqual(expect.arrayContaining(['Safle', 'North', 'dim ffigur']));
  });

  it('has no chart where nothing was measured both times, and none that divides by nothing', () => {
    const only = (before: number | null) => ({
      ...result,
      levels: [{ arm: 'COMPARISON' as const, before, after: 0 }],
    });
    expect(drawResult(only(null), '1', words).change).toBeNull();
    expect(drawResult(only(0), '1', words).change?.svg.text).not.toMatch(/NaN/);
  });
});
