import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadConfig } from '@idea-map/runtime';
import { EscrowKeys } from './escrow-keys.js';
import { provideEscrowKeys } from './escrow-keys.provider.js';

const key = () => randomBytes(32);

describe('the keys of the escrow', () => {
  const person = '018f0000-0000-7000-8000-000000000001';

  it('open what they sealed, which is another text each time', () => {
    const keys = new EscrowKeys([['a', key()]]);
    const [one, other] = [keys.seal('handle', person), keys.seal('handle', person)];
    expect(one.sealed).not.toBe(other.sealed);
    expect(Buffer.from(one.sealed, 'base64').toString('latin1')).not.toContain(person);
    expect([keys.open('handle', one), keys.open('handle', other)]).toEqual([person, person]);
  });

  it('refuse what was sealed for another handle, or was changed', () => {
    const keys = new EscrowKeys([['a', key()]]);
    const { keyId, sealed } = keys.seal('handle', person);
    expect(() => keys.open('another', { keyId, sealed })).toThrow();
    const bytes = Buffer.from(sealed, 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(() => keys.open('handle', { keyId, sealed: bytes.toString('base64') })).toThrow();
  });

  it('open with an old key what it sealed, and seal with the new one', () => {
    const old = ['old', key()] as const;
    const sealed = new EscrowKeys([old]).seal('handle', person);
    const rotated = new EscrowKeys([['new', key()], old]);
    expect(rotated.open('handle', sealed)).toBe(person);
    expect(rotated.seal('handle', person).keyId).toBe('new');
    expect(() => new EscrowKeys([['new', key()]]).open('handle', sealed)).toThrow('old');
  });

  it('are made once in the default mode, and needed in the distributed one', () => {
    const data = mkdtempSync(path.join(os.tmpdir(), 'escrow-keys-'));
    const config = loadConfig({ IDEA_MAP_DATA: data });
    const sealed = provideEscrowKeys(config).seal('handle', person);
    expect(provideEscrowKeys(config).open('handle', sealed)).toBe(person);
    expect(() => provideEscrowKeys({ ...config, IDEA_MAP_MODE: 'distributed' })).toThrow('is needed');
    expect(() => provideEscrowKeys({ ...config, ESCROW_KEYS: 'short:abc' })).toThrow('is not right');
    rmSync(data, { recursive: true });
  });
});
