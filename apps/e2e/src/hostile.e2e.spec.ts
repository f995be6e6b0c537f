import fc from 'fast-check';
import { removeDataFolders } from './data-folders.js';
import { hostileRequest, type HostileRequest } from './hostile-requests.js';
import { START, SystemUnderTest } from './system-under-test.js';

// eslint-disable-next-line no-restricted-properties -- how many, and which: for whoever looks longer or elsewhere
const { HOSTILE_DOCUMENTS = '2000', HOSTILE_SEED = '20260302' } = process.env;
const COUNT = Number(HOSTILE_DOCUMENTS);
const AT_ONCE = 4;
const PATIENCE = 2_000;
/** A stack, or a path of ours. */
const TELLING = /node_modules|\n\s+at |\b(?:apps|libs)\/\w+\/src/;
const people = [
  'officer.kent',
  'broker.kent',
  'lead.kent',
  'data.college',
  'college.broker',
  'editor',
  'operator',
];
const notOurs = ['INTERNAL', 'UNAVAILABLE', undefined];
const reached = [
  'answered',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'NOT_FOUND',
  'QUERY_TOO_LARGE',
  'UNAUTHENTICATED',
];

interface Seen {
  readonly request: HostileRequest;
  readonly status: number;
  readonly codes: readonly (string | undefined)[];
  readonly milliseconds: number;
  readonly text: string;
}

let system: SystemUnderTest;
let tokens: readonly (string | null)[];
beforeAll(async () => {
  system = await SystemUnderTest.start({ RATE_PER_SECOND: '100000', RATE_BURST: '1000000' });
  tokens = [null, 'no.token.at-all', ...(await Promise.all(people.map((person) => system.token(person))))];
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

async function send(request: HostileRequest): Promise<Seen> {
  const token = tokens[request.who % tokens.length];
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(request.idempotent ? { 'idempotency-key': `hostile-${request.who % 50}` } : {}),
  };
  const started = performance.now();
  const answer = await fetch(`${system.url}/graphql`, { method: 'POST', headers, body: request.body });
  const text = await answer.text();
  const milliseconds = performance.now() - started;
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code?: string } }[] };
  const codes = errors.map(({ extensions }) => extensions.code);
  return { request, status: answer.status, codes, milliseconds, text };
}

async function sendAll(requests: readonly HostileRequest[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  const waiting = requests.values();
  const sender = async () => {
    for (const request of waiting) seen.push(await send(request));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return seen;
}

const brief = (seen: readonly Seen[]) =>
  seen
    .slice(0, 5)
    .map(({ request, text, ...rest }) => ({ ...rest, body: request.body, text: text.slice(0, 500) }));

describe(`${COUNT} hostile documents`, () => {
  it('are answered in time and without a fault of ours, and the system is well afterwards', async () => {
    const requests = fc.sample(hostileRequest, { numRuns: COUNT, seed: Number(HOSTILE_SEED) });
    const seen = await sendAll(requests);
    expect(seen).toHaveLength(COUNT);

    const broken = seen.filter(
      ({ status, codes }) => status >= 500 || codes.some((code) => notOurs.includes(code)),
    );
    expect(brief(broken)).toEqual([]);
    const telling = seen.filter(({ text }) => TELLING.test(text));
    expect(brief(telling)).toEqual([]);

    // What a busy machine delayed is quick when it is asked alone; what is slow is slow again.
    const late = seen.filter(({ milliseconds }) => milliseconds > PATIENCE);
    const again: Seen[] = [];
    for (const { request } of late) again.push(await send(request));
    expect(brief(again.filter(({ milliseconds }) => milliseconds > PATIENCE))).toEqual([]);

    // They were not all turned away at the door.
    const kinds = new Set(seen.flatMap(({ codes }) => (codes.length > 0 ? codes : ['answered'])));
    expect([...kinds]).toEqual(expect.arrayContaining(reached));
    expect(JSON.parse((await system.page('/health')).text)).toMatchObject({ status: 'up' });
    expect(system.output()).not.toContain('"level":50');
  }, 600_000);
});

describe('every answer to a browser', () => {
  const places = ['/', '/?lang=cy', '/explorer', '/nowhere', '/health', '/metrics', '/graphql'];

  it.each(places)(
    'of %s has a policy under which no inline script runs, and says what it is',
    async (place) => {
      const answer = await fetch(`${system.url}${place}`, { headers: { accept: 'text/html' } });
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src 'none'/);
      expect(policy).toMatch(/frame-ancestors 'none'/);
      const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
      expect(scripts).not.toMatch(/unsafe|\*|https?:|data:/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('referrer-policy')).toMatch(/^(no-referrer|same-origin)$/);
      expect(answer.headers.get('x-powered-by')).toBeNull();
      const page = await answer.text();
      expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|javascript:/);
      if (page.includes('<script')) expect(scripts).toContain("'self'");
    },
  );

  it('brings a page all that it asks for, each with its type', async () => {
    for (const place of ['/', '/explorer']) {
      const page = await (await fetch(`${system.url}${place}`)).text();
      const files = [...page.matchAll(/<(?:script|link)[^>]*\s(?:src|href)="(\/[^"?]+\.(?:css|js))"/g)];
      expect(files.length).toBeGreaterThan(0);
      for (const [, file = ''] of files) {
        const { status, headers } = await fetch(`${system.url}${file}`);
        expect([status, headers.get('content-type')]).toEqual([
          200,
          expect.stringContaining(file.endsWith('.css') ? 'text/css' : 'text/javascript'),
        ]);
      }
    }
  });

  it('holds no stack and no path of ours where something is wrong', async () => {
    const wrong = [
      fetch(`${system.url}/graphql`, { method: 'PUT' }),
      fetch(`${system.url}/health`, {
        method: 'POST',
        body: '{',
        headers: { 'content-type': 'application/json' },
      }),
      fetch(`${system.url}/%ff`),
      fetch(`${system.url}/nowhere`, { headers: { accept: 'application/json' } }),
    ];
    for (const answer of await Promise.all(wrong)) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(await answer.text()).not.toMatch(TELLING);
    }
  });
});
