import { Forbidden } from '@idea-map/runtime';
import { RateLimit } from '@idea-map/service';
import { openRequest } from './open-request.js';
import { scalars } from './scalars.js';
import { firstError, TestingApi } from './testing-api.js';

const resolvers = {
  ...scalars,
  Query: { viewer: () => null, criteria: () => Promise.reject(new Forbidden()) },
};
/** A caller whose own language is Welsh, known to the system whatever their browser asks for. */
const ownWelsh = () => Promise.resolve('CY' as const);

let api: TestingApi;
let ofWelshCallers: TestingApi;
beforeAll(async () => {
  api = await TestingApi.start({ resolvers });
  const language = (context: { language: 'EN' | 'CY' | null }) =>
    context.language ? Promise.resolve(context.language) : ownWelsh();
  const context = openRequest({ language });
  ofWelshCallers = await TestingApi.start({ resolvers, language, context });
});
afterAll(async () => {
  await api.stop();
  await ofWelshCallers.stop();
});

const said = async (query: string, headers: object = {}, by = api) => {
  const error = firstError(await by.send({ payload: { query }, headers }));
  const [field] = (error?.extensions['fields'] ?? []) as { message: string }[];
  return field?.message ?? error?.message;
};
const welsh = { 'accept-language': 'cy' };
const deep = `{ forces ${'{ successor '.repeat(12)}{ id }${' }'.repeat(12)} }`;
const costly =
  '{ ideas(first: 100) { edges { node { themes { id } comments(first: 100) { edges { node { id } } } } } } }';

describe('an error', () => {
  it.each([
    ['a service', '{ criteria { id } }', /^Nid yw eich rôl/],
    ['the schema', '{ ideas(first: "many") { totalCount } }', /^Rhaid i hwn fod yn rhif cyfan/],
    ['a limit before anything is read', deep, /^Gall ymholiad fod 12 maes/],
    ['a limit on the cost', costly, /^Gall ymholiad gostio 5,000/],
  ])('of %s is told in Welsh to who asks in Welsh', async (_, query, words) => {
    expect(await said(query, welsh)).toMatch(words);
    expect(await said(query)).not.toMatch(words);
  });

  it('of the door itself is too', async () => {
    const get = await api.send({ method: 'GET', headers: welsh });
    expect(firstError(get)?.message).toMatch(/^Anfonwch weithrediadau GraphQL gyda POST/);
    const noToken = await api.send({
      payload: { query: '{ viewer { id } }' },
      headers: { ...welsh, authorization: 'Basic x' },
    });
    expect(firstError(noToken)?.message).toMatch(/^Rhaid i’r pennyn Authorization/);
  });

  it.each(['{ criteria { id } }', '{ ideas(first: "many") { totalCount } }', deep, costly])(
    'comes in the caller’s own language where the request asks for none: %#',
    async (query) => {
      const words = await said(query, {}, ofWelshCallers);
      expect(words).toBe(await said(query, welsh));
      expect(await said(query, { 'accept-language': 'en-GB' }, ofWelshCallers)).toBe(await said(query));
    },
  );

  it('for coming too often looks nobody up', async () => {
    const rateLimit = new RateLimit({ perSecond: 0.1, burst: 1, now: () => 0 });
    let lookedUp = 0;
    const language = () => {
      lookedUp++;
      return ownWelsh();
    };
    const own = await TestingApi.start({ resolvers, context: openRequest({ rateLimit, language }) });
    await said('{ viewer { id } }', {}, own);
    expect(await said('{ viewer { id } }', {}, own)).toMatch(/^Too many requests/);
    expect(await said('{ viewer { id } }', welsh, own)).toMatch(/^Gormod o geisiadau/);
    expect(lookedUp).toBe(0);
    await own.stop();
  });
});
