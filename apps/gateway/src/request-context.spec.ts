import { BadInput, Unauthenticated } from '@idea-map/runtime';
import { GatewayContext, loader } from './request-context.js';

const contextOf = (headers: Record<string, string>, body?: unknown) => new GatewayContext({ headers, body });

describe('the context of a request', () => {
  it('has the token of a bearer, and none where there is no header', () => {
    expect(contextOf({ authorization: 'Bearer abc.def-_~+/=' }).token).toBe('abc.def-_~+/=');
    expect(contextOf({ authorization: 'bearer abc' }).token).toBe('abc');
    expect(contextOf({}).token).toBeNull();
  });

  it.each(['', 'Bearer', 'Bearer ', 'Basic abc', 'Bearer a b', 'Bearer ä'])(
    'refuses the Authorization header %j',
    (authorization) => {
      expect(() => contextOf({ authorization })).toThrow(Unauthenticated);
    },
  );

  it('has an idempotency key, unless it is empty or too long', () => {
    expect(contextOf({ 'idempotency-key': ' k1 ' }).idempotencyKey).toBe('k1');
    expect(contextOf({ 'idempotency-key': ' ' }).idempotencyKey).toBeNull();
    expect(() => contextOf({ 'idempotency-key': 'k'.repeat(201) })).toThrow(BadInput);
  });

  it.each([
    ['cy', 'CY'],
    ['en-GB,en;q=0.9', 'EN'],
    ['fr, cy-GB;q=0.8, en;q=0.5', 'CY'],
    ['en;q=0.2, cy;q=0.7', 'CY'],
    ['cy;q=0, en', 'EN'],
    ['cyw, fr', null],
    ['*', null],
  ])('reads Accept-Language %s as %s', (header, language) => {
    expect(contextOf({ 'accept-language': header }).language).toBe(language);
  });

  it('has one fingerprint for one request, in whatever order its variables come', () => {
    const of = (body: unknown) => contextOf({}, body).fingerprint;
    expect(of({ query: '{ a }', variables: { a: 1, b: { c: 2, d: [3] } } })).toBe(
      of({ variables: { b: { d: [3], c: 2 }, a: 1 }, query: '{ a }' }),
    );
    expect(of({ query: '{ a }', variables: { a: [1, 2] } })).not.toBe(
      of({ query: '{ a }', variables: { a: [2, 1] } }),
    );
    expect(of({ query: '{ a }' })).not.toBe(of({ query: '{ a }', operationName: 'A' }));
    expect(of({ query: '{ a }' })).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps its fingerprint when the server copies it', () => {
    const context = contextOf({}, { query: '{ a }' });
    const copy = Object.assign(Object.create(GatewayContext.prototype) as GatewayContext, context);
    expect(copy.fingerprint).toBe(context.fingerprint);
  });

  it('asks for what is needed together in one batch, and once', async () => {
    const context = contextOf({});
    const batches: (readonly string[])[] = [];
    const forces = () =>
      loader(context, 'forces', (ids: readonly string[]) => {
        batches.push(ids);
        return Promise.resolve(ids.map((id) => id.toUpperCase()));
      });
    const found = await Promise.all(['kent', 'essex', 'kent'].map((id) => forces().load(id)));
    expect(found).toEqual(['KENT', 'ESSEX', 'KENT']);
    expect(batches).toEqual([['kent', 'essex']]);
  });
});
