import { getIntrospectionQuery } from 'graphql';
import { openRequest } from './open-request.js';
import { RateLimit } from '@idea-map/service';
import { scalars } from './scalars.js';
import { firstError, TestingApi } from './testing-api.js';

const resolvers = { ...scalars, Query: { viewer: () => null } };

let api: TestingApi;
beforeAll(async () => {
  api = await TestingApi.start({ resolvers });
});
afterAll(() => api.stop());

describe('the door', () => {
  const deep = `{ forces ${'{ successor '.repeat(12)}{ id }${' }'.repeat(12)} }`;
  const costly =
    '{ ideas(first: 100) { edges { node { themes { id } comments(first: 100) { edges { node { id } } } } } } }';

  it.each([
    ['depth', deep],
    ['fields', `{ ${'viewer { id } '.repeat(101)} }`],
    ['aliases', `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: viewer { id }`).join(' ')} }`],
    ['mutations', `mutation { ${'deleteDraft(id: 1) '.repeat(16)} }`],
    ['cost', costly],
    ['depth', `${'{ a '.repeat(2500)}${'}'.repeat(2500)}`],
    ['tokens', `{ ${'a '.repeat(10_000)} }`],
  ])('refuses a request over its %s, and names it', async (limit, query) => {
    const answer = await api.ask(query);
    expect(answer.status).toBe(400);
    expect(firstError(answer)?.extensions).toMatchObject({ code: 'QUERY_TOO_LARGE', limit });
  });

  it('refuses a body over 256 KiB, and names it', async () => {
    const answer = await api.ask('{ themes { id } }', { text: 'x'.repeat(256 * 1024) });
    expect(answer.status).toBe(413);
    expect(firstError(answer)?.extensions).toEqual({
      code: 'QUERY_TOO_LARGE',
      limit: 'body',
      allowed: 262144,
      found: null,
    });
  });

  it('refuses what is no JSON, without repeating it', async () => {
    const answer = await api.send({
      payload: '{"query": secret',
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(400);
    expect(firstError(answer)?.extensions).toEqual({ code: 'BAD_REQUEST' });
    expect(answer.text).not.toContain('secret');
  });

  it('takes operations by POST only', async () => {
    const answer = await api.send({ method: 'GET', url: '/graphql?query=%7Bthemes%7Bid%7D%7D' });
    expect(answer.status).toBe(405);
    expect(answer.headers['allow']).toBe('POST');
    expect(firstError(answer)?.extensions).toEqual({ code: 'METHOD_NOT_ALLOWED' });
  });

  it('takes no form that a browser sends to another site unasked', async () => {
    const payload = 'query=%7Bthemes%7Bid%7D%7D';
    const answer = await api.send({
      payload,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(400);
    expect(firstError(answer)?.extensions).toEqual({ code: 'BAD_REQUEST' });
  });

  it.each(['subscription { ideas }', 'subscription S { ideas { edges { node { id } } } }'])(
    'has no subscriptions, and says so: %s',
    async (query) => {
      for (const _ of ['plain', 'compiled']) {
        const answer = await api.ask(query);
        expect(answer.status).toBe(400);
        expect(firstError(answer)?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
      }
    },
  );

  it('takes no batches', async () => {
    const answer = await api.send({ payload: [{ query: '{ viewer { id } }' }] });
    expect(answer.status).toBe(400);
    expect(firstError(answer)?.extensions).toEqual({ code: 'BAD_REQUEST' });
  });

  it('refuses an Authorization header without a bearer token', async () => {
    const answer = await api.send({
      payload: { query: '{ viewer { id } }' },
      headers: { authorization: 'Basic abc' },
    });
    expect(answer.status).toBe(401);
    expect(firstError(answer)?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('keeps introspection closed unless it is opened, and then lets its depth through', async () => {
    const closed = firstError(await api.ask(getIntrospectionQuery()));
    expect(closed?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
    const open = await TestingApi.start({ resolvers, introspection: true });
    const answer = await open.ask(getIntrospectionQuery());
    expect(answer.body.errors).toBeUndefined();
    expect(answer.body.data).toHaveProperty('__schema');
    await open.stop();
  });

  it('sends who asks too often away, with the seconds to wait', async () => {
    const rateLimit = new RateLimit({ perSecond: 0.1, burst: 2, now: () => 0 });
    const limited = await TestingApi.start({ resolvers, context: openRequest({ rateLimit }) });
    await limited.ask('{ viewer { id } }');
    await limited.ask('{ viewer { id } }');
    const answer = await limited.ask('{ viewer { id } }');
    expect(answer.status).toBe(429);
    expect(answer.headers['retry-after']).toBe('10');
    expect(firstError(answer)?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfterSeconds: 10 });
    await limited.stop();
  });

  it('sends a browser on to the page for it, where there is one', async () => {
    const paged = await TestingApi.start({ resolvers, explorerPath: '/explorer' });
    const answer = await paged.send({ method: 'GET', headers: { accept: 'text/html' } });
    expect([answer.status, answer.headers['location']]).toEqual([303, '/explorer']);
    await paged.stop();
  });
});
