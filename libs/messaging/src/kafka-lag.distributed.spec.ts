import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { envelopeSchema, IdeaLocated, type EventEnvelope } from '@idea-map/contracts';
import { loadConfig, metrics } from '@idea-map/runtime';
import { KafkaCluster, kafkaSettings } from './kafka-cluster.js';
import { KafkaEventTransport } from './kafka-event-transport.js';
import { KafkaLag } from './kafka-lag.js';
import { removeTopics } from './kafka-testing.js';

const settings = {
  ...kafkaSettings(loadConfig()),
  ...{ partitions: 3, session: 6000, heartbeat: 200, prefix: `lag-${randomBytes(6).toString('hex')}.` },
};
const sample = new URL('../../contracts/samples/idea.located.v1.json', import.meta.url);
const transport = new KafkaEventTransport(settings);
const cluster = new KafkaCluster(settings);
const topic = cluster.topicOf('geography');
const lag = new KafkaLag(cluster, 'atlas', [topic]);

afterAll(async () => {
  await lag.stop();
  await transport.stop();
  await removeTopics(settings);
});

/** Events about as many ideas, so that they lie in every partition. */
function events(count: number): EventEnvelope[] {
  const one = JSON.parse(readFileSync(sample, 'utf8')) as { data: object };
  return Array.from({ length: count }, () => {
    const subject = randomUUID();
    return envelopeSchema.parse({
      ...one,
      id: randomUUID(),
      subject,
      data: { ...one.data, ideaId: subject },
    });
  });
}
async function measured(): Promise<number | undefined> {
  await lag.measure();
  const { values } = await metrics.eventsLag.get();
  return values.find(({ labels }) => labels['topic'] === topic)?.value;
}
async function untilMeasured(expected: number): Promise<number | undefined> {
  for (let left = 100; left > 0 && (await measured()) !== expected; left--) await sleep(100);
  return measured();
}

describe('the lag of a service', () => {
  it('is what it has not settled: all where nobody hears, less as it is handled, none in the end', async () => {
    await transport.send('geography', events(30));
    expect(await measured()).toBe(30);

    const gate = Promise.withResolvers<void>();
    let handled = 0;
    const handle = async () => {
      if (++handled > 12) await gate.promise;
    };
    await transport.listen({ service: 'atlas', events: [IdeaLocated], handle });
    // What is handled behind an event that waits is not settled before it: 12 at most.
    const some = async () => {
      for (let left = 100; left > 0 && (await measured()) === 30; left--) await sleep(100);
      return measured();
    };
    const left = await some();
    expect(left).toBeLessThan(30);
    expect(left).toBeGreaterThanOrEqual(18);

    gate.resolve();
    expect(await untilMeasured(0)).toBe(0);
  });
});
