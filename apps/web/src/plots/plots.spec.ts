import { Words } from '../words.js';
import type { ForestPlot } from './forest.js';
import { forestPlot } from './forest-plot.js';
import type { Drawn } from './picture.js';
import { drawResult } from './result-plots.js';

const plot: ForestPlot = {
  name: 'burglary',
  title: 'Burglary <by site>',
  measure: 'Relative incident rate ratio',
  isRatio: true,
  better: 'left',
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
    for (const key of ['burglary-wide', 'burglary-narrow']) {
      expect(svg).toMatch(new RegExp(`role="img"\\s+aria-labelledby="${key}-title ${key}-description"`));
      expect(svg).toContain(`<title id="${key}-title">Burglary &lt;by site&gt;</title>`);
    }
    expect(svg).toContain('together 0.72 (0.51 to 1.02)');
  });

  it('says in its table all that it draws, what is missing too', () => {
    expect(texts(table)).toEqual(
      expect.arrayContaining(['North &amp; east', '0.60', '0.40 to 0.90', '70.0%', 'no figure']),
    );
    expect(table.match(/<tr /g)).toHaveLength(5);
    const told = ['0.60 (0.40 to 0.90)', '70.0%', '0.60 (0.40 to 0.90) · 70.0%', 'no figure', 'All sites'];
    expect(texts(svg)).toEqual(expect.arrayContaining(told));
  });

  it('draws every mark inside the picture, with arrows for an interval that goes on', () => {
    const wide = { value: 1, low: 1e-9, high: 1e9 };
    const widest = { ...plot, sites: [{ label: 'Wide', effect: wide, weight: 1 }] };
    const drawings = forestPlot(widest, words).svg.text.split('</svg>').slice(0, 2);
    for (const [drawn, width] of drawings.map((one, at) => [one, [700, 330][at] ?? 0] as const)) {
      const places = [...drawn.matchAll(/(?:x|x1|x2)="(-?[\d.]+)"/g)].map(([, place]) => Number(place));
      expect(drawn).not.toMatch(/NaN|Infinity/);
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThanOrEqual(width);
      expect(drawn.match(/<polygon [^>]+fill="#0b0c0c"/g)).toHaveLength(2);
    }
  });

  it('gives each square the area of its weight', () => {
    const [north = 0, south = 0] = [...svg.matchAll(/<rect[^>]+width="([\d.]+)"/g)].map(([, side]) =>
      Number(side),
    );
    expect(north ** 2 / south ** 2).toBeCloseTo(0.7 / 0.3, 1);
  });

  it('names what its axis measures, on which scale, and which way is better', () => {
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        'Relative incident rate ratio',
        'log scale',
        '← better',
        'worse →',
        '0.5',
        '1',
        '2',
      ]),
    );
    const turned = forestPlot({ ...plot, better: 'right' }, words).svg.text;
    expect(texts(turned)).toEqual(expect.arrayContaining(['← worse', 'better →']));
    expect(texts(forestPlot({ ...plot, better: null }, words).svg.text).join()).not.toContain('better');
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
const nothing = { pValue: null, adjustedPValue: null, difference: null, heterogeneity: null };
const drawing = { key: '1', words, outcomes: [{ id: 'burglary', direction: 'LOWER_IS_BETTER' }] };
const result = {
  ...nothing,
  ...{ outcome: 'burglary', name: 'Burglaries', measure: 'RELATIVE_INCIDENT_RATE_RATIO' as const },
  ...{ effect: 0.64, low: 0.4, high: 1.02, levels },
  sites: [{ site: { label: 'North' }, effect: null, low: null, high: null, weight: null }],
};

describe('a result', () => {
  it('is drawn before and after as well, arms told apart without colour, rare events for a thousand', () => {
    const { change } = drawResult(result, drawing);
    const { svg, table } = textsOf(change as Drawn);
    expect(svg.match(/stroke-dasharray="6 4"/g)).toHaveLength(2);
    expect(svg).toContain('Intervention: 12.00 before, 8.00 after');
    expect(texts(table)).toEqual(
      expect.arrayContaining(['Intervention', '12.00', '8.00', 'Comparison', '11.50']),
    );
  });

  it('has figures that can be read apart where the arms are alike', () => {
    const alike = levels.map((level) => ({ ...level, before: 0.011, after: 0.011 }));
    const svg = drawResult({ ...result, levels: alike }, drawing).change?.svg.text ?? '';
    const places = [...svg.matchAll(/<text x="500" y="([\d.]+)" font-weight/g)].map(([, place]) =>
      Number(place),
    );
    expect(places).toHaveLength(2);
    expect(Math.abs((places[0] ?? 0) - (places[1] ?? 0))).toBeGreaterThanOrEqual(36);
    expect(Math.max(...places)).toBeLessThanOrEqual(250);
  });

  it('is drawn in Welsh too', () => {
    const { forest } = drawResult(result, { ...drawing, words: Words.in.cy });
    expect(texts(forest.table.text)).toEqual(expect.arrayContaining(['Safle', 'North', 'dim ffigur']));
  });

  it('has no chart where nothing was measured both times, and none that divides by nothing', () => {
    const only = (before: number | null) => ({
      ...result,
      levels: [{ arm: 'COMPARISON' as const, before, after: 0 }],
    });
    expect(drawResult(only(null), drawing).change).toBeNull();
    expect(drawResult(only(0), drawing).change?.svg.text).not.toMatch(/NaN/);
  });

  it('has its figures in words: p by itself and by Holm, the difference in its own unit, and how sites differ', () => {
    const heterogeneity = { q: 0.45, df: 2, pValue: 0.7986, iSquared: 0, tauSquared: 0 };
    const difference = { value: -0.2, low: -0.3, high: -0.1 };
    const told = { ...result, measure: 'RISK_RATIO' as const, pValue: 0.0004, adjustedPValue: 0.012 };
    expect(drawResult({ ...told, difference, heterogeneity }, drawing).figures).toEqual([
      'p < 0.001',
      'p = 0.012 by Holm’s correction',
      'difference -20.00 percentage points (-30.00 to -10.00)',
      'between sites Q = 0.45 on 2 df (p = 0.799), I² = 0%, tau² = 0.00',
    ]);
    expect(drawResult(result, drawing).figures).toEqual([]);
  });
});
