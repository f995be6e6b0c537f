import { Forbidden } from '@idea-map/runtime';
import { Logger } from '@nestjs/common';
import type { GatewayContext } from './request-context.js';
import { scalars } from './scalars.js';
import { firstError, TestingApi } from './testing-api.js';

const done: string[] = [];
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const resolvers = {
  ...scalars,
  Query: {
    viewer: () => null,
    themes: () => [{ id: 'burglary', name: 'Burglary', nameCy: 'Bwrgleriaeth' }],
    forces: () => {
      throw new Error('password=hunter2 at /srv/app');
    },
    criteria: () => Promise.reject(new Forbidden()),
    locate: (_: unknown, { postcode }: { postcode: string }) => ({ region: postcode }),
    notifications: (_: unknown, _given: unknown, context: GatewayContext) => {
      context.extensions['stale'] = true;
      return null;
    },
  },
  Mutation: {
    deleteDraft: async (_: unknown, { id }: { id: string }) => {
      done.push(`${id} begins`);
      await pause(id === 'slow' ? 20 : 1);
      if (id === 'bad') throw new Forbidden();
      done.push(`${id} ends`);
      return id;
    },
  },
};

let api: TestingApi;
beforeAll(async () => {
  api = await TestingApi.start({ resolvers });
});
afterAll(() => api.stop());
beforeEach(() => {
  done.length = 0;
});
afterEach(() => {
  Logger.overrideLogger(false);
});

describe('the API over HTTP', () => {
  it('answers a query, each time the same', async () => {
    for (let turn = 0; turn < 3; turn++) {
      const { status, body } = await api.ask('{ themes { id label: nameCy } viewer { id } }');
      expect(status).toBe(200);
      expect(body).toEqual({ data: { themes: [{ id: 'burglary', label: 'Bwrgleriaeth' }], viewer: null } });
    }
  });

  it('runs mutations in order, and each stands or fails alone', async () => {
    const query =
      'mutation { a: deleteDraft(id: "slow") b: deleteDraft(id: "bad") c: deleteDraft(id: "last") }';
    const answer = await api.ask(query);
    expect(answer.body.data).toEqual({ a: 'slow', b: null, c: 'last' });
    expect(answer.body.errors).toEqual([
      { message: new Forbidden().message, path: ['b'], extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(done).toEqual(['slow begins', 'slow ends', 'bad begins', 'last begins', 'last ends']);
  });

  it('goes on to the next mutation after one with a null argument', async () => {
    const query = 'mutation ($id: ID = "x") { a: deleteDraft(id: $id) b: deleteDraft(id: "last") }';
    for (let turn = 0; turn < 3; turn++) {
      const answer = await api.ask(query, { id: null });
      expect(answer.body.data).toEqual({ a: null, b: 'last' });
      expect(firstError(answer)?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ field: 'id', code: 'REQUIRED' }],
      });
    }
  });

  it('leaves a failing field null and the rest standing, compiled or not', async () => {
    for (let turn = 0; turn < 3; turn++) {
      const answer = await api.ask('{ themes { id } criteria { id } }');
      expect(answer.status).toBe(200);
      expect(answer.body.data).toEqual({ themes: [{ id: 'burglary' }], criteria: null });
      expect(answer.body.errors).toEqual([
        { message: new Forbidden().message, path: ['criteria'], extensions: { code: 'FORBIDDEN' } },
      ]);
    }
  });

  it('tells nobody what broke inside, and logs its kind under an id', async () => {
    const logged: string[] = [];
    const log = (line: unknown) => logged.push(String(line));
    Logger.overrideLogger({ log, warn: log, error: log });
    const answer = await api.ask('{ forces { id } }');
    expect(firstError(answer)).toEqual({
      message: 'Something went wrong on our side. It has been recorded.',
      path: ['forces'],
      extensions: { code: 'INTERNAL', correlationId: expect.any(String) as string },
    });
    expect(answer.text).not.toMatch(/hunter2|stack|\.ts/);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(firstError(answer)?.extensions['correlationId']);
    expect(logged[0]).toMatch(/^Error at .* in forces, correlation/);
    expect(logged[0]).not.toContain('hunter2');
  });

  it('carries what a resolver tells beside the answer', async () => {
    expect((await api.ask('{ notifications { totalCount } }')).body.extensions).toEqual({ stale: true });
  });
});

describe('bad input', () => {
  const mutation = 'mutation ($i: IdeaInput!) { submitIdea(input: $i) { id } }';

  it('is named field by field, by its argument', async () => {
    const variables = { i: { proposal: 5, kind: 'JOKE', point: { latitude: 'x' } } };
    const answer = await api.ask(mutation, variables);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toHaveLength(1);
    expect(firstError(answer)?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(firstError(answer)?.extensions['fields']).toEqual([
      { field: 'input.kind', code: 'NOT_A_CHOICE', message: 'This is not one of the values to choose from.' },
      { field: 'input.proposal', code: 'NOT_A_TEXT', message: 'This must be a text.' },
      { field: 'input.point.latitude', code: 'NOT_A_NUMBER', message: 'This must be a number.' },
      { field: 'input.point.longitude', code: 'REQUIRED', message: 'This must be given.' },
    ]);
    expect(answer.text).not.toContain('JOKE');
  });

  it('is named in the same way where it is written into the operation', async () => {
    const query = `mutation { submitIdea(input: { kind: JOKE, proposal: 5, point: { latitude: "x", longitude: 1 }, themes: ["a", 1.5] }) { id }
      endRole(grant: "1", on: "2026-02-30") { id } deleteDraft }`;
    const answer = await api.ask(query);
    expect(answer.body.errors).toHaveLength(1);
    const fields = firstError(answer)?.extensions['fields'] as readonly { field: string; code: string }[];
    expect(fields.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'id REQUIRED',
      'input.kind NOT_A_CHOICE',
      'input.point.latitude NOT_A_NUMBER',
      'input.proposal NOT_A_TEXT',
      'input.themes.1 NOT_AN_ID',
      'on NOT_A_DATE',
    ]);
  });

  it('says where a document is no GraphQL, or asks for what is not there', async () => {
    expect(firstError(await api.ask('{ themes {'))?.extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
    const unknown = firstError(await api.ask('{ themes { colour } }'));
    expect(unknown?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(unknown?.message).toContain('"colour"');
  });
});
