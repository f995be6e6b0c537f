import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { Clock, loadConfig } from '@idea-map/runtime';
import { DEMO_ISSUER, DemoIssuer } from './demo-issuer.js';
import { TokenVerifier } from './token-verifier.js';
import { provideHandles, provideTokenVerifier } from './tokens.provider.js';

const run = promisify(execFile);
const tsx = path.resolve(import.meta.dirname, '../../../node_modules/.bin/tsx');
const clock = Clock.fixed('2026-03-02T09:00:00Z');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-identity-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const config = (more: Record<string, string> = {}) => loadConfig({ IDEA_MAP_DATA: folder, ...more });
const modeOf = (...names: string[]) => (statSync(path.join(folder, ...names)).mode & 0o777).toString(8);

/** Makes the issuers of forty folders in two processes at once; each prints the keys that it came to. */
async function together(): Promise<string[]> {
  const module = JSON.stringify(path.join(import.meta.dirname, 'demo-issuer.ts'));
  const program = `import(${module}).then(async ({ DemoIssuer }) => {
    await new Promise((resolve) => setTimeout(resolve, ${Date.now() + 1500} - Date.now()));
    for (let n = 0; n < 40; n++) {
      const issuer = await DemoIssuer.open(${JSON.stringify(folder)} + '/' + n);
      process.stdout.write(issuer.publicKeys().keys[0].x + ' ');
    }
  });`;
  const outputs = await Promise.all([1, 2].map(() => run(tsx, ['--eval', program])));
  return outputs.map(({ stdout }) => stdout);
}

