import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keepSecret, readSecret } from './secret-file.js';

describe('a secret under the data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-secret-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is the first that was kept, for whoever made another at the same time', () => {
    expect(readSecret(folder, 'key')).toBeNull();
    expect([keepSecret(folder, 'key', 'one'), keepSecret(folder, 'key', 'two')]).toEqual(['one', 'one']);
    expect(readSecret(folder, 'key')).toBe('one');
  });

  it('is its owner’s alone to read, and leaves nothing beside it', () => {
    keepSecret(folder, 'key', 'one');
    keepSecret(folder, 'key', 'two');
    const secrets = path.join(folder, 'secrets');
    expect(readdirSync(secrets)).toEqual(['key']);
    expect((statSync(secrets).mode & 0o777).toString(8)).toBe('700');
    expect((statSync(path.join(secrets, 'key')).mode & 0o777).toString(8)).toBe('600');
  });
});
