import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const page = (name: string) => readFileSync(join(root, 'docs/security', name), 'utf8');
const model = page('threat-model.md');

interface Threat {
  readonly id: string;
  readonly against: string;
  readonly specs: readonly string[];
}

/** The rows of the tables: | id | threat | what stands against it | shown by | */
const threats: readonly Threat[] = model.split('\n').flatMap((line) => {
  const [id, , against = '', shown = ''] = line
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());
  if (id === undefined || !/^[STRIDE]\d+$/.test(id)) return [];
  return [{ id, against, specs: [...shown.matchAll(/`([^`]+)`/g)].map(([, spec = '']) => spec) }];
});

describe('the threat model', () => {
  it('has threats of every kind, each once', () => {
    expect(new Set(threats.map(({ id }) => id.slice(0, 1)))).toEqual(new Set('STRIDE'));
    expect(new Set(threats.map(({ id }) => id)).size).toBe(threats.length);
  });

  it.each(threats)('says of $id what stands against it, and names specs that exist', ({ against, specs }) => {
    expect(against).not.toBe('');
    expect(specs).not.toEqual([]);
    for (const spec of specs) {
      expect(spec).toMatch(/\.spec\.ts$/);
      expect([spec, existsSync(join(root, spec))]).toEqual([spec, true]);
    }
  });

  it('is what the impact assessment refers to', () => {
    const known = new Set(threats.map(({ id }) => id));
    const named = page('dpia.md').match(/\b[STRIDE]\d+\b/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
