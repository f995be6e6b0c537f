import { seal, unseal } from '@idea-map/identity';
import fc from 'fast-check';
import { cookieOf } from './cookies.js';
import { csrfToken, isFromElsewhere, isOurs } from './csrf.js';
import { localPath } from './sign-in-pages.js';

describe('the token of a form', () => {
  it('is good for its own session alone, and another each time', () => {
    const token = csrfToken('one');
    expect([isOurs(token, 'one'), isOurs(token, 'two'), isOurs(csrfToken('two'), 'one')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(csrfToken('one')).not.toBe(token);
  });

  it('cannot be made up', () => {
    fc.assert(fc.property(fc.string(), (token) => !isOurs(token, 'one')));
  });
});

describe('a form', () => {
  const from = (headers: Record<string, string>) => isFromElsewhere({ headers, host: 'ideas.example:3000' });

  it('is refused where the browser says that another site sent it', () => {
    expect(from({ origin: 'https://evil.example' })).toBe(true);
    expect(from({ origin: 'null' })).toBe(true);
    expect(from({ origin: 'http://ideas.example' })).toBe(true);
    expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(true);
    expect(from({ 'sec-fetch-site': 'same-site' })).toBe(true);
  });

  it('is let through to its token where it came from here, or the browser does not say', () => {
    expect(from({ origin: 'http://ideas.example:3000', 'sec-fetch-site': 'same-origin' })).toBe(false);
    expect(from({})).toBe(false);
  });
});

describe('what is sealed', () => {
  it('is read with its key, and with no other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, key) => {
        expect(unseal(seal(text, key), key)).toBe(text);
        expect(unseal(seal(text, key), `${key}.`)).toBeNull();
      }),
    );
  });

  it('is worth nothing once it was changed', () => {
    const sealed = seal('a text', 'key');
    const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
    for (const one of [changed, `${sealed}x`, `${sealed}=`, '', 'none'])
      expect(unseal(one, 'key')).toBeNull();
  });

  it('has all of its tag: a short one could be guessed', () => {
    const whole = Buffer.from(seal('', 'key'), 'base64url');
    const cut = (bytes: number) => whole.subarray(0, bytes).toString('base64url');
    expect([16, 20, 24, 27, 28].map((bytes) => unseal(cut(bytes), 'key'))).toEqual([
      null,
      null,
      null,
      null,
      '',
    ]);
  });
});

describe('where a reader is led after signing in', () => {
  it('is a path of this site', () => {
    expect(localPath('/ideas/IM-2026-000001-5?tab=thread')).toBe('/ideas/IM-2026-000001-5?tab=thread');
  });

  it.each([
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/a\\b',
    '/\t/evil',
    'javascript:x',
    '/sign-out',
  ])('is the first page for %j', (to) => expect(localPath(to)).toBe('/'));
});

describe('a cookie', () => {
  it('is found by its whole name, the first of two', () => {
    const headers = { cookie: 'other_session=1; session=a%20b; session=c; bad=%E0%A4%A' };
    expect([
      cookieOf({ headers }, 'session'),
      cookieOf({ headers }, 'sess'),
      cookieOf({ headers }, 'bad'),
    ]).toEqual(['a b', null, null]);
    expect(cookieOf({ headers: {} }, 'session')).toBeNull();
  });
});
