import { setTimeout as sleep } from 'node:timers/promises';
import { HealthRegistry } from './health.js';

const up = () => Promise.resolve(undefined);

describe('the health of a process', () => {
  it('is up where it has no parts, or all of them work', async () => {
    const health = new HealthRegistry();
    expect(await health.report()).toEqual({ status: 'up', components: [] });
    health.add('intake', up);
    health.add('atlas', () => Promise.resolve('12 ideas behind'));
    expect(await health.report()).toEqual({
      status: 'up',
      components: [
        { name: 'intake', status: 'up' },
        { name: 'atlas', status: 'up', detail: '12 ideas behind' },
      ],
    });
  });

  it('is down where one part is, and names it', async () => {
    const health = new HealthRegistry();
    health.add('intake', up);
    health.add('atlas', () => Promise.reject(new Error('connection refused')));
    health.add('odd', () => Promise.reject(new Error('')));
    expect(await health.report()).toMatchObject({
      status: 'down',
      components: [
        { status: 'up' },
        { name: 'atlas', status: 'down', detail: 'connection refused' },
        { status: 'down' },
      ],
    });
  });

  it('catches a check that throws at once', async () => {
    const health = new HealthRegistry();
    health.add('intake', () => {
      throw new Error('not started');
    });
    expect(await health.report()).toMatchObject({ status: 'down', components: [{ detail: 'not started' }] });
  });

  it('waits two seconds for a part and no longer, whatever the part says later', async () => {
    const health = new HealthRegistry();
    let late: (error: Error) => void = () => undefined;
    health.add('stuck', () => new Promise((_, reject) => (late = reject)));
    health.add('intake', up);
    const started = performance.now();
    const report = await health.report();
    expect(performance.now() - started).toBeGreaterThan(1900);
    expect(report).toMatchObject({
      status: 'down',
      components: [
        { name: 'stuck', status: 'down', detail: 'No answer within two seconds.' },
        { status: 'up' },
      ],
    });
    late(new Error('too late'));
    await sleep(5);
  });

  it('puts the later check of one name in the place of the earlier', async () => {
    const health = new HealthRegistry();
    health.add('intake', () => Promise.reject(new Error('stopped')));
    health.add('intake', up);
    expect(await health.report()).toEqual({ status: 'up', components: [{ name: 'intake', status: 'up' }] });
  });
});
