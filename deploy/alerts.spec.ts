import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Histogram, register } from 'prom-client';
import { parse } from 'yaml';
import { metrics } from '@idea-map/runtime';

const root = join(import.meta.dirname, '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}
const file = parse(textOf('deploy/prometheus/alerts.yml')) as { groups: { name: string; rules: Alert[] }[] };
const alerts = file.groups.flatMap(({ rules }) => rules);
const page = textOf('docs/runbooks/alerts.md');

/** What Prometheus itself makes of each process that it reads. */
const OF_PROMETHEUS: ReadonlyMap<string, readonly string[]> = new Map([['up', ['job', 'instance']]]);

/** By the name of a series, the labels that it has; null where there is no such series. */
function labelsOf(series: string): readonly string[] | null {
  const own = OF_PROMETHEUS.get(series);
  if (own) return own;
  const base = series.replace(/_(bucket|count|sum)$/, '');
  const metric = register.getSingleMetric(series) ?? register.getSingleMetric(base);
  if (!metric) return null;
  // A histogram has series under other names than its own, and nothing else has.
  if (metric instanceof Histogram !== (series !== base)) return null;
  const { labelNames } = metric as unknown as { labelNames: readonly string[] };
  return series.endsWith('_bucket') ? [...labelNames, 'le'] : labelNames;
}

/** The series of an expression, and every label that it sorts or chooses by. */
function partsOf(expr: string): { series: readonly string[]; labels: readonly string[] } {
  const series = [...expr.matchAll(/\b(idea_map_\w+|up)\b(?=[[{\s)]|$)/g)].map(([, name = '']) => name);
  const grouped = [...expr.matchAll(/\b(?:by|on) \(([^)]*)\)/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  const chosen = [...expr.matchAll(/(\w+)(?:=~|!~|!=|=)"/g)].map(([, name = '']) => name);
  return { series, labels: [...new Set([...grouped, ...chosen])] };
}

describe('the alert rules', () => {
  it('are there, each under its own name', () => {
    expect(Object.keys(metrics).length).toBeGreaterThan(0);
    expect(alerts.length).toBeGreaterThan(10);
    expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
  });

  it.each(alerts)('ask in $alert for metrics that the code has, by labels that these have', ({ expr }) => {
    const { series, labels } = partsOf(expr);
    expect(series.length).toBeGreaterThan(0);
    for (const name of series) {
      const known = labelsOf(name);
      expect([name, known]).toEqual([name, expect.any(Array)]);
      expect(labels.filter((label) => !known?.includes(label))).toEqual([]);
    }
    expect(labels.includes('le')).toBe(series.some((name) => name.endsWith('_bucket')));
  });

  it.each(alerts)('say in $alert how bad it is, what is the matter, and where help is', (alert) => {
    expect(['warning', 'critical']).toContain(alert.labels.severity);
    expect(alert.annotations.summary).toMatch(/\.$/);
    expect(alert.annotations.runbook).toBe(`docs/runbooks/alerts.md#${alert.alert.toLowerCase()}`);
    expect(alert.for ?? '1m').toMatch(/^\d+[mh]$/);
    const shown = [...(alert.annotations.summary ?? '').matchAll(/\$labels\.(\w+)/g)].map(([, name]) => name);
    const kept = alert.expr.startsWith('up{') ? ['job', 'instance'] : partsOf(alert.expr).labels;
    expect(shown.filter((name) => !kept.includes(name ?? ''))).toEqual([]);
  });
});

describe('the runbook of alerts', () => {
  const sections = [...page.matchAll(/^## (\w+)$/gm)].map(([, name]) => name);

  it('has a section for every alert, and for nothing else', () => {
    expect([...sections].sort()).toEqual(alerts.map(({ alert }) => alert).sort());
  });

  it.each(alerts)('says of $alert what it means and what to do', ({ alert }) => {
    const [, section = ''] = page.split(`## ${alert}\n`);
    const [own = ''] = section.split('\n## ');
    expect(own).toMatch(/\*\*Means\*\* \S/);
    expect(own).toMatch(/\*\*Do\*\* \S/);
  });
});

describe('the runbooks', () => {
  const folder = 'docs/runbooks';
  const pages = readdirSync(join(root, folder)).filter((name) => name !== 'README.md');

  it('are all in their index', () => {
    const named = [...textOf(`${folder}/README.md`).matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name]) => name);
    expect([...named].sort()).toEqual([...pages].sort());
  });

  it.each([...pages, 'README.md'])('name in %s commands, files and pages that exist', (name) => {
    const text = textOf(`${folder}/${name}`);
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    for (const [, script = ''] of text.matchAll(/npm run (?:-s )?([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(script);
    for (const [, link = ''] of text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
      expect([link, existsSync(join(root, folder, link))]).toEqual([link, true]);
  });
});
