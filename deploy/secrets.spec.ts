import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { provideEscrowKeys } from '@idea-map/identity';
import { loadConfig } from '@idea-map/runtime';

const root = path.join(import.meta.dirname, '..');
const data = mkdtempSync(path.join(os.tmpdir(), 'idea-map-secrets-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const printed = () =>
  execFileSync(path.join(root, 'deploy/secrets.sh'), {
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', IDEA_MAP_DATA: data },
  });
const pairs = (text: string) =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

describe('deploy/secrets.sh', () => {
  it('prints every key that docker-compose.yml asks for, in the shape that services take', () => {
    const compose = readFileSync(path.join(root, 'docker-compose.yml'), 'utf8');
    const asked = new Set([...compose.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name));
    const made = pairs(printed());
    expect(new Set(Object.keys(made))).toEqual(asked);
    const config = loadConfig({ IDEA_MAP_DATA: data, ...made });
    expect(() => provideEscrowKeys(config)).not.toThrow();
    expect(encodeURIComponent(made['POSTGRES_PASSWORD'] ?? '')).toBe(made['POSTGRES_PASSWORD']);
    expect(new Set(Object.values(made)).size).toBe(asked.size);
  });

  it('makes them once, and keeps them where its owner alone reads', () => {
    expect(printed()).toBe(printed());
    expect(statSync(path.join(data, 'compose.env')).mode & 0o777).toBe(0o600);
  });
});
