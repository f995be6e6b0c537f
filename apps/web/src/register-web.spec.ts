import { Logger } from '@nestjs/common';
import { forceShapes } from './force-shapes.js';
import type { Ask } from './api.js';
import { aWeb } from './testing-web.js';

const WELSH = { gwent: 'Heddlu Gwent' } as Readonly<Record<string, string>>;
const byForce = forceShapes.shapes.map(({ force: id }, at) => ({
  count: at % 7,
  force: {
    id,
    name: `${id} Police`,
    nameCy: WELSH[id] ?? null,
    region: id === 'gwent' ? 'Wales' : 'South East',
  },
}));
const inForces = byForce.reduce((sum, { count }) => sum + count, 0);
const bodies = [{ id: 'btp', name: 'British Transport Police', nameCy: null, territorial: false }];
const attributions = ['Contains public domain data from Natural Earth', 'Crown copyright.'];
const answer = {
  data: { attributions, forces: bodies, map: { total: inForces + 4, elsewhere: 4, byForce } },
};

const serve = (ask: Ask) => aWeb({ ask });

describe('the first page', () => {
  const addresses: string[] = [];
  const app = serve(async ({ address }) => {
    addresses.push(address);
    return answer;
  });
  afterAll(() => app.close());
  const bodyOf = async (url: string, headers = {}) => (await app.inject({ url, headers })).body;

  it('has landmarks, one h1, its language and a way past the head', async () => {
    const page = await bodyOf('/');
    expect(page).toMatch(/^<!doctype html>\s*<html lang="en" /);
    for (const one of ['<header ', ' id="main"', '<nav ', '<footer ', '<h1 ']) {
      expect(page.split(one)).toHaveLength(2);
    }
    expect(page.indexOf('href="#main"')).toBeLessThan(page.indexOf('<header '));
    for (const [, id] of page.matchAll(/(?:href="#|aria-(?:labelledby|describedby)=")([\w-]+)"/g)) {
      expect(page.split(`id="${id}"`)).toHaveLength(2);
    }
  });

  it('says the same on the map as in the table, and the figures add up', async () => {
    const page = await bodyOf('/');
    for (const { force, count } of byForce) {
      const row = new RegExp(
        `<tr id="force-${force.id}">\\s*<th scope="row" lang="en">([^<]+)</th>\\s*<td[^>]*>(\\d+)<`,
      );
      expect(row.exec(page)?.slice(1)).toEqual([force.name, String(count)]);
      const link = new RegExp(`href="#force-${force.id}"[^>]*><title>${force.name}: (No|\\d+) idea`).exec(
        page,
      );
      expect(link?.[1]).toBe(count === 0 ? 'No' : String(count));
    }
    const sumOf = (id: string) => Number(new RegExp(`<tr id="${id}">[^]*?<td[^>]*>(\\d+)<`).exec(page)?.[1]);
    expect(sumOf('all-forces')).toBe(inForces);
    expect(sumOf('elsewhere')).toBe(4);
    expect(sumOf('total')).toBe(inForces + 4);
  });

  it('shows the City of London again, enlarged, and each force once for the keyboard', async () => {
    const page = await bodyOf('/');
    expect(page).toContain('<circle');
    expect(page.match(/href="#force-city-of-london"/g)).toHaveLength(2);
    expect(page.match(/href="#force-city-of-london"\s+tabindex="-1"/g)).toHaveLength(1);
  });

  it('sorts by plain links that keep the language', async () => {
    const byName = await bodyOf('/?lang=cy');
    expect(byName.match(/aria-sort="ascending"/g)).toHaveLength(1);
    expect(byName).toContain('href="/?lang=cy&amp;sort=count&amp;order=desc#table"');
    const byCount = await bodyOf('/?lang=cy&sort=count&order=desc');
    expect(byCount).toMatch(/aria-sort="descending"[^>]*>\s*<a href="[^"]*sort=count&amp;order=asc#table"/);
    const counts = [...byCount.matchAll(/<tr id="force-[^]*?<td[^>]*>(\d+)</g)].map(([, count]) =>
      Number(count),
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(byCount).toContain('href="/?lang=en&amp;sort=count&amp;order=desc"');
  });

  it('comes in Welsh, and marks the names that are not', async () => {
    const page = await bodyOf('/', { 'accept-language': 'cy-GB, en;q=0.5' });
    expect(page).toContain('<html lang="cy" ');
    expect(page).toContain('<th scope="row" lang="cy">Heddlu Gwent</th>');
    expect(page).toContain('<th scope="row" lang="en">kent Police</th>');
    expect(page).toContain('gan Natural Earth');
    expect(page).toContain('<p lang="en">Crown copyright.</p>');
  });

  it('has no inline script or style and nothing from elsewhere, and its policy allows none', async () => {
    const { body, headers } = await app.inject('/');
    expect(body).not.toMatch(/<script(?! [^>]*src=)|<style|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//);
    expect(headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self';",
    );
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  it('loads tiles from the server that is configured, and from no other', async () => {
    const url = 'https://tiles.example/{z}/{x}/{y}.png';
    const tiled = aWeb({
      ask: () => Promise.resolve(answer),
      tiles: { url, attribution: 'Tiles of "Example"' },
    });
    const { body, headers } = await tiled.inject('/');
    expect(body).toContain(`data-tiles="${url}" data-attribution="Tiles of &quot;Example&quot;"`);
    expect(headers['content-security-policy']).toContain(
      "img-src 'self' data: https://tiles.example; connect-src 'self' https://tiles.example;",
    );
    const plain = await app.inject('/');
    expect(plain.body + String(plain.headers['content-security-policy'])).not.toMatch(
      /data-tiles|tiles\.example/,
    );
  });

  it('is under 100 kB as it travels, with all that it loads, which is kept as long as its content', async () => {
    const headers = { 'accept-encoding': 'gzip, deflate, br' };
    const page = await app.inject({ url: '/', headers });
    expect(page.headers['content-encoding']).toBe('br');
    const files = [...(await bodyOf('/')).matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, at]) =>
      String(at),
    );
    const loaded = await Promise.all(files.map((url) => app.inject({ url, headers })));
    const sizes = [page, ...loaded].map(({ rawPayload }) => rawPayload.length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(100_000);
    for (const { statusCode, headers: sent } of loaded) {
      expect([statusCode, sent['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
  });

  it('is fresh each time, sent once to who has it, and answers HEAD', async () => {
    const { headers } = await app.inject('/');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await app.inject({ url: '/', headers: { 'if-none-match': `W/${String(headers.etag)}` } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const head = await app.inject({ method: 'HEAD', url: '/' });
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', headers.etag]);
  });

  it('has a worker for the form without a connection, which may fetch from this site and nothing else', async () => {
    const { statusCode, headers, body } = await app.inject('/submit-worker.js?lang=cy');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'");
    expect(body).toContain("credentials: 'omit'");
  });

  it('asks in the name of its reader’s address', async () => {
    await app.inject({ url: '/', remoteAddress: '192.0.2.7' });
    expect(addresses.at(-1)).toBe('192.0.2.7');
  });

  it('shows a force with a bold name as text, and one without a shape in the table', async () => {
    const bold = { count: 1, force: { id: 'new', name: '<b>', nameCy: null, region: null } };
    const map = { total: 1, elsewhere: 0, byForce: [bold] };
    const other = serve(async () => ({ data: { attributions: null, forces: null, map } }));
    const page = (await other.inject('/')).body;
    await other.close();
    expect(page).toContain('<th scope="row" lang="en">&lt;b&gt;</th>');
    expect(page).not.toContain('<b>');
  });
});

describe('where there is no page', () => {
  const app = serve(() => Promise.reject(new Error('away')));
  const logged: unknown[] = [];
  const say = (line: unknown) => void logged.push(line);
  beforeAll(() => {
    Logger.overrideLogger({ log: say, error: say, warn: say });
  });
  afterAll(() => app.close());

  it('says in the reader’s language that nothing is there, and to a program as the API does', async () => {
    const page = await app.inject('/nothing?lang=cy');
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('Heb ddod o hyd i’r dudalen</h1>');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    const program = await app.inject({ url: '/nothing', headers: { accept: 'application/json' } });
    expect([program.statusCode, program.headers['content-type']]).toEqual([
      404,
      'application/json; charset=utf-8',
    ]);
  });

  it('says plainly that a page cannot be shown, and logs why', async () => {
    const page = await app.inject('/');
    expect(page.statusCode).toBe(503);
    expect(page.headers['retry-after']).toBe('30');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain('Sorry, this page cannot be shown just now</h1>');
    expect(page.body).not.toContain('away</');
    expect(logged).toHaveLength(1);
  });

  it('takes an answer that is no map for none', async () => {
    const other = serve(() => Promise.resolve({ data: { map: null }, errors: [{ message: 'UNAVAILABLE' }] }));
    expect((await other.inject('/')).statusCode).toBe(503);
    await other.close();
  });
});
