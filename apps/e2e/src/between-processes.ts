import { Redis } from 'ioredis';
import { Kafka, logLevel, type KafkaMessage } from 'kafkajs';

// eslint-disable-next-line no-restricted-properties -- what the system that runs already was given
const { IDEA_MAP_E2E_URL: running, KAFKA_BROKERS: brokers, REDIS_URL: redis } = process.env;

/**
 * All that is kept of Kafka's messages and in Redis, a text for each message, key and member; empty for the default mode,
 * which has neither.
 */
export async function keptBetweenProcesses(): Promise<string[]> {
  if (!running || !brokers || !redis) return [];
  return [...(await messagesOf(brokers.split(','))), ...(await valuesOf(redis))];
}

async function messagesOf(addresses: string[]): Promise<string[]> {
  const kafka = new Kafka({ brokers: addresses, logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: `search-${Date.now()}` });
  await consumer.connect();
  try {
    const ends = await endsOf(kafka);
    const topics = [...ends.keys()].map((place) => place.split(' ')[0] ?? '');
    const found: string[] = [];
    await consumer.subscribe({ topics: [...new Set(topics)], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      if (ends.size === 0) resolve();
      consumer.on('consumer.crash', ({ payload }) => {
        reject(payload.error);
      });
      void consumer.run({
        eachBatch: async ({ batch }) => {
          found.push(...batch.messages.map(textOf));
          const place = `${batch.topic} ${batch.partition}`;
          if (Number(batch.lastOffset()) >= (ends.get(place) ?? 0)) ends.delete(place);
          if (ends.size === 0) resolve();
        },
      });
    });
    return found;
  } finally {
    await consumer.disconnect();
  }
}

/** The last offset of each partition that has any: by topic and number, with a space between. */
async function endsOf(kafka: Kafka): Promise<Map<string, number>> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const ends = new Map<string, number>();
    for (const topic of (await admin.listTopics()).filter((name) => !name.startsWith('__'))) {
      const filled = (await admin.fetchTopicOffsets(topic)).filter(({ low, high }) => high !== low);
      for (const { partition, high } of filled) ends.set(`${topic} ${partition}`, Number(high) - 1);
    }
    return ends;
  } finally {
    await admin.disconnect();
  }
}

function textOf({ key, value, headers }: KafkaMessage): string {
  return [key, value, ...Object.values(headers ?? {})].map(String).join('\n');
}

async function valuesOf(url: string): Promise<string[]> {
  const redis = new Redis(url);
  try {
    const found: string[] = [];
    for await (const keys of redis.scanStream() as AsyncIterable<string[]>) {
      for (const key of keys)
        found.push(...(await membersOf(redis, key)).map((member) => `${key}\n${member}`));
    }
    return found;
  } finally {
    redis.disconnect();
  }
}

async function membersOf(redis: Redis, key: string): Promise<string[]> {
  switch (await redis.type(key)) {
    case 'string':
      return [(await redis.get(key)) ?? ''];
    case 'hash':
      return Object.entries(await redis.hgetall(key)).flat();
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, '0', '-1');
    case 'stream':
      return (await redis.xrange(key, '-', '+')).map(([, fields]) => fields.join('\n'));
    default:
      return [];
  }
}
