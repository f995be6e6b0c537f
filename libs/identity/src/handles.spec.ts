import fc from 'fast-check';
import { Handles } from './handles.js';

const one = new Handles('a'.repeat(32));
const other = new Handles(`${'a'.repeat(31)}b`);

describe('the handle of an author', () => {
  it('is the same for the same person, in any process with the same key', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => expect(new Handles('a'.repeat(32)).ofAuthor(id)).toBe(one.ofAuthor(id))),
    );
  });

  it('differs from person to person and from key to key, and holds nothing of the id', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (id, another) => {
        fc.pre(id !== another);
        const handle = one.ofAuthor(id);
        expect(handle).toMatch(/^[\w-]{32}$/);
        expect(handle).not.toBe(one.ofAuthor(another));
        expect(handle).not.toBe(other.ofAuthor(id));
        expect(handle).not.toContain(id.slice(0, 8));
      }),
    );
  });

  it('is HMAC-SHA-256, so that it outlives this code', () => {
    expect(one.ofAuthor('019c0000-0000-7000-8000-000000000000')).toBe('mKKlDKV3fWB1UFQb8WBn6Ync3jEVTC9k');
  });

  it.each(['', 'short', 'a'.repeat(31)])('is not made with a key of too few characters: %j', (key) => {
    expect(() => new Handles(key)).toThrow('HANDLE_KEY needs at least 32 characters.');
  });
});

describe('the handle of an idempotency key', () => {
  it('belongs to one caller and one key, and is no author’s handle', () => {
    const made = [one.ofKey('me', 'k'), one.ofKey('you', 'k'), one.ofKey('me', 'l'), one.ofAuthor('me')];
    expect(new Set(made).size).toBe(4);
    expect(one.ofKey('me', 'k')).toBe(made[0]);
  });
});
