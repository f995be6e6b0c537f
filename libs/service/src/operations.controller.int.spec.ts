import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock, HealthRegistry, loadConfig } from '@idea-map/runtime';
import type { Parts } from './parts.provider.js';
import { describeProcess } from './process-info.js';
import { OperationsModule } from './run-service.js';

const clock = Clock.fixed('2026-03-02T09:00:00Z');
const config = loadConfig({
  HANDLE_KEY: 's3cret'.repeat(6),
  DATABASE_URL: 'postgresql://me:s3cret@db/ideas',
});
const health = new HealthRegistry();
const parts = { config, clock, health, mode: config.IDEA_MAP_MODE } as unknown as Parts;

describe('the operations of a process', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(OperationsModule.of(parts), new FastifyAdapter(), {
      logger: false,
    });
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());

  const get = async (page: string) => fetch(`${await app.getUrl()}/${page}`);

  it('say that it is well while every part is, and 503 with the name of one that is not', async () => {
    let fails = false;
    health.add('intake', () => Promise.resolve(undefined));
    health.add('atlas', () =>
      fails ? Promise.reject(new Error('connection refused')) : Promise.resolve('ready'),
    );

    const well = await get('health');
    expect([well.status, well.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await well.json()).toMatchObject({
      status: 'up',
      components: [{ name: 'intake' }, { detail: 'ready' }],
    });

    fails = true;
    const ill = await get('health');
    expect(ill.status).toBe(503);
    expect(await ill.json()).toMatchObject({
      status: 'down',
      components: [{ status: 'up' }, { name: 'atlas', status: 'down', detail: 'connection refused' }],
    });

    fails = false;
    expect((await get('health')).status).toBe(200);
  });

  it('answer ping whatever the parts say', async () => {
    health.add('atlas', () => Promise.reject(new Error('down')));
    const ping = await get('ping');
    expect([ping.status, await ping.text()]).toEqual([200, 'pong']);
  });

  it('say what the process is, on the application’s clock, and none of its secrets', async () => {
    const text = await (await get('info')).text();
    expect(JSON.parse(text)).toMatchObject({
      name: 'national-idea-map',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown,
      node: process.version,
      mode: 'embedded',
      time: '2026-03-02T09:00:00.000Z',
      timeShiftMs: 0,
      uptimeSeconds: expect.any(Number) as unknown,
    });
    expect(text).not.toContain('s3cret');
    expect(Object.keys(describeProcess(parts)).sort()).toEqual(
      Object.keys(JSON.parse(text) as object).sort(),
    );
  });

  it('give Prometheus its page', async () => {
    const page = await get('metrics');
    expect(page.headers.get('content-type')).toContain('text/plain');
    expect(await page.text()).toMatch(/^# HELP idea_map_events_handled_total /m);
  });

  it('answer nothing else', async () => {
    for (const page of ['', 'env', 'health/atlas']) expect((await get(page)).status).toBe(404);
  });
});