describe('the demo issuer', () => {
  it('signs tokens that it is trusted for, good for twelve hours on the application’s clock', async () => {
    const issuer = await DemoIssuer.open(folder);
    const token = await issuer.sign('officer.kent', clock.now());
    const { iat = 0, exp = 0 } = decodeJwt(token);
    expect(exp - iat).toBe(12 * 3600);
    const verified = await new TokenVerifier([issuer.trusted()], clock).verify(token);
    expect(verified).toMatchObject({ issuer: DEMO_ISSUER, subject: 'officer.kent' });
  });

  it('keeps its key where its owner alone can read it, and never hands it out', async () => {
    const issuer = await DemoIssuer.open(folder);
    expect([modeOf('secrets'), modeOf('secrets', 'demo-issuer.json')]).toEqual(['700', '600']);
    expect(issuer.publicKeys().keys[0]).not.toHaveProperty('d');
    expect(issuer.publicKeys().keys[0]).toHaveProperty('kid');
    expect(readdirSync(path.join(folder, 'secrets'))).toEqual(['demo-issuer.json']);
  });

  it('is the same after a restart, and another in another place', async () => {
    const token = await (await DemoIssuer.open(folder)).sign('officer.kent', clock.now());
    const again = new TokenVerifier([(await DemoIssuer.open(folder)).trusted()], clock);
    expect(await again.verify(token)).toMatchObject({ subject: 'officer.kent' });
    const elsewhere = new TokenVerifier([(await DemoIssuer.open(path.join(folder, 'b'))).trusted()], clock);
    await expect(elsewhere.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('signs with another key once it was told to, and tokens of the key before stay good, without a restart', async () => {
    const issuer = await DemoIssuer.open(folder);
    const verifier = new TokenVerifier([issuer.trusted()], clock);
    const before = await issuer.sign('officer.kent', clock.now());
    await verifier.verify(before);
    // As another process does it, while this one runs on.
    await (await DemoIssuer.open(folder)).rotate();
    const after = await issuer.sign('staff.kent', clock.now());
    expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
    expect(await verifier.verify(after)).toMatchObject({ subject: 'staff.kent' });
    expect(await new TokenVerifier([issuer.trusted()], clock).verify(before)).toMatchObject({
      subject: 'officer.kent',
    });
    for (let n = 0; n < 3; n++) await issuer.rotate();
    const fresh = new TokenVerifier([issuer.trusted()], clock);
    await expect(fresh.verify(before)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('gives each machine a secret of its own, the same after a restart', async () => {
    const [one, again] = [await DemoIssuer.open(folder), await DemoIssuer.open(folder)];
    expect(one.secretOf('system.kent')).toBe(again.secretOf('system.kent'));
    expect(one.secretOf('system.kent')).not.toBe(one.secretOf('system.essex'));
  });

  it('is one, though several processes make it at once', async () => {
    const keys = await together();
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^([\w-]{43} ){40}$/);
  });

  it('is one within a process too', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => DemoIssuer.open(folder)));
    expect(new Set(opened.map((one) => one.publicKeys().keys[0]?.x)).size).toBe(1);
  });
});

describe('the key of the handles', () => {
  it('is made once and kept where its owner alone can read it', () => {
    const handle = provideHandles(config()).ofAuthor('me');
    expect(modeOf('secrets', 'handle-key')).toBe('600');
    expect(provideHandles(config()).ofAuthor('me')).toBe(handle);
  });

  it('is the configured one where there is one, and no file is made', () => {
    const given = provideHandles(config({ HANDLE_KEY: 'k'.repeat(32) })).ofAuthor('me');
    expect(readdirSync(folder)).toEqual([]);
    expect(given).not.toBe(provideHandles(config()).ofAuthor('me'));
  });

  it('is never made up in the distributed mode', () => {
    expect(() => provideHandles(config({ IDEA_MAP_MODE: 'distributed' }))).toThrow('HANDLE_KEY');
  });
});

describe('who is trusted', () => {
  const issuers = JSON.stringify([{ issuer: 'https://login.test', jwksUri: 'https://login.test/keys' }]);
  const demo = async () => (await DemoIssuer.open(folder)).sign('officer.kent', clock.now());
  const takes = async (more: Record<string, string>) => {
    const verifier = await provideTokenVerifier(config(more), clock);
    return verifier.verify(await demo()).then(
      () => true,
      () => false,
    );
  };

  it('is the demo issuer by default, beside those that are configured', async () => {
    expect(await takes({})).toBe(true);
    expect(await takes({ TRUSTED_ISSUERS: issuers })).toBe(true);
    expect(await takes({ NODE_ENV: 'development' })).toBe(true);
  });

  it('is not the demo issuer in production, unless a setting says so by name', async () => {
    await expect(takes({ NODE_ENV: 'production' })).rejects.toThrow(/TRUSTED_ISSUERS.*ALLOW_DEMO_ISSUER/s);
    await expect(takes({ NODE_ENV: 'production', ALLOW_DEMO_ISSUER: 'false' })).rejects.toThrow(
      'ALLOW_DEMO_ISSUER',
    );
    expect(await takes({ NODE_ENV: 'production', TRUSTED_ISSUERS: issuers })).toBe(false);
    expect(await takes({ NODE_ENV: 'production', ALLOW_DEMO_ISSUER: 'true' })).toBe(true);
  });

  it('is not the demo issuer in the distributed mode, unless a setting says so by name', async () => {
    const distributed = { IDEA_MAP_MODE: 'distributed' };
    await expect(takes(distributed)).rejects.toThrow('TRUSTED_ISSUERS');
    expect(await takes({ ...distributed, TRUSTED_ISSUERS: issuers })).toBe(false);
    expect(await takes({ ...distributed, ALLOW_DEMO_ISSUER: 'true' })).toBe(true);
  });

  it.each([
    'not json',
    '{"issuer":"x"}',
    '[{"issuer":"https://s3cret.test"}]',
    '[{"issuer":"","jwksUri":"x"}]',
  ])('is told by the name of its setting where it cannot be read, without its value: %s', async (value) => {
    const error: unknown = await takes({ TRUSTED_ISSUERS: value }).catch((refused: unknown) => refused);
    expect(String(error)).toContain('TRUSTED_ISSUERS');
    expect(String(error)).not.toMatch(/s3cret|not json/);
  });
});
